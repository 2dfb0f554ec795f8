import fc from "fast-check";
import PostalMime from "postal-mime";
import { expect, test } from "vitest";
import { type NewMail, writeMail } from "./mail-write.ts";

const mail: NewMail = {
  from: { name: "Käthe „K.“ Groß, Journal", address: "ich@example.org" },
  to: { name: "", address: "du@example.org" },
  subject: "Ihr Journal, 3. Quartal 2026: etwa 14 von 61 würden tragen, und noch ein paar Wörter mehr dazu",
  messageId: "2026-q3.abc@mingle.invalid",
  date: new Date("2026-10-01T07:00:00Z"),
  text: "Grüße aus Köln\n.ein Punkt am Anfang\nFrom hier an\nEnde mit Blank ",
  html: "<p>Grüße</p>",
  language: "de",
  more: [["List-Unsubscribe", "<https://example.org/unsubscribe/abc>"]],
};

test("a mail comes back as it was written", async () => {
  const read = await PostalMime.parse(writeMail(mail));
  expect(read.subject).toBe(mail.subject);
  expect(read.from).toMatchObject({ name: mail.from.name, address: "ich@example.org" });
  expect(read.messageId).toBe("<2026-q3.abc@mingle.invalid>");
  expect(read.date).toBe("2026-10-01T07:00:00.000Z");
  expect(read.text?.trimEnd()).toBe(mail.text.trimEnd());
  expect(read.html?.trim()).toBe(mail.html);
  expect(read.headers.find(({ key }) => key === "list-unsubscribe")?.value).toBe(
    "<https://example.org/unsubscribe/abc>",
  );
});

test("any text comes back, in ASCII lines of at most 76 with CRLF alone, none of which a server would change", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 400 }), async (text) => {
      const clean = text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, "");
      const source = writeMail({ ...mail, subject: `Über ${clean}`, text: `${clean}\n${clean}.` });
      expect(source).toMatch(/^[\r\n\t -~]*$/);
      expect(source.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      const body = source.slice(source.indexOf("\r\n\r\n"));
      for (const line of body.split("\r\n")) {
        expect(line.length).toBeLessThanOrEqual(76);
        expect(line).not.toMatch(/^(\.|From )/);
      }
      const read = await PostalMime.parse(source);
      expect(read.text?.trimEnd()).toBe(`${clean}\n${clean}.`);
    }),
    { numRuns: 60 },
  );
});

test("a name with a line end in it begins no field of its own", async () => {
  const sly = { name: "Eva\r\nBcc: all@example.org", address: "eva@example.org" };
  const read = await PostalMime.parse(writeMail({ ...mail, to: sly, subject: "Gruß\r\nX-Evil: 1" }));
  expect(read.bcc ?? []).toEqual([]);
  expect(read.headers.map(({ key }) => key)).not.toContain("x-evil");
});

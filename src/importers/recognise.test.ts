import { describe, expect, it } from "vitest";
import { AppError } from "#lib/errors.ts";
import { MOST_BYTES, type SourceFile } from "./importer.ts";
import { recognise } from "./recognise.ts";

function file(content: string | Uint8Array, name = "file", size?: number): SourceFile {
  const bytes = Buffer.from(content);
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 5000) yield bytes.subarray(at, at + 5000);
  }
  return { name, size: size ?? bytes.length, stream };
}
/** The format, or the code of the issue. */
async function kind(content: string | Uint8Array, name?: string, size?: number): Promise<string> {
  const found = await recognise(file(content, name, size));
  if (found.format === null) return found.issue.code;
  expect(found.importer.format).toBe(found.format);
  return found.format;
}
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, "utf16le");
const card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Berger\r\nEND:VCARD\r\n";
const calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";
const message = "From: Anna <anna@firma.example>\nDate: Tue, 5 Mar 2024 09:00:00 +0100\nSubject: Hallo\n\nText\n";
const people = "First Name,Last Name,Company,E-mail Address\r\nAnna,Berger,Firma,anna@firma.example\r\n";

describe("recognise", () => {
  it.each([
    ["vcard", card],
    ["vcard", `\ufeff\n\n  ${card}`],
    ["vcard", utf16(card)],
    ["vcard", `exported by a program\n\n${card}`],
    ["icalendar", ` \n${calendar}`],
    ["icalendar", "BEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\n"],
    ["eml", message],
    ["eml", `Received: from a by b;\n Tue, 5 Mar 2024\nX-Spam: no\n${message}`],
    ["eml", `1234\n${message}`],
    ["eml", "Content-Type: multipart/mixed;\n boundary=x\n\n--x\n"],
    ["mbox", `From anna@firma.example Tue Mar  5 09:00:00 2024\n${message}`],
    ["mbox", `\nFrom - \n${message}`],
    ["csv", people],
    ["csv", utf16(people)],
    ["interactions-csv", "date,kind,direction,with,subject\n2024-03-05,mail,in,anna@firma.example,x\n"],
    ["mingle", '{"format":"mingle","version":1}'],
    ["mingle", '{\n  "format": "mingle",\n'],
    ["conference-list", '[{"name":"Tagung","startDate":"2026-03-05"}]'],
    ["conference-list", '[\n {"ort": "Bonn", "name": "Tagung", "event_start": "2026-03-05"}]'],
    ["json-unknown", '["name", "start"]'],
    ["schema-org", '{"@context":"https://schema.org","@type":"Event"}'],
    ["schema-org", `<!DOCTYPE html><html>${"<p>x</p>".repeat(20_000)}<script type="application/ld+json">{}</script>`],
    ["html-without-events", "<!DOCTYPE html><html><p>x</p></html>"],
    ["json-unknown", '{"people":[]}'],
    ["json-unknown", "[".repeat(100_000)],
    ["empty-file", ""],
    ["empty-file", "\ufeff \n\n"],
    ["text-file", "Liebe Anna,\nes grüßt Otto"],
    ["text-file", "../vcards/anna.vcf"],
    ["binary-file", Uint8Array.from({ length: 5000 }, (_, n) => (n * n * 31 + n * 7) % 251)],
    ["other-format", "%PDF-1.7 x"],
    ["other-format", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
  ] as const)("finds %s, case %#", async (wanted, content) => expect(await kind(content)).toBe(wanted));

  it("does not believe the ending", async () => {
    expect(await kind(card, "people.csv")).toBe("vcard");
    expect(await kind(message, "mail.vcf")).toBe("eml");
    expect(await kind(people, "people.ics")).toBe("csv");
  });

  it("refuses what is too large, but for mail", async () => {
    expect(await kind(people, "huge.csv", MOST_BYTES + 1)).toBe("file-too-large");
    expect(await kind(people, "large.csv", MOST_BYTES)).toBe("csv");
    expect(await kind(`From a@b.example Tue Mar  5 09:00:00 2024\n${message}`, "All", 5 * 2 ** 30)).toBe("mbox");
    expect(await recognise(file(people, "huge.csv", 2.5 * 2 ** 30))).toMatchObject({
      issue: { params: { megabytes: 2560, most: 256 } },
    });
  });

  it("says why a file can't be read", async () => {
    async function* stream(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(0);
      throw new AppError("unreadable-file", { name: "a", issue: "entry-damaged" }, "a");
    }
    expect(await recognise({ name: "a", size: 10, stream })).toMatchObject({
      format: null,
      issue: { code: "entry-damaged" },
    });
  });
});

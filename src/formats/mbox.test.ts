import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageHeaders } from "./mbox.ts";
import { MOST_HEADER_BYTES } from "./message.ts";

const message = (n: number, body: string, end = "\n"): string =>
  [
    `From anna@firma.example Tue Mar  5 09:00:0${n % 10} 2024`,
    "From: Anna <anna@firma.example>",
    `Subject: ${n}`,
    "",
    body,
    "",
    "",
  ].join(end);

/** The subjects of a mailbox handed over in pieces of a size. */
async function subjects(text: string | Uint8Array, piece = 1_000_000): Promise<string[]> {
  const bytes = Buffer.from(text);
  async function* parts(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  }
  const found: string[] = [];
  for await (const header of messageHeaders(parts())) {
    found.push(/^Subject: (.*?)\r?$/m.exec(Buffer.from(header).toString())?.[1] ?? "?");
  }
  return found;
}

describe("messageHeaders", () => {
  it("splits at postmarks, with LF and CRLF", async () => {
    expect(await subjects(message(1, "a") + message(2, "b") + message(3, ""))).toEqual(["1", "2", "3"]);
    expect(await subjects(message(1, "a", "\r\n") + message(2, "b", "\r\n"))).toEqual(["1", "2"]);
  });

  it.each([
    ["in the middle of a paragraph", "Hallo\nFrom here on it is the body still"],
    ["after an empty line, without a date", "Hallo\n\nFrom here on it is the body still\nNote: really"],
    [
      "after an empty line, with a date and no header after it",
      "Hallo\n\nFrom Anna Tue Mar  5 09:00:00 2024\nno header here",
    ],
    ["escaped", "Hallo\n\n>From anna@firma.example Tue Mar  5 09:00:00 2024\nSubject: quoted"],
    ["directly after a line", "Hallo\nFrom anna@firma.example Tue Mar  5 09:00:00 2024\nSubject: quoted"],
  ])("does not split at a body line that begins with From %s", async (_, body) => {
    expect(await subjects(message(1, body) + message(2, "b"))).toEqual(["1", "2"]);
  });

  it.each([
    "From - Tue Mar 05 09:00:00 2024",
    "From 1790@xxx Tue Mar 05 09:00:00 +0000 2024",
    "From MAILER-DAEMON Fri Jul  8 12:08:34 2011",
    "From anna@firma.example 2024-03-05 09:00:00 2024",
    "From anna Tue Mar  5 09:00 CET 2024 remote from host",
  ])("knows the postmark %s", async (postmark) => {
    expect(await subjects(`${message(1, "a")}${postmark}\nSubject: 2\n\nb\n`)).toEqual(["1", "2"]);
  });

  it("takes a message without body, one without end, and a blank before the postmark", async () => {
    const bare = "From a Tue Mar  5 09:00:00 2024\nSubject: 1\n\n";
    expect(await subjects(`${bare}${bare.replace("1", "2")}From a Tue Mar  5 09:00:00 2024\nSubject: 3`)).toEqual([
      "1",
      "2",
      "3",
    ]);
    expect(await subjects(`${message(1, "a\n \t")}${message(2, "b")}`)).toEqual(["1", "2"]);
  });

  it("finds nothing in an empty file and begins after a mark or empty lines", async () => {
    expect(await subjects("")).toEqual([]);
    expect(await subjects(`\n\n${message(1, "a")}${message(2, "b")}`)).toEqual(["1", "2"]);
  });

  it("cuts an endless header and goes on with the next message", async () => {
    const endless = `From a Tue Mar  5 09:00:00 2024\nSubject: 1\n${"X: y\n".repeat(MOST_HEADER_BYTES / 4)}\nbody\n\n`;
    const line = `From a Tue Mar  5 09:00:00 2024\nSubject: 2\nX: ${"y".repeat(3 * MOST_HEADER_BYTES)}\n\nbody\n\n`;
    expect(await subjects(endless + line + message(3, "c"), 65_536)).toEqual(["1", "2", "3"]);
  });

  it("splits alike however the bytes arrive", async () => {
    const body = fc.array(
      fc.constantFrom("From x", "From a Tue Mar  5 09:00:00 2024", "", "X: y", ">From", "text", " "),
      { maxLength: 6 },
    );
    const mailbox = fc
      .array(body, { maxLength: 5 })
      .map((bodies) => bodies.map((lines, n) => message(n, lines.join("\n"))).join(""));
    await fc.assert(
      fc.asyncProperty(mailbox, fc.integer({ min: 1, max: 97 }), fc.boolean(), async (text, piece, crlf) => {
        const given = crlf ? text.replaceAll("\n", "\r\n") : text;
        expect(await subjects(given, piece)).toEqual(await subjects(given));
      }),
      { numRuns: 150 },
    );
  });
});

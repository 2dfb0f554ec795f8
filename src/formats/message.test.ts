import { describe, expect, it } from "vitest";
import { addressField, readHeader, textField } from "./message.ts";

const wanted = new Set(["from", "to", "cc", "subject", "date"]);
const header = (...lines: readonly string[]) =>
  readHeader(Buffer.from(`${lines.join("\r\n")}\r\n\r\nSubject: body\r\n`), wanted);

describe("readHeader", () => {
  it("unfolds fields and stops at the first empty line", () => {
    const read = header("subject : Ein", "\tlanger Betreff", "X-Other: no", "Subject: zweiter");
    expect(read.get("subject")).toEqual(["Ein langer Betreff", "zweiter"]);
    expect(read.has("x-other")).toBe(false);
  });

  it("passes over what stands before the header: mark, empty lines, postmark, Apple's length", () => {
    for (const before of ["\ufeff", "\n\n", "From a@b.example Tue Mar  5 09:00:00 2024\n", ">From x\n", "1234 \r\n"]) {
      const read = readHeader(Buffer.from(`${before}Subject: Hallo\n\nbody`), wanted);
      expect(textField(read, "subject"), JSON.stringify(before)).toBe("Hallo");
    }
  });

  it("passes over lines that are no field", () => {
    expect(textField(header("not a field", "Subject: Hallo"), "subject")).toBe("Hallo");
  });

  it("reads raw UTF-8 and Windows-1252", () => {
    expect(textField(readHeader(Buffer.from("Subject: Grüße\n\n"), wanted), "subject")).toBe("Grüße");
    expect(textField(readHeader(Buffer.from("Subject: Grüße\n\n", "latin1"), wanted), "subject")).toBe("Grüße");
  });

  it("reads 100,000 lines and a field of a megabyte in one pass", () => {
    const lines = "X-Line: y\r\n".repeat(50_000) + " folded\r\n".repeat(50_000);
    expect(
      textField(readHeader(Buffer.from(`From: a@b.example\r\n${lines}Subject: Ende\r\n\r\n`), wanted), "subject"),
    ).toBe("Ende");
    const long = readHeader(Buffer.from(`To: ${"a@b.example, ".repeat(80_000)}\r\n\r\n`), wanted);
    expect(addressField(long, "to").length).toBeGreaterThan(30_000);
  });
});

describe("textField", () => {
  it("decodes encoded words, joined across a split letter", () => {
    const read = header("Subject: =?utf-8?Q?Gr=C3?= =?utf-8?Q?=BC=C3=9Fe?= aus =?iso-8859-1?B?S/ZsbiE=?=");
    expect(textField(read, "subject")).toBe("Grüße aus Köln!");
  });
});

describe("addressField", () => {
  it("reads names, comments, groups and encoded commas", () => {
    const read = header(
      'To: "Berger, Anna" <anna@firma.example>, otto@firma.example (Otto Klein),',
      " Team: =?utf-8?Q?M=C3=BCller=2C_Eva?= <eva@firma.example>, <kai@firma.example>;",
    );
    expect(addressField(read, "to")).toEqual([
      { name: "Berger, Anna", address: "anna@firma.example" },
      { name: "Otto Klein", address: "otto@firma.example" },
      { name: "Müller, Eva", address: "eva@firma.example" },
      { name: "", address: "kai@firma.example" },
    ]);
  });

  it("puts an unquoted family name and given name together", () => {
    expect(addressField(header("To: Berger, Anna <anna@firma.example>, otto@firma.example"), "to")).toEqual([
      { name: "Berger, Anna", address: "anna@firma.example" },
      { name: "", address: "otto@firma.example" },
    ]);
  });

  it("finds nobody among undisclosed recipients", () => {
    expect(addressField(header("To: undisclosed-recipients:;"), "to")).toEqual([]);
  });
});

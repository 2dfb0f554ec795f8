import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeParts, decodeText, encodingOf } from "./text-encoding.ts";

const text = "Jürgen Größmann, Müller & Söhne – 30 €\r\n".repeat(3);
const latin = (value: string) => Buffer.from(value, "latin1");
const wide = (value: string) => Buffer.from(value, "utf16le");

async function* parts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function decoded(bytes: Uint8Array, size: number): Promise<string> {
  let all = "";
  for await (const part of decodeParts(parts(bytes, size))) all += part;
  return all;
}

describe("decodeText", () => {
  it("reads UTF-8 with and without a mark, UTF-16 either way round, and western bytes", () => {
    expect(decodeText(Buffer.from(text))).toBe(text);
    expect(decodeText(Buffer.from(`\ufeff${text}`))).toBe(text);
    expect(decodeText(wide(`\ufeff${text}`))).toBe(text);
    expect(decodeText(wide(text))).toBe(text);
    expect(decodeText(wide(`\ufeff${text}`).swap16())).toBe(text);
    expect(decodeText(wide(text).swap16())).toBe(text);
    expect(decodeText(latin("Käthe Größe"))).toBe("Käthe Größe");
    expect(decodeText(Buffer.from([0x80, 0x20, 0x93, 0x61, 0x94]))).toBe("€ “a”");
  });

  it("reads what is neither marked nor UTF-8 in the charset asked for", () => {
    expect(decodeText(Buffer.from([0xcc, 0xe8, 0xf0]), "windows-1251")).toBe("Мир");
    expect(decodeText(Buffer.from("Größe"), "windows-1251")).toBe("Größe");
  });

  it("does not take a beginning that is cut inside a letter for another charset", () => {
    const bytes = Buffer.from("Größe ü");
    expect(decodeText(bytes.subarray(0, bytes.length - 1))).toBe("Größe \ufffd");
  });

  it("finds no text in bytes full of control characters", () => {
    expect(encodingOf(Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256))).toBeNull();
    expect(encodingOf(new Uint8Array(5000))).toBeNull();
    expect(encodingOf(Buffer.from("Nul\0l,By\0te\u0007\r\n"))).toBe("utf-8");
  });
});

describe("decodeParts", () => {
  it("gives the same text however the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 7 }), async (value, size) => {
        const whole = "ü".repeat(10) + value;
        expect(await decoded(Buffer.from(whole), size)).toBe(whole);
      }),
      { numRuns: 60 },
    );
  });

  it("goes on in the other charset where plain ASCII turns out not to be UTF-8", async () => {
    const long = `${"a,b\r\n".repeat(3000)}Käthe,Größe\r\n${"c,d\r\n".repeat(3000)}Übel\r\n`;
    expect(await decoded(latin(long), 1000)).toBe(long);
  });

  it("keeps UTF-8 where a single byte of it is broken", async () => {
    const bytes = Buffer.concat([Buffer.from("Größe ".repeat(2000)), Buffer.from([0xff]), Buffer.from(" Müller")]);
    expect(await decoded(bytes, 1000)).toBe(`${"Größe ".repeat(2000)}\ufffd Müller`);
  });

  it("cuts UTF-16 between its halves too", async () => {
    const long = "Größe 𝄞 ".repeat(2000);
    expect(await decoded(wide(`\ufeff${long}`), 999)).toBe(long);
  });

  it("gives nothing of what is no text", async () => {
    expect(await decoded(new Uint8Array(20_000), 1000)).toBe("");
  });
});

import { type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ByteSource } from "./byte-source.ts";
import { isZip, readZip, type ZipEntry, zipLimits } from "./zip.ts";

async function collected<T>(items: AsyncIterable<T> | undefined): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items ?? []) all.push(item);
  return all;
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const pack = (files: Zippable): Buffer => Buffer.from(zipSync(files));
/** A source that hands its bytes over in small parts; with `jumps` it also starts anywhere. */
function sourceOf(bytes: Uint8Array, jumps = false): ByteSource {
  async function* from(start: number): AsyncGenerator<Uint8Array> {
    for (let at = start; at < bytes.length; at += 1000) yield bytes.subarray(at, Math.min(bytes.length, at + 1000));
  }
  const source: ByteSource = { size: bytes.length, stream: () => from(0) };
  return jumps ? { ...source, streamFrom: from } : source;
}
async function entriesOf(bytes: Uint8Array, jumps = false): Promise<readonly ZipEntry[]> {
  const read = await readZip(sourceOf(bytes, jumps));
  return "entries" in read ? read.entries : expect.fail(read.fault);
}
async function content(entry: ZipEntry | undefined): Promise<string> {
  return Buffer.concat(await collected(entry?.open())).toString();
}
const faultOf = async (bytes: Uint8Array): Promise<unknown> => readZip(sourceOf(bytes));
/** The place of the directory's record of the first entry. */
const directoryAt = (archive: Buffer): number => archive.indexOf("PK\u0001\u0002");

describe("readZip", () => {
  const long = Array.from({ length: 20_000 }, (_, n) => `row ${n * 7919}`).join("\n");

  it.each([false, true])("gives the files and their content, packed and stored (jumps: %s)", async (jumps) => {
    const entries = await entriesOf(
      pack({ "a.csv": text(long), "sub/b.csv": [text("stored"), { level: 0 }], "empty.csv": text("") }),
      jumps,
    );
    expect(entries.map(({ name, size, fault }) => [name, size, fault])).toEqual([
      ["a.csv", long.length, null],
      ["sub/b.csv", 6, null],
      ["empty.csv", 0, null],
    ]);
    expect(await Promise.all(entries.map(content))).toEqual([long, "stored", ""]);
    expect(await content(entries[0])).toBe(long);
  });

  it("leaves out folders and what systems add", async () => {
    const archive = pack({
      "x/": text(""),
      "__MACOSX/._a.csv": text("r"),
      ".DS_Store": text("d"),
      "x/Thumbs.db": text("t"),
      "x/a.csv": text("1"),
    });
    expect((await entriesOf(archive)).map(({ name }) => name)).toEqual(["x/a.csv"]);
  });

  it("cleans names that climb or point elsewhere", async () => {
    const archive = pack({
      "../../a.csv": text("1"),
      "/etc/b.csv": text("2"),
      "C:\\x\\..\\c.csv": text("3"),
      "./d\u202e.csv": text("4"),
    });
    expect((await entriesOf(archive)).map(({ name }) => name)).toEqual(["a.csv", "etc/b.csv", "x/c.csv", "d.csv"]);
  });

  it("reads names in UTF-8, flagged or not, and in code page 437", async () => {
    const flagged = pack({ "Müller.csv": text("1") });
    expect((await entriesOf(flagged))[0]?.name).toBe("Müller.csv");
    const unflagged = Buffer.from(flagged);
    unflagged.writeUInt16LE(0, directoryAt(unflagged) + 8);
    expect((await entriesOf(unflagged))[0]?.name).toBe("Müller.csv");
    const old = pack({ "M~ller.csv": text("1") });
    old[directoryAt(old) + 47] = 0x81;
    expect((await entriesOf(old))[0]?.name).toBe("Müller.csv");
  });

  it("reads an archive with bytes before it and a comment after it", async () => {
    const archive = Buffer.concat([Buffer.alloc(500, 7), pack({ "a.csv": text(long) }), Buffer.from("hello")]);
    archive.writeUInt16LE(5, archive.length - 7);
    expect(await content((await entriesOf(archive))[0])).toBe(long);
  });

  it("reads sizes and places of 64 bits", async () => {
    expect(await content((await entriesOf(zip64("a.csv", "large")))[0])).toBe("large");
  });

  it("says that an archive is cut off, wherever", async () => {
    const archive = pack({ "a.csv": text(long), "b.csv": text("2") });
    for (const length of [4, 30, 90, archive.length - 300, archive.length - 1]) {
      expect(await faultOf(archive.subarray(0, length)), `${length}`).toEqual({ fault: "truncated" });
    }
    const part = Buffer.from(archive);
    part.writeUInt16LE(2, part.length - 18);
    expect(await faultOf(part)).toEqual({ fault: "split" });
  });

  it("refuses bombs by what they state: one entry, or all together", async () => {
    const zeros = pack({ "a.csv": new Uint8Array(11 * 2 ** 20), "b.csv": text("2") });
    expect((await entriesOf(zeros)).map(({ fault }) => fault)).toEqual(["bomb", null]);
    const many = pack({ "a.csv": new Uint8Array(200_000), "b.csv": new Uint8Array(200_000) });
    expect(await readZip(sourceOf(many), { ...zipLimits, total: 300_000 })).toEqual({ fault: "bomb" });
  });

  it("stops at a bomb that lies about its size", async () => {
    const archive = pack({ "a.csv": new Uint8Array(50 * 2 ** 20) });
    archive.writeUInt32LE(1000, directoryAt(archive) + 24);
    let length = 0;
    const read = async (): Promise<void> => {
      for await (const part of (await entriesOf(archive))[0]?.open() ?? []) length += part.length;
    };
    await expect(read()).rejects.toMatchObject({ code: "unreadable-file", where: "a.csv" });
    expect(length).toBeLessThanOrEqual(1000);
  });

  it("tells encrypted and unknown packing, and damage", async () => {
    const archive = pack({ "a.csv": text(long) });
    const changed = (at: number, value: number): Buffer => {
      const copy = Buffer.from(archive);
      copy.writeUInt16LE(value, at);
      return copy;
    };
    expect((await entriesOf(changed(directoryAt(archive) + 8, 1)))[0]?.fault).toBe("encrypted");
    expect((await entriesOf(changed(directoryAt(archive) + 10, 99)))[0]?.fault).toBe("method");
    for (const at of [0, 100, 2000, directoryAt(archive) + 16]) {
      const [entry] = await entriesOf(changed(at, 0xffff));
      await expect(content(entry), `byte ${at}`).rejects.toMatchObject({ code: "unreadable-file" });
    }
  });
});

describe("isZip", () => {
  it("goes by the first bytes", () => {
    expect(isZip(pack({ "a.csv": text("1") }))).toBe(true);
    expect(isZip(pack({}))).toBe(true);
    expect(isZip(text("PK, Name"))).toBe(false);
    expect(isZip(new Uint8Array(0))).toBe(false);
  });
});

/** An archive whose numbers all stand in the 64-bit fields (APPNOTE §4.5.3, §4.3.14, §4.3.15). */
function zip64(name: string, stored: string): Buffer {
  const plain = pack({ [name]: [text(stored), { level: 0 }] });
  const at = directoryAt(plain);
  const end = plain.indexOf("PK\u0005\u0006");
  const record = Buffer.from(plain.subarray(at, end));
  const wide = Buffer.alloc(28);
  wide.writeUInt16LE(1, 0);
  wide.writeUInt16LE(24, 2);
  wide.writeBigUInt64LE(BigInt(stored.length), 4);
  wide.writeBigUInt64LE(BigInt(stored.length), 12);
  record.writeUInt16LE(28, 30);
  for (const field of [20, 24, 42]) record.writeUInt32LE(0xffffffff, field);
  const end64 = Buffer.alloc(56);
  end64.write("PK\u0006\u0006", "latin1");
  end64.writeBigUInt64LE(1n, 32);
  end64.writeBigUInt64LE(BigInt(record.length + wide.length), 40);
  end64.writeBigUInt64LE(BigInt(at), 48);
  const locator = Buffer.alloc(20);
  locator.write("PK\u0006\u0007", "latin1");
  const last = Buffer.from(plain.subarray(end));
  last.fill(0xff, 8, 20);
  return Buffer.concat([plain.subarray(0, at), record, wide, end64, locator, last]);
}

// The central directory of a ZIP archive (APPNOTE.TXT §4.3.12 to §4.3.16): what is inside and where.

import { type ByteSource, readRange } from "./byte-source.ts";
import { cp437 } from "./cp437.ts";

/** Why an archive can't be read: cut off, or a part of several. */
export type ZipFault = "truncated" | "split";

export interface DirectoryRecord {
  /** As the archive has it. */
  readonly name: string;
  readonly folder: boolean;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated (§4.4.5). */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the local header, from the start of the source. */
  readonly offset: number;
}

interface Place {
  readonly offset: number;
  readonly size: number;
  /** Bytes that stand before the archive (a self-extracting program). */
  readonly shift: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const RECORD = 0x02014b50;
const RECORD_LENGTH = 46;
const MOST_COMMENT = 65_535;
const MOST_DIRECTORY = 64 * 2 ** 20;
const IN_EXTRA = 0xffffffff;

/** All records of the directory in its order; `truncated` where there is none or it is cut off. */
export async function readDirectory(
  source: ByteSource,
): Promise<{ readonly records: readonly DirectoryRecord[] } | { readonly fault: ZipFault }> {
  const tailStart = Math.max(0, source.size - END_LENGTH - MOST_COMMENT - 76);
  const tail = Buffer.from(await readRange(source, tailStart, source.size - tailStart));
  const place = placeOf(tail, tailStart);
  if ("fault" in place) return place;
  if (place.size > MOST_DIRECTORY || place.offset + place.shift < 0) return { fault: "truncated" };
  const directory = Buffer.from(await readRange(source, place.offset + place.shift, place.size));
  return directory.length < place.size ? { fault: "truncated" } : recordsOf(directory, place.shift);
}

function placeOf(tail: Buffer, tailStart: number): Place | { readonly fault: ZipFault } {
  for (let at = tail.length - END_LENGTH; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END) continue;
    if (tail.readUInt16LE(at + 20) > tail.length - at - END_LENGTH) continue;
    const found = { offset: tail.readUInt32LE(at + 16), size: tail.readUInt32LE(at + 12) };
    const wide = found.offset === IN_EXTRA || found.size === IN_EXTRA || tail.readUInt16LE(at + 10) === 0xffff;
    if (wide && at >= 20 && tail.readUInt32LE(at - 20) === LOCATOR_64) return placeOf64(tail, at - 20, tailStart);
    const disk = tail.readUInt16LE(at + 4);
    if (disk !== 0 && disk !== 0xffff) return { fault: "split" };
    return { ...found, shift: tailStart + at - found.size - found.offset };
  }
  return { fault: "truncated" };
}

/** §4.3.14; the record stands right before its locator, whatever was put before the archive. */
function placeOf64(tail: Buffer, locator: number, tailStart: number): Place | { readonly fault: ZipFault } {
  for (let at = locator - 56; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END_64) continue;
    const size = Number(tail.readBigUInt64LE(at + 40));
    const offset = Number(tail.readBigUInt64LE(at + 48));
    return { offset, size, shift: tailStart + at - size - offset };
  }
  return { fault: "truncated" };
}

function recordsOf(
  directory: Buffer,
  shift: number,
): { readonly records: readonly DirectoryRecord[] } | { readonly fault: ZipFault } {
  const records: DirectoryRecord[] = [];
  let at = 0;
  while (at + RECORD_LENGTH <= directory.length && directory.readUInt32LE(at) === RECORD) {
    const nameLength = directory.readUInt16LE(at + 28);
    const extraLength = directory.readUInt16LE(at + 30);
    const next = at + RECORD_LENGTH + nameLength + extraLength + directory.readUInt16LE(at + 32);
    if (next > directory.length) return { fault: "truncated" };
    records.push(recordAt(directory.subarray(at, next), nameLength, extraLength, shift));
    at = next;
  }
  return { records };
}

function recordAt(record: Buffer, nameLength: number, extraLength: number, shift: number): DirectoryRecord {
  const flags = record.readUInt16LE(8);
  const extra = record.subarray(RECORD_LENGTH + nameLength, RECORD_LENGTH + nameLength + extraLength);
  const name = nameOf(record.subarray(RECORD_LENGTH, RECORD_LENGTH + nameLength), (flags & 0x800) !== 0);
  const [size, packedSize, offset] = wideNumbers(extra, [
    record.readUInt32LE(24),
    record.readUInt32LE(20),
    record.readUInt32LE(42),
  ]);
  return {
    name,
    folder: /[\\/]$/.test(name),
    encrypted: (flags & 1) !== 0,
    method: record.readUInt16LE(10),
    crc: record.readUInt32LE(16),
    packedSize,
    size,
    offset: offset + shift,
  };
}

/** §4.5.3: numbers too great for 32 bits stand in the extra field 1, in this order, only those that are needed. */
function wideNumbers(extra: Buffer, narrow: readonly [number, number, number]): [number, number, number] {
  const wide = extraField(extra, 1);
  let at = 0;
  const widen = (value: number): number => {
    if (value !== IN_EXTRA || at + 8 > wide.length) return value;
    at += 8;
    return Number(wide.readBigUInt64LE(at - 8));
  };
  return [widen(narrow[0]), widen(narrow[1]), widen(narrow[2])];
}

function extraField(extra: Buffer, id: number): Buffer {
  let at = 0;
  while (at + 4 <= extra.length) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === id) return extra.subarray(at + 4, at + 4 + length);
    at += 4 + length;
  }
  return Buffer.alloc(0);
}

/** Appendix D: UTF-8 where flagged, else code page 437; many programs write UTF-8 without saying so. */
function nameOf(bytes: Buffer, flagged: boolean): string {
  try {
    return new TextDecoder("utf-8", { fatal: !flagged }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : (cp437[byte - 128] ?? ""))).join("");
  }
}

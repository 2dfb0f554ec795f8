// ZIP archives (APPNOTE.TXT 6.3.10) read by their central directory; content is inflated in parts when it is asked for.

import { crc32 } from "node:zlib";
import { Inflate } from "fflate";
import { AppError } from "#lib/errors.ts";
import { type ByteSource, bytesFrom } from "./byte-source.ts";
import { type DirectoryRecord, readDirectory, type ZipFault } from "./zip-directory.ts";

/** Why an entry can't be opened; null where it can. */
type EntryFault = "encrypted" | "method" | "bomb" | null;

export interface ZipEntry {
  /** Path inside the archive with "/" between, free of "..", drives and control characters; never a place to write to. */
  readonly name: string;
  /** Bytes when inflated, as the archive states it. */
  readonly size: number;
  readonly fault: EntryFault;
  /** The content in parts; AppError `unreadable-file` where it is damaged or longer than stated. */
  open(): AsyncIterable<Uint8Array>;
}

export interface ZipLimits {
  /** An entry above `ratioFrom` bytes that is more than `ratio` times its packed size is a bomb. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** All entries together: the greater of `total` bytes and `totalRatio` times the archive. */
  readonly total: number;
  readonly totalRatio: number;
}

export const zipLimits: ZipLimits = { ratio: 200, ratioFrom: 10 * 2 ** 20, total: 2 ** 30, totalRatio: 20 };

const LOCAL_HEADER = 0x04034b50;
const LOCAL_LENGTH = 30;
/** Deflate expands at most 1032 times, so one such piece gives 8 MB at most. */
const PIECE = 8192;

/** Whether the bytes begin like a ZIP archive (§4.3.7, §4.3.16; §8.5.4 for the mark of a split one). */
export function isZip(head: Uint8Array): boolean {
  return (
    head[0] === 0x50 && head[1] === 0x4b && [0x0304, 0x0506, 0x0708].includes(((head[2] ?? 0) << 8) | (head[3] ?? 0))
  );
}

/** The files of an archive in its order, folders and the system's own files left out; a word for why it can't be read. */
export async function readZip(
  source: ByteSource,
  limits: ZipLimits = zipLimits,
): Promise<{ readonly entries: readonly ZipEntry[] } | { readonly fault: ZipFault | "bomb" }> {
  const directory = await readDirectory(source);
  if ("fault" in directory) return directory;
  const records = directory.records.map((record) => ({ ...record, name: cleanPath(record.name) })).filter(isContent);
  const total = records.reduce((sum, record) => sum + record.size, 0);
  if (total > Math.max(limits.total, limits.totalRatio * source.size)) return { fault: "bomb" };
  return { entries: records.map((record) => entryOf(source, record, limits)) };
}

function entryOf(source: ByteSource, record: DirectoryRecord, limits: ZipLimits): ZipEntry {
  return {
    name: record.name,
    size: record.size,
    fault: faultOf(record, limits),
    open: () => inflated(source, record),
  };
}

function faultOf({ encrypted, method, size, packedSize }: DirectoryRecord, limits: ZipLimits): EntryFault {
  if (encrypted) return "encrypted";
  if (method !== 0 && method !== 8) return "method";
  return size > limits.ratioFrom && size > limits.ratio * packedSize ? "bomb" : null;
}

/** Folders, and what systems put beside the person's files. */
function isContent({ name, folder }: DirectoryRecord): boolean {
  const segments = name.split("/");
  if (folder || name === "") return false;
  return !segments.some((part) => part.startsWith(".") || /^(__MACOSX|Thumbs\.db|desktop\.ini)$/i.test(part));
}

function cleanPath(name: string): string {
  return name
    .replace(/^[A-Za-z]:/, "")
    .split(/[\\/]/)
    .map((part) => part.replace(/[\p{Cc}\p{Cf}]+/gu, "").trim())
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .join("/");
}

async function* inflated(source: ByteSource, record: DirectoryRecord): AsyncGenerator<Uint8Array> {
  let length = 0;
  let sum = 0;
  for await (const part of record.method === 0
    ? packed(source, record)
    : inflate(packed(source, record), record.name)) {
    length += part.length;
    if (length > record.size) throw damaged(record);
    sum = crc32(part, sum);
    yield part;
  }
  if (length !== record.size || sum !== record.crc) throw damaged(record);
}

/** The entry's bytes as they stand in the archive; the sizes are the directory's, so data descriptors (§4.3.9) don't matter. */
async function* packed(source: ByteSource, record: DirectoryRecord): AsyncGenerator<Uint8Array> {
  let header = Buffer.alloc(0);
  let skip = -1;
  let left = record.packedSize;
  for await (const part of bytesFrom(source, record.offset)) {
    let content = part;
    if (skip < 0) {
      header = Buffer.concat([header, part]);
      if (header.length < LOCAL_LENGTH) continue;
      if (header.readUInt32LE(0) !== LOCAL_HEADER) throw damaged(record);
      skip = LOCAL_LENGTH + header.readUInt16LE(26) + header.readUInt16LE(28);
      content = header;
    }
    const bytes = content.subarray(skip, skip + left);
    skip = Math.max(0, skip - content.length);
    left -= bytes.length;
    if (bytes.length > 0) yield bytes;
    if (skip === 0 && left === 0) return;
  }
  if (skip < 0 || left > 0) throw damaged(record);
}

async function* inflate(parts: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const stream = new Inflate((part) => ready.push(part));
  const push = (piece: Uint8Array, last: boolean): Uint8Array[] => {
    ready = [];
    try {
      stream.push(piece, last);
    } catch {
      throw damaged({ name });
    }
    return ready;
  };
  for await (const part of parts) {
    for (let at = 0; at < part.length; at += PIECE) yield* push(part.subarray(at, at + PIECE), false);
  }
  yield* push(new Uint8Array(0), true);
}

function damaged({ name }: { readonly name: string }): AppError {
  return new AppError("unreadable-file", { name, issue: "entry-damaged" }, name);
}

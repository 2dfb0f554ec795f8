// The mbox format (RFC 4155 and its older kin), split in parts of bounded size; only headers come out.

import { MOST_HEADER_BYTES } from "./message.ts";

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;
const POSTMARK = Buffer.from("\nFrom ");
/** "From sender date": a clock and a year, or a month and a year at the end. */
const POSTMARK_LINE =
  /^From \S.*(?:\d:\d\d(?::\d\d)?\b.*\b\d{4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b.*\b\d{4}\s*$)/i;
const FIELD = /^[!-9;-~]+[ \t]*:/;
/** Bytes after a possible postmark that decide whether it is one. */
const LOOK_AHEAD = 2048;
/** Blanks on an otherwise empty line before a postmark. */
const LOOK_BACK = 64;

/** Whether a line and the one after it begin a message. */
export function isPostmark(line: string, next: string): boolean {
  return POSTMARK_LINE.test(line) && FIELD.test(next);
}

/**
 * The header of each message, without the empty line after it, cut at MOST_HEADER_BYTES. A message begins at a postmark
 * after an empty line (or at the start) that a header line follows: a body line that begins with "From " begins none.
 */
export async function* messageHeaders(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Buffer = Buffer.alloc(0);
  let inHeader = true;
  for await (const part of parts) {
    const step = split(rest.length ? Buffer.concat([rest, part]) : Buffer.from(part), inHeader, false);
    yield* step.headers;
    rest = step.rest;
    inHeader = step.inHeader;
  }
  yield* split(rest, inHeader, true).headers;
}

interface Step {
  readonly headers: readonly Uint8Array[];
  readonly rest: Buffer;
  readonly inHeader: boolean;
}

/** Takes what is certain from the bytes at hand; `rest` waits for more. */
function split(bytes: Buffer, startsInHeader: boolean, last: boolean): Step {
  const headers: Uint8Array[] = [];
  let inHeader = startsInHeader;
  let at = 0;
  for (;;) {
    if (inHeader) {
      const end = headerEnd(bytes, at, last);
      if (end < 0) return { headers, rest: bytes.subarray(at), inHeader };
      if (end > at) headers.push(Uint8Array.from(bytes.subarray(at, Math.min(end, at + MOST_HEADER_BYTES))));
      at = end;
    }
    const begin = nextMessage(bytes, at, last);
    if (begin < 0) return { headers, rest: bytes.subarray(Math.max(at, -begin - 1)), inHeader: false };
    at = begin;
    inHeader = true;
  }
}

/** The place of the line break before the empty line that ends the header; -1 where more bytes are needed. */
function headerEnd(bytes: Buffer, start: number, last: boolean): number {
  let at = start;
  let begun = false;
  while (at < bytes.length) {
    if (at - start > MOST_HEADER_BYTES) return at - 1;
    const end = bytes.indexOf(LF, at);
    if (end < 0) break;
    const empty = end === at || (end === at + 1 && bytes[at] === CR);
    if (empty && begun) return at - 1;
    begun ||= !empty;
    at = end + 1;
  }
  if (last) return bytes.length;
  return bytes.length - start > MOST_HEADER_BYTES ? bytes.length - 1 : -1;
}

/** The start of the next postmark line; where there is none yet, −1 − the first byte still needed. */
function nextMessage(bytes: Buffer, start: number, last: boolean): number {
  let at = start;
  for (;;) {
    const found = bytes.indexOf(POSTMARK, at);
    const needed = Math.max(at, (found < 0 ? bytes.length : found) - LOOK_BACK - POSTMARK.length);
    if (found < 0 || (!last && found + LOOK_AHEAD > bytes.length))
      return last && found < 0 ? -1 - bytes.length : -1 - needed;
    if (afterEmptyLine(bytes, found) && beginsMessage(bytes, found + 1)) return found + 1;
    at = found + 1;
  }
}

/** Whether only blanks stand between the line break at `at` and the one before it. */
function afterEmptyLine(bytes: Buffer, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < LOOK_BACK && isBlank(bytes[before])) before--;
  return bytes[before] === LF;
}

function isBlank(byte: number | undefined): boolean {
  return byte === CR || byte === SPACE || byte === TAB;
}

function beginsMessage(bytes: Buffer, at: number): boolean {
  const [line = "", next = ""] = bytes.toString("latin1", at, at + LOOK_AHEAD).split(/\r?\n/, 2);
  return isPostmark(line, next);
}

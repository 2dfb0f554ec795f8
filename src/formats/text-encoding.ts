// Bytes of unknown encoding → text: byte order marks (Unicode 15 §23.8), UTF-8 (RFC 3629), UTF-16, else a one-byte charset.

/** What bytes are read as when they are neither marked nor UTF-8: the charset of western Windows programs. */
const FALLBACK = "windows-1252";

/** How much is looked at to tell the encoding. */
const HEAD_BYTES = 4096;

/** More control bytes than this share (and more than a handful) are no text. */
const MOST_CONTROLS = 0.02;
const HANDFUL = 8;

/** The encoding of a file by its first bytes, as TextDecoder names it; null where they are no text. `charset` is what is neither marked nor Unicode. */
export function encodingOf(head: Uint8Array, charset: string = FALLBACK): string | null {
  const marked = byteOrderMark(head);
  if (marked) return marked;
  const wide = wideByZeros(head.subarray(0, HEAD_BYTES));
  if (wide) return wide;
  if (hasManyControls(head.subarray(0, HEAD_BYTES))) return null;
  return isUtf8(head.subarray(0, completeLength(head))) ? "utf-8" : charset;
}

/** The text of a file or of its beginning; null where the bytes are no text. A leading byte order mark is dropped. */
export function decodeText(bytes: Uint8Array, charset: string = FALLBACK): string | null {
  const encoding = encodingOf(bytes.subarray(0, HEAD_BYTES), charset);
  if (encoding === null) return null;
  const isBroken = encoding === "utf-8" && !isUtf8(bytes.subarray(0, completeLength(bytes)));
  return new TextDecoder(isBroken ? charset : encoding).decode(bytes);
}

/** The text of a stream of bytes, in parts; ends at once without any where the first bytes are no text. */
export async function* decodeParts(
  parts: AsyncIterable<Uint8Array>,
  charset: string = FALLBACK,
): AsyncGenerator<string, void> {
  let head: Uint8Array = new Uint8Array(0);
  let decode: ((bytes: Uint8Array, last: boolean) => string) | null = null;
  for await (const part of parts) {
    if (decode) {
      yield decode(part, false);
      continue;
    }
    head = head.length ? joined(head, part) : part;
    if (head.length < HEAD_BYTES) continue;
    decode = decoderOf(head, charset);
    if (!decode) return;
    yield decode(head, false);
    head = new Uint8Array(0);
  }
  const rest = decode ? decode(head, true) : decoderOf(head, charset)?.(head, true);
  if (rest) yield rest;
}

function decoderOf(head: Uint8Array, charset: string): ((bytes: Uint8Array, last: boolean) => string) | null {
  const encoding = encodingOf(head.subarray(0, HEAD_BYTES), charset);
  if (encoding === null) return null;
  if (encoding === "utf-8") return utf8Decoder(charset);
  const decoder = new TextDecoder(encoding);
  return (bytes, last) => decoder.decode(bytes, { stream: !last });
}

/** UTF-8 as long as it holds; plain ASCII that turns out to be the other charset goes on as that. */
function utf8Decoder(charset: string): (bytes: Uint8Array, last: boolean) => string {
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let lenient: TextDecoder | null = null;
  let held: Uint8Array = new Uint8Array(0);
  let isStart = true;
  let isAscii = true;
  return (part, last) => {
    const bytes = held.length ? joined(held, part) : part;
    if (lenient) return lenient.decode(bytes, { stream: !last });
    const end = last ? bytes.length : completeLength(bytes);
    try {
      const text = strict.decode(bytes.subarray(0, end));
      held = bytes.subarray(end);
      isAscii &&= text.length === end;
      const shown = isStart && text.startsWith("\ufeff") ? text.slice(1) : text;
      isStart &&= bytes.length === 0;
      return shown;
    } catch {
      const isCutOff = last && isUtf8(bytes.subarray(0, completeLength(bytes)));
      lenient = new TextDecoder(isAscii && !isCutOff ? charset : "utf-8", { ignoreBOM: !isStart });
      held = new Uint8Array(0);
      return lenient.decode(bytes, { stream: !last });
    }
  };
}

function byteOrderMark(head: Uint8Array): string | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8";
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 of western text without a mark: every other byte is zero, always on the same side. */
function wideByZeros(head: Uint8Array): string | null {
  const pairs = Math.floor(head.length / 2);
  if (pairs < 2) return null;
  let first = 0;
  let second = 0;
  for (let i = 0; i < pairs; i++) {
    if (head[2 * i] === 0) first++;
    if (head[2 * i + 1] === 0) second++;
  }
  if (second > 0.4 * pairs && first < 0.05 * pairs) return "utf-16le";
  if (first > 0.4 * pairs && second < 0.05 * pairs) return "utf-16be";
  return null;
}

/** Control characters of C0 other than tab, line ends, form feed, end-of-file and escape. */
function hasManyControls(head: Uint8Array): boolean {
  let count = 0;
  for (const byte of head) {
    if (byte < 32 && (byte < 9 || byte > 13) && byte !== 26 && byte !== 27) count++;
  }
  return count > Math.max(HANDFUL, MOST_CONTROLS * head.length);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Length without a sequence that is cut off at the end (RFC 3629 §3: at most four bytes). */
function completeLength(bytes: Uint8Array): number {
  const end = bytes.length;
  for (let back = 1; back <= Math.min(3, end); back++) {
    const byte = bytes[end - back] ?? 0;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? end - back : end;
    }
  }
  return end;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

// The lines of vCard and iCalendar files out of bytes: split, unfolded (RFC 6350 §3.2, RFC 5545 §3.1), numbered, bounded.
// Text travels as Latin-1, one character per byte, because folds may cut a UTF-8 letter and vCard 2.1 changes charset by line.

/** One logical line. */
export interface RawLine {
  /** Unfolded; each character is one byte of the file. */
  readonly bytes: string;
  /** Number of its first line in the file, from 1. */
  readonly line: number;
  /** Whether its end was left out because it is longer than `MOST_LINE_BYTES`. */
  readonly cut: boolean;
}

/** Longest logical line that is kept whole; a photo of some megabytes fits. */
export const MOST_LINE_BYTES = 8 * 1024 * 1024;

/** Which rules hold beside plain folding: `vcard` knows the soft breaks and bare Base64 lines of vCard 2.1. */
export type Folding = "vcard" | "icalendar";

/** Logical lines in batches, one batch per part of the stream that ends a line; empty lines are left out. */
export async function* contentLines(
  stream: AsyncIterable<Uint8Array>,
  folding: Folding,
): AsyncGenerator<readonly RawLine[]> {
  const splitter = lineSplitter();
  const unfolder = lineUnfolder(folding);
  for await (const text of byteText(stream)) {
    const lines = unfolder.push(splitter.push(text));
    if (lines.length) yield lines;
  }
  const last = [...unfolder.push(splitter.end()), ...unfolder.end()];
  if (last.length) yield last;
}

/** The stream as Latin-1 text of its UTF-8 (or single-byte) form, without a byte order mark. */
async function* byteText(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let wide: TextDecoder | null = null;
  let head: Uint8Array | null = new Uint8Array(0);
  const textOf = (bytes: Uint8Array) =>
    wide
      ? Buffer.from(wide.decode(bytes, { stream: true }), "utf8").toString("latin1")
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const begin = (bytes: Uint8Array) => {
    wide = wideDecoder(bytes);
    return textOf(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes);
  };
  for await (const part of stream) {
    if (head) {
      head = Buffer.concat([head, part]);
      if (head.length < 3) continue;
      yield begin(head);
      head = null;
    } else yield textOf(part);
  }
  if (head) yield begin(head);
}

function wideDecoder(bytes: Uint8Array): TextDecoder | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return new TextDecoder("utf-16le");
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return new TextDecoder("utf-16be");
  return null;
}

interface LineSplitter {
  push(text: string): string[];
  end(): string[];
}

/** Splits at CRLF, LF and CR; CRCRLF counts once, as mail gateways make it of CRLF. */
function lineSplitter(): LineSplitter {
  let parts: string[] = [];
  let length = 0;
  let held = "";
  const append = (text: string) => {
    if (length <= MOST_LINE_BYTES) parts.push(text);
    length += text.length;
  };
  const flush = (): string => {
    const line = parts.join("").slice(0, MOST_LINE_BYTES + 1);
    parts = [];
    length = 0;
    return line;
  };
  return {
    push(text) {
      const whole = held + text;
      held = /\r*$/.exec(whole.slice(-16))?.[0] ?? "";
      const [head = "", ...others] = whole.slice(0, whole.length - held.length).split(/\r*\n|\r/);
      append(head);
      return others.map((next) => {
        const line = flush();
        append(next);
        return line;
      });
    },
    end: () => [flush()],
  };
}

interface LineUnfolder {
  push(lines: readonly string[]): RawLine[];
  end(): RawLine[];
}

function lineUnfolder(folding: Folding): LineUnfolder {
  let parts: string[] = [];
  let length = 0;
  let first = 0;
  let number = 0;
  const begin = (line: string) => {
    parts = [line];
    length = line.length;
    first = number;
  };
  const append = (text: string) => {
    if (length <= MOST_LINE_BYTES) parts.push(text);
    length += text.length;
  };
  const flush = (): RawLine[] => {
    const bytes = parts.join("").slice(0, MOST_LINE_BYTES);
    const cut = length > MOST_LINE_BYTES;
    parts = [];
    length = 0;
    return bytes.trim() ? [{ bytes, line: first, cut }] : [];
  };
  return {
    push(lines) {
      const done: RawLine[] = [];
      for (const line of lines) {
        number += 1;
        if (folding === "vcard" && breaksSoftly(parts) && !/^(?:BEGIN|END):/i.test(line)) {
          parts.push((parts.pop() ?? "").slice(0, -1));
          append(line);
        } else if (parts.length && /^[ \t]/.test(line)) append(line.slice(1));
        else if (folding === "vcard" && continuesBase64(parts, line)) append(line);
        else {
          done.push(...flush());
          begin(line);
        }
      }
      return done;
    },
    end: flush,
  };
}

/** RFC 2045 §6.7 rule 5, as vCard 2.1 folds quoted-printable values. */
function breaksSoftly(parts: readonly string[]): boolean {
  return Boolean(parts.at(-1)?.endsWith("=")) && /^[^:]*QUOTED-PRINTABLE[^:]*:/i.test(parts[0] ?? "");
}

/** Some writers of vCard 2.1 don't indent the lines of a picture. */
function continuesBase64(parts: readonly string[], line: string): boolean {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(line) && /^[^:]{1,200};(?:ENCODING=)?(?:B|BASE64)[;:]/i.test(parts[0] ?? "");
}

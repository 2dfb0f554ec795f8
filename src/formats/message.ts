// The header of a mail message (RFC 5322 §2.2, RFC 2047); a body is never looked at.

import { addressParser, decodeWords } from "postal-mime";
import { cleanLine } from "#lib/text.ts";

/** A mailbox of an address list; either part may be "". */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** Field bodies by name in lower case, unfolded, still encoded, in their order. */
export type MessageHeader = ReadonlyMap<string, readonly string[]>;

/** A header longer than this many bytes is read up to here. */
export const MOST_HEADER_BYTES = 1024 * 1024;
/** No list of addresses is read beyond this many characters: some ten thousand people. */
const MOST_FIELD = 500_000;

const FIELD = /^([!-9;-~]+)[ \t]*:/;
/** An mbox postmark, or the line of digits Apple Mail puts before a message. */
const BEFORE_HEADER = /^(?:>?From |\d+[ \t]*\r?$)/;

/**
 * The fields of a header up to its first empty line (§2.1), those in `wanted` only. A line that is none is passed over.
 * Bytes above 127 are UTF-8 (RFC 6532), else Windows-1252.
 */
export function readHeader(bytes: Uint8Array, wanted: ReadonlySet<string>): MessageHeader {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const fields = new Map<string, string[]>();
  let lines: string[] = [];
  let name = "";
  const close = (): void => {
    if (wanted.has(name)) fields.set(name, [...(fields.get(name) ?? []), decoded(lines.join(" "))]);
    name = "";
  };
  for (const line of headerLines(raw)) {
    if (/^[ \t]/.test(line)) {
      if (name) lines.push(line.trim());
      continue;
    }
    close();
    const field = FIELD.exec(line);
    if (!field) continue;
    name = (field[1] ?? "").toLowerCase();
    lines = [line.slice(field[0].length).trim()];
  }
  close();
  return fields;
}

/** Lines up to the first empty one; empty lines, marks and postmarks before the first field are passed over. */
function* headerLines(raw: string): Generator<string> {
  let begun = false;
  let at = raw.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
  while (at < raw.length) {
    const end = raw.indexOf("\n", at);
    const line = raw.slice(at, end < 0 ? raw.length : end).replace(/\r$/, "");
    at = end < 0 ? raw.length : end + 1;
    if (begun && line === "") return;
    if (!begun && (line.trim() === "" || BEFORE_HEADER.test(line))) continue;
    begun = true;
    yield line;
  }
}

function decoded(raw: string): string {
  const text = raw.slice(0, MOST_FIELD);
  if (!/[\u0080-\u00ff]/.test(text)) return text;
  const bytes = Buffer.from(text, "latin1");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The text of an unstructured field with its encoded words decoded (RFC 2047 §2), in one line; "" where it is missing. */
export function textField(header: MessageHeader, name: string): string {
  return cleanLine(decodeWords(header.get(name)?.[0] ?? ""));
}

/**
 * The mailboxes of all fields of a name (RFC 5322 §3.4), members of groups among them. An unquoted "Berger, Anna <a@b.de>"
 * is put together again.
 */
export function addressField(header: MessageHeader, name: string): readonly MailAddress[] {
  return (header.get(name) ?? []).flatMap((body) => {
    const found: MailAddress[] = [];
    let before = "";
    for (const { name: label, address } of addressParser(body, { flatten: true })) {
      const text = cleanLine(label);
      const mailbox = cleanLine(address ?? "").replace(/^mailto:/i, "");
      if (!mailbox && /^[\p{L}\p{M}'’ .-]+$/u.test(text) && !before) before = text;
      else {
        found.push({ name: before ? `${before}, ${text}` : text, address: mailbox });
        before = "";
      }
    }
    return before ? [...found, { name: before, address: "" }] : found;
  });
}

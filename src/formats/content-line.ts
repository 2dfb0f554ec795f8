// One content line of vCard or iCalendar (RFC 6350 §3.3, RFC 5545 §3.1), also in the looser spelling of vCard 2.1.

import { isUtf8 } from "node:buffer";

export interface Parameter {
  /** Upper case; "" for the bare values of vCard 2.1 ("TEL;WORK;VOICE"). */
  readonly name: string;
  readonly values: readonly string[];
}

export interface ContentLine {
  /** What binds lines together ("item1"), lower case; "" where there is none. */
  readonly group: string;
  /** Upper case. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** Decoded from its charset and from quoted-printable, escapes still in it. */
  readonly value: string;
  /** The whole line as it stands in the file, unfolded, decoded where all of it is in one charset. */
  readonly text: () => string;
}

/** The parts of a logical line given as bytes; null where it has no name or no colon. `charset` serves where the line names none and is no UTF-8. */
export function contentLine(bytes: string, charset = "windows-1252"): ContentLine | null {
  const colon = valueStart(bytes);
  if (colon < 0) return null;
  const [left = "", ...rest] = splitOutsideQuotes(bytes.slice(0, colon), ";");
  const match = /^\s*(?:([\w-]+)\.)?([\w-]+)\s*$/.exec(left);
  if (!match) return null;
  const stated = /;\s*CHARSET\s*=\s*"?([\w:.-]+)/i.exec(bytes.slice(0, colon))?.[1] ?? charset;
  const parameters = rest.map((text) => parameter(decodeBytes(text, stated))).filter((one) => one.values.length > 0);
  const raw = bytes.slice(colon + 1);
  const quoted = parameters.some((one) => one.values.some((value) => value.toUpperCase() === "QUOTED-PRINTABLE"));
  return {
    group: (match[1] ?? "").toLowerCase(),
    name: (match[2] ?? "").toUpperCase(),
    parameters,
    value: decodeBytes(quoted ? fromQuotedPrintable(raw) : raw, stated),
    text: () => decodeBytes(bytes, stated),
  };
}

/** All values of a parameter, over its repetitions; [] where it isn't there. */
export function parameterValues(line: ContentLine, name: string): readonly string[] {
  return line.parameters.filter((one) => one.name === name).flatMap((one) => one.values);
}

/** TYPE values and bare ones of vCard 2.1, lower case, also where they stand in one quoted list. */
export function typesOf(line: ContentLine): readonly string[] {
  return [...parameterValues(line, "TYPE"), ...parameterValues(line, "")].flatMap((value) =>
    value
      .toLowerCase()
      .split(/[,;]/)
      .map((type) => type.trim()),
  );
}

/** UTF-8 where the bytes are such, else the charset, else Windows-1252, which fits any bytes. */
export function decodeBytes(bytes: string, charset: string): string {
  if (!/[\x80-\xff]/.test(bytes)) return bytes;
  const buffer = Buffer.from(bytes, "latin1");
  if (isUtf8(buffer)) return buffer.toString("utf8");
  for (const label of [charset, "windows-1252"]) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(buffer);
    } catch {
      // An unknown or unfit charset is stated often enough: the next one is tried.
    }
  }
  return bytes;
}

function fromQuotedPrintable(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Position of the colon before the value; a colon in a quoted parameter is none, unless the quotes are unbalanced. */
function valueStart(bytes: string): number {
  const first = bytes.indexOf(":");
  const quote = bytes.indexOf('"');
  if (first < 0 || quote < 0 || quote > first) return first;
  let quoted = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const sign = bytes.charCodeAt(at);
    if (sign === 0x22) quoted = !quoted;
    else if (sign === 0x3a && !quoted) return at;
  }
  return first;
}

function parameter(text: string): Parameter {
  const equals = text.indexOf("=");
  const name = equals < 0 ? "" : text.slice(0, equals).trim().toUpperCase();
  const values = splitOutsideQuotes(text.slice(equals + 1), ",")
    .map(unquoted)
    .filter(Boolean);
  return { name, values };
}

/** RFC 6868: ^n, ^' and ^^ inside parameter values. */
function unquoted(text: string): string {
  return text
    .trim()
    .replace(/^"(.*)"$/s, "$1")
    .replace(/\^(n|'|\^)/g, (_, sign: string) => (sign === "n" ? "\n" : sign === "'" ? '"' : "^"));
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  if (!text.includes('"')) return text.split(separator);
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === separator && !quoted) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

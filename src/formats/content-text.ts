// TEXT values of vCard and iCalendar (RFC 6350 §3.4, RFC 5545 §3.3.11) and their folding, both ways.

/** The text of an escaped value; a backslash before any other sign stays. */
export function unescapeText(value: string): string {
  if (!value.includes("\\")) return value;
  return value.replace(/\\([nN\\,;:"])/g, (_, sign: string) => (sign === "n" || sign === "N" ? "\n" : sign));
}

/** Backslash, comma, semicolon and line ends escaped. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\\,;]/g, "\\$&")
    .replace(/\n/g, "\\n");
}

/** The parts of a structured or listed value, still escaped: split where no backslash stands before the separator. */
export function splitEscaped(value: string, separator: "," | ";"): string[] {
  if (!value.includes("\\")) return value.split(separator);
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === "\\") at += 1;
    else if (value[at] === separator) {
      parts.push(value.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, value.slice(from)];
}

/** A parameter value, quoted where it must be (RFC 6868 for quotes and line ends). */
export function parameterText(text: string): string {
  const escaped = text
    .replace(/\^/g, "^^")
    .replace(/"/g, "^'")
    .replace(/\r\n?|\n/g, "^n");
  return /[,;:]/.test(escaped) ? `"${escaped}"` : escaped;
}

const MOST_OCTETS = 75;

/** The line with CRLF at its end, folded at 75 octets, never inside a letter. */
export function foldLine(line: string): string {
  if (line.length <= MOST_OCTETS && !/[^\x20-\x7e]/.test(line)) return `${line}\r\n`;
  let folded = "";
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > MOST_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return `${folded}\r\n`;
}

// Values of single vCard properties in our terms.

import type { NameParts } from "#lib/card.ts";
import { isPlainDate } from "#lib/dates.ts";
import { cleanLine } from "#lib/text.ts";
import { splitEscaped, unescapeText } from "./content-text.ts";

/** The parts of a structured value such as N as clean lines; a list inside a part is joined by blanks. */
export function structured(value: string): string[] {
  return splitEscaped(value, ";").map((part) =>
    splitEscaped(part, ",")
      .map((item) => cleanLine(unescapeText(item)))
      .filter(Boolean)
      .join(" "),
  );
}

/** The parts of ORG as clean lines; a comma is part of a name there. */
export function units(value: string): string[] {
  return splitEscaped(value, ";").map((part) => cleanLine(unescapeText(part)));
}

/** Most items of one list that are read. */
const MOST_ITEMS = 500;

/** The items of a listed value (NICKNAME, CATEGORIES) as clean lines. */
export function listed(value: string): string[] {
  return splitEscaped(value, ",")
    .slice(0, MOST_ITEMS)
    .map((item) => cleanLine(unescapeText(item)))
    .filter(Boolean);
}

/** N (RFC 6350 §6.2.2), without the nickname. */
export function nameParts(value: string): NameParts {
  const [family = "", given = "", middle = "", prefix = "", suffix = ""] = structured(value);
  return { given, family, middle, prefix, suffix, nickname: "" };
}

/** ADR (RFC 6350 §6.3.1) in one line, most exact part first: street, addition, box, code and city, region, country. */
export function addressLine(value: string): string {
  const parts = splitEscaped(value, ";").map((part) => cleanLine(unescapeText(part).replace(/\n+/g, ", ")));
  const [box = "", addition = "", street = "", city = "", region = "", code = "", country = ""] = parts;
  return [street, addition, box, `${code} ${city}`.trim(), region, country].filter(Boolean).join(", ");
}

/** LABEL, an address as lines, in one line. */
export function labelLine(value: string): string {
  return unescapeText(value).split(/\r?\n/).map(cleanLine).filter(Boolean).join(", ");
}

/** BDAY (RFC 6350 §6.2.5): "1978-03-11" or "--03-11"; null where it is no such date. `yearless` is Apple's year that means none. */
export function birthdayOf(value: string, yearless: string | undefined): string | null {
  const match = /^\s*(\d{4}|--)-?(\d{2})-?(\d{2})(?:T.*)?\s*$/i.exec(value);
  if (!match) return null;
  const [, year = "", month = "", day = ""] = match;
  const without = year === "--" || year === yearless;
  if (!isPlainDate(`${without ? "2000" : year}-${month}-${day}`)) return null;
  return without ? `--${month}-${day}` : `${year}-${month}-${day}`;
}

/** UID without "urn:uuid:"; a UUID in lower case. */
export function uidOf(value: string): string {
  const uid = cleanLine(unescapeText(value)).replace(/^urn:uuid:/i, "");
  return isUuid(uid) ? uid.toLowerCase() : uid;
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

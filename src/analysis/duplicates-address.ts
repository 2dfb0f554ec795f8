// A postal address in one line, taken apart as far as comparing needs it.

import { canonicalWord } from "./duplicates-text.ts";

export interface ParsedAddress {
  /** Digits and letters of the postcode; "" where there is none. */
  readonly postcode: string;
  /** Canonical, without blanks; "" where there is none. */
  readonly city: string;
  /** Names of the street and of what stands beside it, canonical, without blanks, numbers and kinds of street. */
  readonly streets: readonly string[];
  /** House number, "" where there is none. */
  readonly number: string;
}

const COUNTRY_PREFIX = /^(?:[a-z]{1,2}-)(?=\d)/i;
const POSTCODE = /(?:^|\s)(\d{4,6}|\d{3} \d{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?=\s|$)/i;
const STREET_KINDS =
  /(?:strasse|strase|str|street|st|road|rd|avenue|ave|lane|ln|drive|dr|place|pl|court|ct|crescent|circuit|close|way|weg|gasse|platz|allee|ring|damm|rue|via|calle)$/;

/** Reads "Hauptstr. 5, 80331 München, Germany" and lines of other order; parts that aren't there stay empty. */
export function parseAddress(line: string): ParsedAddress {
  const parts = line
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const at = placeAt(parts);
  if (at < 0) return withoutPostcode(parts);
  const place = (parts[at] ?? "").replace(COUNTRY_PREFIX, "");
  const postcode = POSTCODE.exec(place)?.[1] ?? /^\d+/.exec(place)?.[0] ?? "";
  const beside = place.replace(postcode, " ").trim();
  const isCityBefore = beside === "" && at > 0 && !/\d/.test(parts[at - 1] ?? "");
  const city = isCityBefore ? (parts[at - 1] ?? "") : beside;
  return {
    postcode: postcode.replace(/\s/g, "").toLowerCase(),
    city: canonicalWord(city),
    ...streetOf(parts.slice(0, isCityBefore ? at - 1 : at)),
  };
}

/** The last part with a postcode, but for the first of several: there "5020" is a house number. */
function placeAt(parts: readonly string[]): number {
  for (let at = parts.length - 1; at > 0; at--)
    if (POSTCODE.test((parts[at] ?? "").replace(COUNTRY_PREFIX, ""))) return at;
  const last = parts.findLastIndex((part, index) => index > 0 && /^\d{2,6}\s+\D+$/.test(part));
  if (last > 0) return last;
  return POSTCODE.test(parts[0] ?? "") && /^\D*\d{4,6}\s+\D+$/.test(parts[0] ?? "") ? 0 : -1;
}

function withoutPostcode(parts: readonly string[]): ParsedAddress {
  const hasStreet = /\d/.test(parts[0] ?? "");
  if (!hasStreet) return { postcode: "", city: canonicalWord(parts[0] ?? ""), streets: [], number: "" };
  return { postcode: "", city: canonicalWord(parts[1] ?? ""), ...streetOf(parts.slice(0, 1)) };
}

function streetOf(parts: readonly string[]): Pick<ParsedAddress, "streets" | "number"> {
  const number = parts.map((part) => /\d+\s?[a-z]?\b/i.exec(part)?.[0]).find(Boolean) ?? "";
  const names = parts.map((part) => canonicalWord(part.replace(/\d+\s?[a-z]?\b/gi, " ")));
  return {
    streets: names
      .map((name) => (name.length > 6 ? name.replace(STREET_KINDS, "") : name))
      .filter((name) => name.length > 2),
    number: number.replace(/\s/g, "").toLowerCase(),
  };
}

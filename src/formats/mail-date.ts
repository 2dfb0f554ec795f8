// The date of a message (RFC 5322 §3.3, obsolete forms §4.3).

import { isPlainDate, type PlainDate } from "#lib/dates.ts";

/** A moment as its sender saw it. */
export interface MailDate {
  /** The day on the sender's own calendar. */
  readonly onDate: PlainDate;
  /** ISO 8601 with the sender's offset; "Z" where the field says none. */
  readonly at: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?`;
/** "5 Mar 2024 09:01:00 +0100", day and month also with hyphens. */
const USUAL = new RegExp(
  String.raw`\b(\d{1,2})[\s-]+([A-Za-z]{3})[A-Za-z]*[.\s,-]+(\d{2,4})\s+${TIME}\s*([+-]\d{4}|[A-Za-z]+)?`,
);
/** "Tue Mar  5 09:01:00 2024", a zone before or after the year. */
const C_TIME = new RegExp(
  String.raw`\b([A-Za-z]{3})\s+(\d{1,2})\s+${TIME}\s+(?:([+-]\d{4}|[A-Z]{2,5})\s+)?(\d{4})(?:\s+([+-]\d{4}))?`,
);
const ISO = new RegExp(String.raw`\b(\d{4})-(\d{2})-(\d{2})[T ]${TIME}\s*(Z|[+-]\d{2}:?\d{2})?`);

/** Zones of §4.3; any other name says nothing. */
const ZONES: Readonly<Record<string, string>> = {
  ut: "+0000",
  gmt: "+0000",
  z: "+0000",
  utc: "+0000",
  edt: "-0400",
  est: "-0500",
  cdt: "-0500",
  cst: "-0600",
  mdt: "-0600",
  mst: "-0700",
  pdt: "-0700",
  pst: "-0800",
  cet: "+0100",
  cest: "+0200",
  mez: "+0100",
  mesz: "+0200",
};

/** Reads a Date field; null where it names no day of the calendar, or one before mail was (a clock never set). */
export function mailDate(field: string): MailDate | null {
  const text = field.replace(/\([^()]*\)/g, " ").slice(0, 200);
  return usual(text) ?? cTime(text) ?? iso(text);
}

function usual(text: string): MailDate | null {
  const [, day, month, year, hour, minute, second, zone] = USUAL.exec(text) ?? [];
  return moment(fullYear(year), monthNumber(month), day, [hour, minute, second], zone);
}

function cTime(text: string): MailDate | null {
  const [, month, day, hour, minute, second, zone, year, late] = C_TIME.exec(text) ?? [];
  return moment(year, monthNumber(month), day, [hour, minute, second], zone ?? late);
}

function iso(text: string): MailDate | null {
  const [, year, month, day, hour, minute, second, zone] = ISO.exec(text) ?? [];
  return moment(year, month, day, [hour, minute, second], zone);
}

/** §4.3: two digits below 50 are of this century; three count from 1900. */
function fullYear(year: string | undefined): string | undefined {
  if (year === undefined || year.length === 4) return year;
  return String(Number(year) + (year.length === 2 && Number(year) < 50 ? 2000 : 1900));
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? "").toLowerCase()) + 1);
}

function moment(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  time: readonly (string | undefined)[],
  zone: string | undefined,
): MailDate | null {
  const two = (value: string | undefined): string => (value ?? "0").padStart(2, "0");
  const onDate = `${year}-${two(month)}-${two(day)}`;
  const [hour, minute, second] = time.map(two);
  if (!isPlainDate(onDate) || Number(year) < 1975 || Number(hour) > 23 || Number(minute) > 59) return null;
  const clock = `${hour}:${minute}:${Number(second) > 59 ? "59" : second}`;
  return { onDate, at: `${onDate}T${clock}${offsetOf(zone)}` };
}

function offsetOf(zone: string | undefined): string {
  const offset = (/^[+-]/.test(zone ?? "") ? zone : ZONES[(zone ?? "").toLowerCase()])?.replace(":", "");
  return offset && /[1-9]/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : "Z";
}

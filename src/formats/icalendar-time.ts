// Times of iCalendar as they stand, and the same moment in another zone (RFC 5545 §3.3.4, §3.3.5, §3.3.6).

import { dayOf, isoDay, isPlainDate, type PlainDate } from "#lib/dates.ts";
import { type ContentLine, parameterValues } from "./content-line.ts";
import type { Zone } from "./icalendar-zones.ts";

/** A date, or a date with its time in the zone it was written in. */
export interface CalendarTime {
  /** Day number (days since 1970-01-01). */
  readonly day: number;
  /** Seconds of the day; null for a date. */
  readonly seconds: number | null;
  /** "" floating, "UTC", else the TZID as written. */
  readonly zone: string;
}

const SECONDS_PER_DAY = 86_400;
const MS_PER_DAY = 86_400_000;

/** The first time of a property; null where it has none. */
export function timeOf(line: ContentLine): CalendarTime | null {
  return timesOf(line)[0] ?? null;
}

/** All times of a property (EXDATE, RDATE list them; of a period the start counts); what is no time is left out. */
export function timesOf(line: ContentLine): CalendarTime[] {
  const zone = (parameterValues(line, "TZID")[0] ?? "").trim();
  return line.value.split(",").flatMap((text) => parsedTime(text.split("/")[0] ?? "", zone));
}

function parsedTime(text: string, zone: string): CalendarTime[] {
  const match = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2}):?(\d{2})?(?:\.\d+)?\s*(Z)?)?\s*$/i.exec(text);
  if (!match) return [];
  const [, year, month, day, hour, minute, second, utc] = match;
  const date = `${year}-${month}-${day}`;
  if (!isPlainDate(date)) return [];
  if (hour === undefined) return [{ day: dayOf(date), seconds: null, zone: "" }];
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Math.min(59, Number(second ?? 0));
  if (Number(hour) > 24 || Number(minute) > 59 || seconds > SECONDS_PER_DAY) return [];
  return [{ day: dayOf(date), seconds, zone: utc ? "UTC" : zone }];
}

/** The same moment by the clocks of `to`; dates and floating times are the same everywhere, as are those of a zone nobody knows. */
export function inZone(time: CalendarTime, from: Zone | null, to: Zone | null): CalendarTime {
  if (time.seconds === null || !from || !to || from === to) return time;
  const instant = from.utcOf(time.day * MS_PER_DAY + time.seconds * 1000);
  return { ...localTime(to.localOf(instant)), zone: to.id ?? "" };
}

function localTime(ms: number): { day: number; seconds: number } {
  const day = Math.floor(ms / MS_PER_DAY);
  return { day, seconds: Math.floor((ms - day * MS_PER_DAY) / 1000) };
}

/** The time a duration later (RFC 5545 §3.3.6); null where the text is none. */
export function addDuration(time: CalendarTime, text: string): CalendarTime | null {
  const match =
    /^\s*([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?\s*$/i.exec(text);
  if (!match) return null;
  const [, sign, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match;
  const wholeDays = Number(weeks) * 7 + Number(days);
  const rest = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const direction = sign === "-" ? -1 : 1;
  if (time.seconds === null)
    return { ...time, day: time.day + direction * (wholeDays + Math.floor(rest / SECONDS_PER_DAY)) };
  const total = time.seconds + direction * rest;
  const over = Math.floor(total / SECONDS_PER_DAY);
  return { ...time, day: time.day + direction * wholeDays + over, seconds: total - over * SECONDS_PER_DAY };
}

/** The last day that is touched by what ends (exclusively) at `end`, never before the first. */
export function lastDay(start: CalendarTime, end: CalendarTime | null): PlainDate {
  if (!end) return isoDay(start.day);
  const last = end.seconds === null || end.seconds === 0 ? end.day - 1 : end.day;
  return isoDay(Math.max(start.day, last));
}

/** "18:30"; null for a date. */
export function clockText(time: CalendarTime): string | null {
  if (time.seconds === null) return null;
  const minutes = Math.floor(time.seconds / 60) % 1440;
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

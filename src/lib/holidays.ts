// Days on which nobody is rung up: the great holidays of Germany, Austria and Switzerland together.

import { dayOf, isoDay, type PlainDate } from "./dates.ts";

/** Month and day: New Year, Labour Day, the three national days, Christmas, New Year's Eve. */
const FIXED: ReadonlySet<string> = new Set([
  "01-01",
  "05-01",
  "08-01",
  "10-03",
  "10-26",
  "12-24",
  "12-25",
  "12-26",
  "12-31",
]);
/** Good Friday and Easter Monday, in days from Easter. */
const AROUND_EASTER: readonly number[] = [-2, 1];

/** Whether the day is one of them; it decides wording, never a plan. */
export function isHoliday(date: PlainDate): boolean {
  if (FIXED.has(date.slice(5, 10))) return true;
  return AROUND_EASTER.includes(dayOf(date) - dayOf(easterOf(Number(date.slice(0, 4)))));
}

/** Easter Sunday of a year from 1583 on (Gregorian computus: Meeus, Astronomical Algorithms, 1991, ch. 8). */
export function easterOf(year: number): PlainDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const daysFromMarch = h + l - 7 * m + 21;
  return isoDay(dayOf(`${String(year).padStart(4, "0")}-03-01`) + daysFromMarch);
}

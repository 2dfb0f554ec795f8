import { dayOf, isoDay } from "#lib/dates.ts";

/** The week of the year a day lies in (ISO 8601: weeks begin on Monday, the first one holds January 4th). */
export function weekNumber(on: string): number {
  const day = dayOf(on);
  // 1970-01-01 was a Thursday; the Thursday of a week decides its year.
  const thursday = day - ((day + 3) % 7) + 3;
  const firstOfYear = dayOf(`${isoDay(thursday).slice(0, 4)}-01-01`);
  return Math.floor((thursday - firstOfYear) / 7) + 1;
}

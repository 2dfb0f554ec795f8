// Days ahead as people say them.

import { dayOf, localDate } from "#lib/dates.ts";
import { pageLocale } from "#web/language.ts";

const dateOf = (on: string): Date => new Date(`${on}T00:00:00Z`);

/** "heute", "morgen", else "Donnerstag, 26. November". */
export function dayWord(on: string): string {
  const ahead = dayOf(on) - dayOf(localDate(new Date()));
  if (ahead === 0 || ahead === 1)
    return new Intl.RelativeTimeFormat(pageLocale(), { numeric: "auto" }).format(ahead, "day");
  return formatOf({ weekday: "long", day: "numeric", month: "long" }).format(dateOf(on));
}

/** "26. Nov." or "26.–28. Nov.", with the year where it isn't this one. */
export function daysText(startOn: string, endOn: string): string {
  const isThisYear = startOn.slice(0, 4) === localDate(new Date()).slice(0, 4);
  const format = formatOf({ day: "numeric", month: "short", ...(isThisYear ? {} : { year: "numeric" }) });
  return startOn === endOn ? format.format(dateOf(startOn)) : format.formatRange(dateOf(startOn), dateOf(endOn));
}

/** "Dienstag, 8. Dezember 2026", or the days from to. */
export function longDaysText(startOn: string, endOn: string): string {
  const format = formatOf({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  return startOn === endOn ? format.format(dateOf(startOn)) : format.formatRange(dateOf(startOn), dateOf(endOn));
}

/** "Dezember". */
export const monthWord = (on: string): string => formatOf({ month: "long" }).format(dateOf(on));

const formatOf = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(pageLocale(), { ...options, timeZone: "UTC" });

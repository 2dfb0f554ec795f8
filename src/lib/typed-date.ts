// Days as people type them, in German or English: 1.4.2017, 1/4/2017, 4/2017, April 2017, 2017, or ISO 8601.

import { isPlainDate, type PlainDate } from "./dates.ts";
import { fold, foldSpelt } from "./text.ts";

/** Two digits of a year up to this one are of this century, the others of the last. */
const LATEST_SHORT_YEAR = 69;
const SHORTEST_NAME = 3;

const monthNames: readonly (readonly string[])[] = Array.from({ length: 12 }, (_, month) =>
  ["de-DE", "en-GB"].flatMap((locale) => {
    const name = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(Date.UTC(2001, month, 1));
    return [fold(name), foldSpelt(name)];
  }),
);

/** The day meant, day before month; without a day the first of the month, without a month that of the year. Null where it is none. */
export function typedDate(text: string): PlainDate | null {
  const typed = text.trim();
  const iso = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(typed);
  if (iso) return dateOf(iso[3], iso[2], iso[1]);
  const numbers = /^(?:(\d{1,2})[./-]\s?)?(\d{1,2})[./-]\s?(\d{4}|\d{2})$/.exec(typed);
  if (numbers) return dateOf(numbers[1], numbers[2], numbers[3]);
  const named = /^(?:(\d{1,2})(?:\.|st|nd|rd|th)?\s+)?(\p{L}+)\.?,?\s+(\d{4}|\d{2})$/u.exec(typed);
  const month = monthNamed(named?.[2] ?? "");
  return named && month ? dateOf(named[1], month, named[3]) : null;
}

/** The month's number whose name in either language begins so; undefined where none does. */
function monthNamed(name: string): string | undefined {
  if (name.length < SHORTEST_NAME) return undefined;
  const start = fold(name);
  const month = monthNames.findIndex((names) => names.some((one) => one.startsWith(start)));
  return month < 0 ? undefined : String(month + 1);
}

function dateOf(day = "1", month = "1", year = ""): PlainDate | null {
  const short = Number(year);
  const full = year.length === 2 ? short + (short <= LATEST_SHORT_YEAR ? 2000 : 1900) : short;
  const two = (part: string) => part.padStart(2, "0");
  const date = `${String(full).padStart(4, "0")}-${two(month)}-${two(day)}`;
  return isPlainDate(date) ? date : null;
}

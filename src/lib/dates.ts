// Plain dates are ISO 8601 text; computing goes by day numbers (days since 1970-01-01, UTC), free of time zones.

/** "YYYY-MM-DD". */
export type PlainDate = string;

const MS_PER_DAY = 86_400_000;

/** The day number of an ISO date or of the date part of an instant; NaN where it is none. */
export function dayOf(date: PlainDate): number {
  const match = /^(-?\d{4,6})-(\d{2})-(\d{2})/.exec(date);
  if (!match) return Number.NaN;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Math.round(ms / MS_PER_DAY);
}

/** The ISO date of a day number. */
export function isoDay(day: number): PlainDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whether the text is a date of the calendar ("2026-02-30" is none). */
export function isPlainDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isoDay(dayOf(text)) === text;
}

/** The local date of an instant, in the machine's time zone. */
export function localDate(instant: Date): PlainDate {
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  return `${pad(instant.getFullYear(), 4)}-${pad(instant.getMonth() + 1, 2)}-${pad(instant.getDate(), 2)}`;
}

// The tie over the years: for each month how many contact days lay in the year before it.

import { dayOf, isoDay } from "#lib/dates.ts";

export interface CurvePoint {
  /** Day number. */
  readonly day: number;
  /** Contact days in the 365 days up to it. */
  readonly count: number;
}

const STEP_DAYS = 30;
const YEAR_DAYS = 365;

/** From the first contact day to today, a point a month, today the last; none without contact days. */
export function curvePoints(contactDays: readonly number[], today: number): readonly CurvePoint[] {
  const days = [...new Set(contactDays)].filter((day) => day <= today).sort((a, b) => a - b);
  const [first] = days;
  if (first === undefined) return [];
  const points: CurvePoint[] = [];
  let [from, to] = [0, 0];
  for (let day = first; ; day = Math.min(day + STEP_DAYS, today)) {
    while (to < days.length && (days[to] ?? 0) <= day) to++;
    while (from < to && (days[from] ?? 0) <= day - YEAR_DAYS) from++;
    points.push({ day, count: to - from });
    if (day >= today) return points;
  }
}

/** Contact days by year, the latest first. */
export function daysByYear(contactDays: readonly number[]): readonly (readonly [string, number])[] {
  const years = new Map<string, number>();
  for (const day of new Set(contactDays)) {
    const year = isoDay(day).slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return [...years].sort(([a], [b]) => (a < b ? 1 : -1));
}

/** The first days of the years between two days. */
export function yearStarts(from: number, to: number): readonly number[] {
  const [first, last] = [from, to].map((day) => Number(isoDay(day).slice(0, 4)));
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first }, (_, i) => dayOf(`${first + 1 + i}-01-01`));
}

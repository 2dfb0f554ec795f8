// Where the evenings stand on the line of weeks.

import { dayOf, isoDay } from "#lib/dates.ts";

export interface MarkedEvening {
  readonly uid: string;
  readonly name: string;
  readonly startOn: string;
  readonly endOn: string;
  /** Place in the list of the chosen, from 1; null where it isn't chosen. */
  readonly number: number | null;
}

export interface Mark extends MarkedEvening {
  /** Pixels from the left. */
  readonly from: number;
  /** The end of its last day. */
  readonly to: number;
}

export interface SeasonLayout {
  /** First days of the months in the span, and where they are. */
  readonly months: readonly { readonly on: string; readonly x: number }[];
  /** Where each week begins. */
  readonly weeks: readonly number[];
  /** Those in the span, by start. */
  readonly marks: readonly Mark[];
}

interface Span {
  readonly from: string;
  readonly to: string;
}

/** The span over so many pixels; what begins after it isn't there. */
export function seasonLayout({ from, to }: Span, evenings: readonly MarkedEvening[], width: number): SeasonLayout {
  const [first, last] = [dayOf(from), dayOf(to)];
  const at = (day: number) => (width * (Math.min(Math.max(day, first), last) - first)) / Math.max(1, last - first);
  const days = Array.from({ length: last - first + 1 }, (_, k) => first + k);
  return {
    months: days.filter((day) => isoDay(day).endsWith("-01")).map((day) => ({ on: isoDay(day), x: at(day) })),
    // 1 January 1970, day 0, was a Thursday.
    weeks: days.filter((day) => (((day + 3) % 7) + 7) % 7 === 0).map(at),
    marks: evenings
      .filter(({ startOn, endOn }) => startOn <= to && endOn >= from)
      .map((evening) => ({ ...evening, from: at(dayOf(evening.startOn)), to: at(dayOf(evening.endOn) + 1) }))
      .sort((a, b) => a.from - b.from || (a.uid < b.uid ? -1 : 1)),
  };
}

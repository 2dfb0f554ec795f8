// What stands on the line from today to the possible date.

import { dayOf, isoDay } from "#lib/dates.ts";
import type { TransitionAnswer } from "#web/api/transition-calls.ts";

export type MarkName = "today" | "lead" | "earliest" | "likely" | "latest";

/** A day on the line. */
export interface TimeMark {
  readonly name: MarkName;
  readonly on: string;
  /** Part of the line, 0 today to 1. */
  readonly at: number;
}

const LEAST_WEEKS = 26;

/**
 * Today, the dates told, and the last day on which a first meeting still becomes a tie that carries on the likely date;
 * the line ends a little after the last of them. Where no date is told, only today and the day from which new ties carry.
 */
export function timeMarks({ on, earliest, latest, leadWeeks }: TransitionAnswer, today: string): TimeMark[] {
  const start = dayOf(today);
  const days: [MarkName, number][] = [["today", start]];
  const add = (name: MarkName, day: number) => {
    if (day > start) days.push([name, day]);
  };
  if (on === null) add("lead", start + 7 * leadWeeks);
  else {
    add("lead", dayOf(on) - 7 * leadWeeks);
    add("likely", dayOf(on));
  }
  if (earliest !== null) add("earliest", dayOf(earliest));
  if (latest !== null) add("latest", dayOf(latest));
  const last = Math.max(start + 7 * LEAST_WEEKS, ...days.map(([, day]) => day)) - start;
  return days
    .map(([name, day]): TimeMark => ({ name, on: isoDay(day), at: (day - start) / (last * 1.06) }))
    .sort((a, b) => a.at - b.at);
}

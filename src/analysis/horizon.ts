// In which week the day may come: ω_t, t = 1 … N, Σω = 1 (MODEL.md §5).

import { dayOf } from "#lib/dates.ts";
import type { AssumptionValues } from "#model/assumptions.ts";
import type { Transition } from "#model/transition.ts";

/** ω_1 … ω_N: `weights[t − 1]` is the probability that the position is gone in week t from today. */
export interface Horizon {
  readonly weights: readonly number[];
}

/** At least so many weeks are left to prepare, however near the date. */
const LEAST_WEEKS = 4;

/** ω as of a day: uniform while settled, landed or in transition, triangular around the date while it is in sight. */
export function horizonOf(transition: Transition, asOf: number, assumptions: AssumptionValues): Horizon {
  if (transition.phase === "in-transition") return uniform(assumptions.weeksInTransition);
  if (transition.phase === "in-sight") {
    const dates = datesInWeeks(transition, asOf);
    if (dates) return triangular(...dates);
  }
  return uniform(assumptions.weeksSettled);
}

/** M: whole or part weeks from a day to the date, at least 4; without a date as long as the phase is reckoned to last (MODEL.md §7). */
export function weeksAhead(
  { phase, on, earliestOn, latestOn }: Transition,
  asOf: number,
  values: AssumptionValues,
): number {
  const told = on ?? latestOn ?? earliestOn;
  if (phase === "settled" || phase === "landed" || (phase === "in-sight" && told === null)) return values.weeksSettled;
  if (told === null) return values.weeksInTransition;
  return Math.max(LEAST_WEEKS, (dayOf(told) - asOf) / 7);
}

/** Weeks from a first meeting to a tie that carries: the exchanges still missing, each a gap apart (MODEL.md §7). */
export function leadWeeksOf({ exchangesToCarry, weeksBetweenExchanges }: AssumptionValues): number {
  return Math.max(0, exchangesToCarry - 1) * weeksBetweenExchanges;
}

function uniform(weeks: number): Horizon {
  const whole = Math.max(1, Math.round(weeks));
  return { weights: Array.from({ length: whole }, () => 1 / whole) };
}

/** Earliest, likeliest and latest date in weeks from today; ½ and 1½ of the time to the date where only that is told; null without a date. */
function datesInWeeks({ on, earliestOn, latestOn }: Transition, asOf: number): [number, number, number] | null {
  const weeksTo = (date: string) => (dayOf(date) - asOf) / 7;
  const told = on ?? latestOn ?? earliestOn;
  if (told === null) return null;
  const likeliest = Math.max(LEAST_WEEKS, weeksTo(told));
  const earliest = earliestOn === null ? likeliest / 2 : weeksTo(earliestOn);
  const latest = latestOn === null ? likeliest * 1.5 : weeksTo(latestOn);
  return [Math.min(likeliest, Math.max(0, earliest)), likeliest, Math.max(likeliest, latest)];
}

/** ω_t = F(t) − F(t − 1) of the triangular distribution, N = the week of its end. */
function triangular(from: number, mode: number, to: number): Horizon {
  const below = (week: number): number => {
    if (week >= to) return 1;
    if (week <= from) return 0;
    if (week < mode) return (week - from) ** 2 / ((to - from) * (mode - from));
    return 1 - (to - week) ** 2 / ((to - from) * (to - mode));
  };
  return { weights: Array.from({ length: Math.ceil(to) }, (_, t) => below(t + 1) - below(t)) };
}

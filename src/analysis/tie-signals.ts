// What the contact days of a tie say, in the numbers its formulas use (MODEL.md §2).

import { dayOfPacked, givenOfPacked, signOfPacked, weightOfPacked } from "#model/contact-days.ts";
import type { TieSignals } from "./standing.ts";

/**
 * The signals of packed contact days, ascending and none later than the day `asOf`.
 * Activation A = Σ w_d · (T − d + 1)^−1 (Ureña-Carrion, Saramäki, Kivelä 2020).
 */
export function signalsOf(days: Uint32Array, asOf: number): TieSignals {
  let activation = 0;
  let daysIn = 0;
  let daysOut = 0;
  let unanswered = 0;
  let lastSignDay: number | null = null;
  for (let i = 0; i < days.length; i++) {
    const packed = days[i]!;
    activation += weightOfPacked(packed) / (asOf - dayOfPacked(packed) + 1);
    const given = givenOfPacked(packed);
    if (given) daysOut++;
    if (signOfPacked(packed)) {
      daysIn++;
      lastSignDay = dayOfPacked(packed);
      unanswered = 0;
    } else if (given) unanswered++;
  }
  const firstDay = days.length ? dayOfPacked(days[0]!) : null;
  const lastDay = days.length ? dayOfPacked(days[days.length - 1]!) : null;
  const silenceRatio = silenceRatioOf(days.length, firstDay, lastDay, asOf);
  return {
    activation,
    contactDays: days.length,
    daysIn,
    daysOut,
    firstDay,
    lastDay,
    lastSignDay,
    unanswered,
    silenceRatio,
  };
}

/** Days since the last contact ÷ mean gap between contact days; above 8 probably dying (Navarro et al. 2017). */
function silenceRatioOf(count: number, firstDay: number | null, lastDay: number | null, asOf: number): number | null {
  if (count < 2 || firstDay === null || lastDay === null) return null;
  return ((asOf - lastDay) * (count - 1)) / (lastDay - firstDay);
}

/** Reciprocity r = min(in, out) / max(in, out) over contact days; 0 where there is none. */
export function reciprocityOf(daysIn: number, daysOut: number): number {
  const most = Math.max(daysIn, daysOut);
  return most === 0 ? 0 : Math.min(daysIn, daysOut) / most;
}

/** Those of ascending packed days that are none later than the day. */
export function daysUpTo(days: Uint32Array, day: number): Uint32Array {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (dayOfPacked(days[middle]!) <= day) low = middle + 1;
    else high = middle;
  }
  return days.subarray(0, low);
}

// Which first meetings became ties: learnt from the contact days of the people met at occasions that are over.

import { dayOfPacked, signOfPacked } from "#model/contact-days.ts";
import type { Tries } from "./learning.ts";

/** Somebody met at an occasion. */
export interface FirstMeeting {
  readonly day: number;
  /** Packed contact days of the person, ascending. */
  readonly days: Uint32Array;
}

/** The follow-ups decided by the day: a tie began where a sign came within `horizonDays` of a first meeting; a shorter silence is still open. */
export function triesOf(meetings: readonly FirstMeeting[], asOf: number, horizonDays: number): Tries {
  let tries = 0;
  let successes = 0;
  for (const { day, days } of meetings) {
    if (days.length === 0 || dayOfPacked(days[0]!) < day) continue;
    const hasAnswered = days.some((packed) => {
      const after = dayOfPacked(packed) - day;
      return after > 0 && after <= horizonDays && signOfPacked(packed);
    });
    if (hasAnswered) successes++;
    if (hasAnswered || asOf - day > horizonDays) tries++;
  }
  return { tries, successes };
}

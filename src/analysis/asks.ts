// Ego's asks and whether they were answered, out of the packed contact days of a tie (MODEL.md §2).

import { dayOfPacked, givenOfPacked, metOfPacked, signOfPacked } from "#model/contact-days.ts";

/** What the logit of an answer is made of: n, days in and out, y (days since their last sign) and u. */
export interface AskParts {
  readonly contactDays: number;
  readonly daysIn: number;
  readonly daysOut: number;
  readonly signAgeDays: number;
  readonly unanswered: number;
}

export interface Ask {
  /** The tie as it was before the ask. */
  readonly parts: AskParts;
  /** A sign of theirs came within 90 days. */
  readonly answered: boolean;
  /** P(it was ego who asked): 1, or .3 where both wrote on that day. */
  readonly weight: number;
}

/** A message after so many days without an exchange is an ask. */
export const askSilenceDays = 30;
/** A sign within so many days is an answer. */
export const answerDays = 90;
/** Days on which both wrote don't tell who began: ego with one message to one person on 17 % of them in a mail log, on 48 % in a
 * LinkedIn history (after 30 days of silence, scripts/fit-ties.ts).
 */
const EGO_BEGAN = 0.3;
/** The bits of the people of a day. */
const PEOPLE = 255;

/**
 * Visits ego's one-to-one messages after 30 days of silence to people who had given a sign, old enough on the day `asOf` to
 * be judged, in order of time. `days` ascending and none later than `asOf`. Meetings and calls are no asks.
 */
export function eachAsk(days: Uint32Array, asOf: number, visit: (ask: Ask) => void): void {
  let daysIn = 0;
  let daysOut = 0;
  let unanswered = 0;
  let lastSign: number | null = null;
  for (let i = 0; i < days.length; i++) {
    const packed = days[i]!;
    const day = dayOfPacked(packed);
    if (day + answerDays > asOf) break;
    const [sign, given] = [signOfPacked(packed), givenOfPacked(packed)];
    const isFresh = i > 0 && day - dayOfPacked(days[i - 1]!) >= askSilenceDays;
    if (isFresh && given && lastSign !== null && (packed & PEOPLE) === 1 && !metOfPacked(packed)) {
      const parts = { contactDays: i, daysIn, daysOut, signAgeDays: day - lastSign, unanswered };
      visit({ parts, answered: sign || hasSignAfter(days, i, day), weight: sign ? EGO_BEGAN : 1 });
    }
    if (given) daysOut++;
    if (sign) {
      daysIn++;
      lastSign = day;
      unanswered = 0;
    } else if (given) unanswered++;
  }
}

function hasSignAfter(days: Uint32Array, index: number, asked: number): boolean {
  for (let i = index + 1; i < days.length && dayOfPacked(days[i]!) <= asked + answerDays; i++) {
    if (signOfPacked(days[i]!)) return true;
  }
  return false;
}

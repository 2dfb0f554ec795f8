// A tie as two probabilities: in touch as things go, and answering when asked (MODEL.md §2).

import type { AssumptionName, AssumptionValues } from "#model/assumptions.ts";
import type { Origin } from "#model/contact.ts";
import { etaSigned, etaUnsigned } from "./answering.ts";
import { type EgoEffect, noEgoEffect } from "./ego-effect.ts";
import { inTouchOf } from "./in-touch.ts";
import { expectedSigmoid } from "./mixture.ts";
import type { TieSignals, TieStanding } from "./standing.ts";

const LIVE_ALIVE = 0.5;
const LIVE_SIGN_DAYS = 365;

/** The prior of being answered by where a contact is known from. */
export const priorNames: Readonly<Record<Origin, AssumptionName>> = {
  met: "answersMet",
  colleague: "answersColleague",
  card: "answersAddressBook",
  typed: "answersAddressBook",
  addressbook: "answersAddressBook",
  linkedin: "answersList",
  list: "answersList",
  mail: "answersList",
  calendar: "answersList",
  log: "answersList",
};

/** The tie as of the day `asOf`; without a sign of theirs `alive` is the prior of its origin. */
export function tieOf(
  signals: TieSignals,
  origin: Origin,
  hasChannel: boolean,
  asOf: number,
  assumptions: AssumptionValues,
  ego: EgoEffect = noEgoEffect(assumptions),
): TieStanding {
  const known = signals.contactDays > 0;
  const hasSign = signals.lastSignDay !== null;
  const { answers } = ego;
  const eta =
    signals.lastSignDay === null
      ? etaUnsigned(assumptions[known || hasChannel ? priorNames[origin] : "answersNoChannel"], signals.unanswered)
      : etaSigned({ ...signals, signAgeDays: asOf - signals.lastSignDay }) + answers.shift;
  const tau = hasSign ? answers.tau : assumptions.tauUnknown;
  const alive = expectedSigmoid(eta, tau);
  const live = alive >= LIVE_ALIVE && signals.lastSignDay !== null && asOf - signals.lastSignDay <= LIVE_SIGN_DAYS;
  return { ...signals, inTouch: inTouchOf(signals, asOf, ego), eta, tau, alive, known, hasSign, live, answers };
}

/** When ego asks: after an exchange today or without one, and so many days from now with nothing in between. */
export interface AskMoment {
  readonly exchange: boolean;
  readonly inDays: number;
}

/**
 * `alive` at that moment: an exchange today makes n, in and out one more and y = u = 0, then y ages on;
 * without one y ages alone, and a tie without a sign stays at its prior.
 */
export function aliveWhen(tie: TieStanding, asOf: number, moment: AskMoment): number {
  const { answers } = tie;
  if (moment.exchange) {
    const { contactDays, daysIn, daysOut } = tie;
    const parts = { contactDays: contactDays + 1, daysIn: daysIn + 1, daysOut: daysOut + 1 };
    return expectedSigmoid(
      etaSigned({ ...parts, signAgeDays: moment.inDays, unanswered: 0 }) + answers.shift,
      answers.tau,
    );
  }
  if (tie.lastSignDay === null || moment.inDays === 0) return tie.alive;
  const signAgeDays = asOf - tie.lastSignDay + moment.inDays;
  return expectedSigmoid(etaSigned({ ...tie, signAgeDays }) + answers.shift, tie.tau);
}

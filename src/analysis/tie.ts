// A tie as two probabilities: in touch as things go, and answering when asked (MODEL.md §2).

import type { AssumptionName, AssumptionValues } from "#model/assumptions.ts";
import type { Origin } from "#model/contact.ts";
import { expectedSigmoid, logit, sigmoid } from "./mixture.ts";
import type { TieSignals, TieStanding } from "./standing.ts";
import { reciprocityOf } from "./tie-signals.ts";

/** Coefficients fitted on the mail log and the message history; not priors, so no assumption names them (MODEL.md §2). */
const fitted = {
  inTouch: {
    constant: 1.66,
    lnActivation: -0.12,
    lnRecency: -1.07,
    lnContactDays: 1.1,
    lnSilence: -0.12,
    reciprocity: -0.33,
    /** One gap of this length is added to those seen. */
    addedGapDays: 90,
    /** Ties without any dated exchange: the low end of the 1–6 % seen among ties of at least two days. */
    withoutExchange: 0.01,
  },
  alive: {
    constant: 0.7,
    reciprocity: 0.8,
    lnContactDays: 0.1,
    lnSignAge: -0.3,
    /** Age + 1 of a sign at which ln is 0. */
    signAgeScale: 91,
    unanswered: -0.3,
    unansweredMost: 3,
  },
} as const;

const LIVE_ALIVE = 0.5;
const LIVE_SIGN_DAYS = 365;

const priorNames: Readonly<Record<Origin, AssumptionName>> = {
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
): TieStanding {
  const known = signals.contactDays > 0;
  const hasSign = signals.lastSignDay !== null;
  const eta =
    signals.lastSignDay === null
      ? etaUnsigned(assumptions[known || hasChannel ? priorNames[origin] : "answersNoChannel"], signals.unanswered)
      : etaSigned({ ...signals, signAgeDays: asOf - signals.lastSignDay });
  const tau = hasSign ? assumptions.tauAlive : assumptions.tauUnknown;
  const alive = expectedSigmoid(eta, tau);
  const live = alive >= LIVE_ALIVE && signals.lastSignDay !== null && asOf - signals.lastSignDay <= LIVE_SIGN_DAYS;
  return { ...signals, inTouch: inTouchOf(signals, asOf), eta, tau, alive, known, hasSign, live };
}

/**
 * P(an exchange within 90 days, as things go) =
 * σ(1.66 − .12 ln A − 1.07 ln(1 + recency) + 1.10 ln n − .12 ln(1 + silence/gap) − .33 r), gap = (Σ gaps + 90)/(n_gaps + 1).
 */
function inTouchOf(signals: TieSignals, asOf: number): number {
  const c = fitted.inTouch;
  const { contactDays, firstDay, lastDay } = signals;
  if (firstDay === null || lastDay === null) return c.withoutExchange;
  const silence = asOf - lastDay;
  const gap = (lastDay - firstDay + c.addedGapDays) / contactDays;
  return sigmoid(
    c.constant +
      c.lnActivation * Math.log(signals.activation) +
      c.lnRecency * Math.log1p(silence) +
      c.lnContactDays * Math.log(contactDays) +
      c.lnSilence * Math.log1p(silence / gap) +
      c.reciprocity * reciprocityOf(signals.daysIn, signals.daysOut),
  );
}

/** What η of a tie with a sign is made of: n, days in and out, y (days since their last sign) and u. */
interface AskParts {
  readonly contactDays: number;
  readonly daysIn: number;
  readonly daysOut: number;
  readonly signAgeDays: number;
  readonly unanswered: number;
}

/** η = .7 + .8 r + .1 ln n − .3 ln((1 + y)/91) − .3 min(u, 3), for a tie with a sign. */
function etaSigned({ contactDays, daysIn, daysOut, signAgeDays, unanswered }: AskParts): number {
  const c = fitted.alive;
  return (
    c.constant +
    c.reciprocity * reciprocityOf(daysIn, daysOut) +
    c.lnContactDays * Math.log(contactDays) +
    c.lnSignAge * Math.log((1 + signAgeDays) / c.signAgeScale) +
    c.unanswered * Math.min(unanswered, c.unansweredMost)
  );
}

/** η = logit π − .3 min(u, 3), for a tie without a sign. */
function etaUnsigned(prior: number, unanswered: number): number {
  return logit(prior) + fitted.alive.unanswered * Math.min(unanswered, fitted.alive.unansweredMost);
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
export function aliveWhen(tie: TieStanding, asOf: number, moment: AskMoment, assumptions: AssumptionValues): number {
  if (moment.exchange) {
    const { contactDays, daysIn, daysOut } = tie;
    const parts = { contactDays: contactDays + 1, daysIn: daysIn + 1, daysOut: daysOut + 1 };
    return expectedSigmoid(etaSigned({ ...parts, signAgeDays: moment.inDays, unanswered: 0 }), assumptions.tauAlive);
  }
  if (tie.lastSignDay === null || moment.inDays === 0) return tie.alive;
  return expectedSigmoid(etaSigned({ ...tie, signAgeDays: asOf - tie.lastSignDay + moment.inDays }), tie.tau);
}

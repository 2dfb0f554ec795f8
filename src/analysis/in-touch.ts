// P(an exchange within 90 days, as things go): the features of a tie and the logistic over them (MODEL.md §2).

import type { EgoEffect } from "./ego-effect.ts";
import { expectedSigmoid } from "./mixture.ts";
import type { TieSignals } from "./standing.ts";
import { reciprocityOf } from "./tie-signals.ts";

/** Features of a tie: 1, ln A, ln(1 + recency), ln n, ln(1 + silence/gap), r. */
export const featureCount = 6;

/** One gap of this length is added to those seen. */
const ADDED_GAP_DAYS = 90;
/** Ties without any dated exchange: the low end of the 1–6 % seen among ties of at least two days. */
const WITHOUT_EXCHANGE = 0.01;
/** A log is young for one horizon. */
const YOUNG_DAYS = 90;

/**
 * Writes the features of a tie as of a day: gap = (Σ gaps + 90)/(n_gaps + 1), silence = recency = days since the last
 * contact, r = min(in, out)/max(in, out). False, and nothing written, for a tie without contact days.
 */
export function writeFeatures(into: Float64Array, at: number, signals: TieSignals, asOf: number): boolean {
  const { contactDays, firstDay, lastDay } = signals;
  if (firstDay === null || lastDay === null) return false;
  const silence = asOf - lastDay;
  const gap = (lastDay - firstDay + ADDED_GAP_DAYS) / contactDays;
  into[at] = 1;
  into[at + 1] = Math.log(signals.activation);
  into[at + 2] = Math.log1p(silence);
  into[at + 3] = Math.log(contactDays);
  into[at + 4] = Math.log1p(silence / gap);
  into[at + 5] = reciprocityOf(signals.daysIn, signals.daysOut);
  return true;
}

/**
 * What a young log adds: γ · max(0, ln(91/(1 + days since ego's first exchange))). Where the log began a month ago every
 * silence is cut off at a month, and ties are in touch more often than their history tells.
 */
export function youthOf(asOf: number, firstDay: number, { youth }: { readonly youth: number }): number {
  return youth * Math.max(0, Math.log((1 + YOUNG_DAYS) / (1 + asOf - firstDay)));
}

/** E_θ σ(β·x + youth + τθ), β and τ of this ego; .01 without any dated exchange. */
export function inTouchOf(signals: TieSignals, asOf: number, { inTouch }: EgoEffect): number {
  const features = new Float64Array(featureCount);
  if (!writeFeatures(features, 0, signals, asOf)) return WITHOUT_EXCHANGE;
  let eta = inTouch.youth;
  for (let i = 0; i < featureCount; i++) eta += inTouch.coefficients[i]! * features[i]!;
  return expectedSigmoid(eta, inTouch.tau);
}

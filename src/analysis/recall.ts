// What listeners still know a day later: Beta posteriors by slot, which version is better, and r of an evening.

import type { AssumptionValues } from "#model/assumptions.ts";
import { lnGamma } from "./beta.ts";
import { type Rate, rateInterval } from "./learning.ts";

/** How many were asked about a slot, and how many still knew. */
export interface Recalled {
  readonly asked: number;
  readonly known: number;
}

export interface RecallPosterior extends Recalled {
  /** Mean of Beta(1 + known, 1 + asked − known), its .1 and .9 quantiles. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** θ of a slot after a flat prior: Beta(1 + known, 1 + asked − known) (MODEL.md §8). */
export function recallPosterior(recalled: Recalled): RecallPosterior {
  const rate = flatRate(recalled);
  const { asked, known } = recalled;
  return { asked, known, mean: rate.alpha / (rate.alpha + rate.beta), ...rateInterval(rate) };
}

/** P(θ_a > θ_b) after flat priors. */
export function chanceBetter(a: Recalled, b: Recalled): number {
  return chanceGreater(flatRate(a), flatRate(b));
}

/**
 * P(X > Y), X ~ Beta(a, b), Y ~ Beta(c, d) with whole a: Σ_{i<a} B(c + i, b + d) / ((b + i) B(1 + i, b) B(c, d)), exact
 * (Miller 2015, "Formulas for Bayesian A/B testing").
 */
export function chanceGreater({ alpha: a, beta: b }: Rate, { alpha: c, beta: d }: Rate): number {
  let sum = 0;
  for (let i = 0; i < a; i++) sum += Math.exp(lnBeta(c + i, b + d) - Math.log(b + i) - lnBeta(1 + i, b) - lnBeta(c, d));
  return Math.min(1, sum);
}

/** An interval wider than this leaves open whether a slot stays or not. */
const WIDE = 0.3;

/** Whether so few answers still say little: of the slots asked about, the mean interval is wider than .3. */
export function saysLittle(posteriors: readonly RecallPosterior[]): boolean {
  const asked = posteriors.filter((one) => one.asked > 0);
  const width = asked.reduce((sum, { low, high }) => sum + high - low, 0);
  return asked.length > 0 && width / asked.length > WIDE;
}

/** How much of what they were asked each listener still knew, 0 to 1. */
export type Listeners = readonly number[];

/**
 * r ~ Beta(n₀ μ + Σ h, n₀ (1 − μ) + Σ (1 − h)): a listener counts once whatever number of slots they were asked about, as
 * who knows one knows the others too; n₀ is `recallWeight`, μ `recall`.
 */
export function learntRecall(
  listeners: Listeners,
  { recall, recallWeight }: Pick<AssumptionValues, "recall" | "recallWeight">,
): Rate {
  const known = listeners.reduce((sum, share) => sum + share, 0);
  return {
    alpha: recallWeight * recall + known,
    beta: recallWeight * (1 - recall) + listeners.length - known,
  };
}

function flatRate({ asked, known }: Recalled): Rate {
  return { alpha: 1 + known, beta: 1 + asked - known };
}

function lnBeta(a: number, b: number): number {
  return lnGamma(a) + lnGamma(b) - lnGamma(a + b);
}

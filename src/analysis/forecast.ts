// How many relevant people an evening brings: Poisson(κ μ), κ of the kind ~ Gamma(4, 4), learnt from what came of others
// of its kind: Gamma(4 + Σ met, 4 + Σ μ) (MODEL.md §6; conjugate, Gelman et al. 2013 §2.6).

import type { AssumptionValues } from "#model/assumptions.ts";
import { gammaQuantile } from "./gamma.ts";

/** κ ~ Gamma(shape, rate). */
export interface KindLearning {
  readonly shape: number;
  readonly rate: number;
}

/** An occasion that is over: what was expected before anything was learnt, and how many new relevant people were met. */
export interface Outcome {
  readonly mu: number;
  readonly relevant: number;
}

/** What the outcomes of a kind teach; the prior where there are none. Where nothing was expected there is nothing to learn from. */
export function learnKind(
  outcomes: readonly Outcome[],
  { kappaShape }: Pick<AssumptionValues, "kappaShape">,
): KindLearning {
  const foretold = outcomes.filter(({ mu }) => mu > 0);
  return {
    shape: foretold.reduce((sum, { relevant }) => sum + relevant, kappaShape),
    rate: foretold.reduce((sum, { mu }) => sum + mu, kappaShape),
  };
}

/** E κ. */
export function meanKappa({ shape, rate }: KindLearning): number {
  return shape / rate;
}

/**
 * κ at this place of its distribution, `u` above 0 and below 1: drawn anew each day it tries what is little known as often
 * as it may be the best (Thompson 1933).
 */
export function kappaAt(u: number, { shape, rate }: KindLearning): number {
  return gammaQuantile(u, shape, rate);
}

export interface Forecast {
  /** E[κ] μ. */
  readonly expectedRelevant: number;
  /** P(at least one) = 1 − (b/(b + μ))^a. */
  readonly probability: number;
  readonly mu: number;
}

/** The forecast of an occasion of the kind. */
export function forecastOf(mu: number, learning: KindLearning): Forecast {
  const { shape, rate } = learning;
  return { mu, expectedRelevant: meanKappa(learning) * mu, probability: -Math.expm1(-shape * Math.log1p(mu / rate)) };
}

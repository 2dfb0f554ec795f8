// Which follow-ups become ties: Beta–Binomial by group, the hyperparameters shared by all of them (empirical Bayes).

import type { AssumptionValues } from "#model/assumptions.ts";
import { betaQuantile, lnGamma } from "./beta.ts";
import { betaQuadrature } from "./beta-quadrature.ts";
import { logit, sigmoid } from "./mixture.ts";
import { shrunken } from "./shrinkage.ts";

/** Tries of one group (a kind of occasion, a person) and how many succeeded. */
export interface Tries {
  readonly tries: number;
  readonly successes: number;
}

/** φ ~ Beta(alpha, beta). */
export interface Rate {
  readonly alpha: number;
  readonly beta: number;
}

/** How sure the prior is of its own hyperparameters: sd of logit mean and of ln concentration. */
const SPREAD = 1;
const ROUNDS = 40;
const PRECISION = 1e-7;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const PLACES = 24;

/** E φ. */
export function meanRate({ alpha, beta }: Rate): number {
  return alpha / (alpha + beta);
}

/** The rate of one group after its own tries. */
export function learntRate({ alpha, beta }: Rate, { tries, successes }: Tries): Rate {
  return { alpha: alpha + successes, beta: beta + tries - successes };
}

/** The interval between the .1 and the .9 quantile. */
export function rateInterval({ alpha, beta }: Rate): { readonly low: number; readonly high: number } {
  return { low: betaQuantile(0.1, alpha, beta), high: betaQuantile(0.9, alpha, beta) };
}

/** E[(1 − q)^m], q = share · φ: that no tie begins in m times, φ being the same each time (exact for m < 48). */
export function missedAfter({ alpha, beta }: Rate, share: number, times: number): number {
  const { places, weights } = betaQuadrature(alpha, beta, PLACES);
  return places.reduce((sum, phi, k) => sum + weights[k]! * (1 - share * phi) ** times, 0);
}

/**
 * The hyperparameters shared by all groups: the mode of Π BetaBinomial(successes | tries, α, β) times a wide prior around
 * the assumed Beta(followUpAlpha, followUpBeta) on logit mean and ln concentration. Without tries the assumption itself.
 */
export function sharedRate(
  groups: readonly Tries[],
  { followUpAlpha, followUpBeta }: Pick<AssumptionValues, "followUpAlpha" | "followUpBeta">,
): Rate {
  const prior = {
    mean: logit(followUpAlpha / (followUpAlpha + followUpBeta)),
    size: Math.log(followUpAlpha + followUpBeta),
  };
  const tried = groups.filter(({ tries }) => tries > 0);
  if (!tried.length) return { alpha: followUpAlpha, beta: followUpBeta };
  const alike = [...Map.groupBy(tried, ({ tries, successes }) => `${tries} ${successes}`).values()];
  const logPosterior = (mean: number, size: number) => {
    const rate = rateAt(mean, size);
    const seen = alike.reduce((sum, same) => sum + same.length * lnBetaBinomial(rate, same[0]!), 0);
    return seen - ((mean - prior.mean) / SPREAD) ** 2 / 2 - ((size - prior.size) / SPREAD) ** 2 / 2;
  };
  let { mean, size } = beginning(tried, prior);
  for (let round = 0; round < ROUNDS; round++) {
    const before = { mean, size };
    mean = highest((x) => logPosterior(x, size), mean - 4, mean + 4);
    size = highest((x) => logPosterior(mean, x), size - 4, size + 4);
    if (Math.abs(mean - before.mean) + Math.abs(size - before.size) < PRECISION) break;
  }
  return rateAt(mean, size);
}

/** By moments: what of the spread between the groups is no chance gives the concentration. */
function beginning(groups: readonly Tries[], prior: { readonly mean: number; readonly size: number }) {
  const tries = groups.reduce((sum, group) => sum + group.tries, 0);
  const rate = (groups.reduce((sum, { successes }) => sum + successes, 0) + 1) / (tries + 2);
  const variance = (rate * (1 - rate) * groups.length) / tries;
  const { kept } = shrunken(
    groups.map(({ successes, tries: own }) => successes / own),
    variance,
  );
  if (groups.length < 4 || kept <= 0 || kept >= 1) return { mean: logit(rate), size: prior.size };
  const between = (variance * kept) / (1 - kept);
  return { mean: logit(rate), size: Math.log(Math.max(0.1, (rate * (1 - rate)) / between - 1)) };
}

/** ln C(n, k) B(α + k, β + n − k) / B(α, β), without the first term, which no hyperparameter changes. */
function lnBetaBinomial({ alpha, beta }: Rate, { tries, successes }: Tries): number {
  return lnBeta(alpha + successes, beta + tries - successes) - lnBeta(alpha, beta);
}

function lnBeta(a: number, b: number): number {
  return lnGamma(a) + lnGamma(b) - lnGamma(a + b);
}

function rateAt(mean: number, size: number): Rate {
  const [m, s] = [sigmoid(mean), Math.exp(size)];
  return { alpha: m * s, beta: (1 - m) * s };
}

/** Golden-section search for the maximum of a function of one hump. */
function highest(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (high - low > PRECISION) {
    const [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    if (f(a) < f(b)) low = a;
    else high = b;
  }
  return (low + high) / 2;
}

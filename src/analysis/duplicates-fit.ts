// How likely each pair is one person, with what the store itself tells of how its entries differ.

import {
  agreement,
  DUPLICATES_PER_CONTACT,
  type Evidence,
  RELATIVES_PER_CONTACT,
  relatives,
  type Shares,
  shareOf,
} from "./duplicates-weights.ts";

/** Pairs' worth of trust in the stated shares: a store with few duplicates hardly moves them. */
const TRUST = 100;
/** The same for how many duplicates there are, in pairs. */
const TRUST_COUNT = 4;
const ROUNDS = 12;

/**
 * Probabilities in the order of the pairs: P = λM / (λM + ηH + U) with M, U, H the chance of the evidence for one
 * person, two strangers and two of a household; m and λ by expectation–maximisation (Winkler 1988; Dempster, Laird,
 * Rubin 1977) with the stated shares as Dirichlet and Gamma priors. `people` is their number.
 */
export function fitProbabilities(pairs: readonly (readonly Evidence[])[], people: number): Float64Array {
  const all = (people * (people - 1)) / 2;
  const perPair = (perContact: number) => Math.min(0.1, (perContact * people) / Math.max(1, all));
  const related = perPair(RELATIVES_PER_CONTACT);
  let shares: Shares = agreement;
  let prior = perPair(DUPLICATES_PER_CONTACT);
  let probabilities = probabilitiesOf(pairs, shares, prior, related);
  for (let round = 0; round < ROUNDS; round++) {
    shares = fittedShares(pairs, probabilities);
    const found = probabilities.reduce((sum, probability) => sum + probability, 0);
    prior = Math.min(0.1, (found + TRUST_COUNT) / (all + TRUST_COUNT / perPair(DUPLICATES_PER_CONTACT)));
    probabilities = probabilitiesOf(pairs, shares, prior, related);
  }
  return probabilities;
}

function probabilitiesOf(
  pairs: readonly (readonly Evidence[])[],
  shares: Shares,
  prior: number,
  related: number,
): Float64Array {
  const odds = prior / (1 - prior);
  return Float64Array.from(pairs, (found) => {
    let [forOne, forRelatives] = [odds, related];
    for (const { field, level, chance } of found) {
      forOne *= shareOf(shares, field, level) / chance;
      forRelatives *= (relatives[field]?.[level] ?? chance) / chance;
    }
    return forOne / (forOne + forRelatives + 1);
  });
}

function fittedShares(pairs: readonly (readonly Evidence[])[], probabilities: Float64Array): Shares {
  const sums: Record<string, Record<string, number>> = {};
  for (const [field, levels] of Object.entries(agreement))
    sums[field] = Object.fromEntries(Object.entries(levels).map(([level, share]) => [level, share * TRUST]));
  for (const [at, found] of pairs.entries()) {
    const probability = probabilities[at] ?? 0;
    if (probability < 1e-4) continue;
    for (const { field, level } of found) {
      const levels = sums[field];
      if (levels) levels[level] = (levels[level] ?? 0) + probability;
    }
  }
  return Object.fromEntries(Object.entries(sums).map(([field, levels]) => [field, normalised(levels)]));
}

function normalised(levels: Readonly<Record<string, number>>): Record<string, number> {
  const total = Object.values(levels).reduce((sum, value) => sum + value, 0);
  return Object.fromEntries(Object.entries(levels).map(([level, value]) => [level, value / total]));
}

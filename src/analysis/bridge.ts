// Whom a contact reaches that ego doesn't: .5 executive search, else min(.3, 1 − Π(1 − .1 l_j fit_j)) (MODEL.md §4).

import type { AssumptionValues } from "#model/assumptions.ts";
import type { Network } from "#model/network.ts";

/**
 * The bridges of the alters at `asked`, in their order. `reachOf` gives l_j · fit_j of a neighbour;
 * neighbours who are live ties of ego's don't count.
 */
export function bridgesOf(
  network: Pick<Network, "alters" | "alterTies">,
  asked: readonly number[],
  isLive: (index: number) => boolean,
  reachOf: (index: number) => number,
  assumptions: AssumptionValues,
): Float64Array {
  const { offsets, factors } = factorsOf(network, asked, isLive, reachOf, assumptions.bridgePerTie);
  const bridges = new Float64Array(asked.length);
  for (const [i, index] of asked.entries()) {
    const isSearch = network.alters[index]!.function === "executive-search";
    bridges[i] = isSearch
      ? assumptions.bridgeSearch
      : Math.min(assumptions.bridgeMost, 1 - productOf(factors.subarray(offsets[index], offsets[index + 1])));
  }
  return bridges;
}

/** The factors 1 − .1 l_j fit_j of the observed ties of each asked alter: those of `index` from offsets[index] on. */
function factorsOf(
  { alters, alterTies }: Pick<Network, "alters" | "alterTies">,
  asked: readonly number[],
  isLive: (index: number) => boolean,
  reachOf: (index: number) => number,
  perTie: number,
): { offsets: Int32Array; factors: Float64Array } {
  const wanted = new Uint8Array(alters.length);
  for (const index of asked) wanted[index] = 1;
  const offsets = new Int32Array(alters.length + 1);
  const { a, b } = alterTies;
  for (let k = 0; k < a.length; k++) {
    if (wanted[a[k]!]) offsets[a[k]! + 1]!++;
    if (wanted[b[k]!]) offsets[b[k]! + 1]!++;
  }
  for (let index = 0; index < alters.length; index++) offsets[index + 1]! += offsets[index]!;
  const factorAt = new Float64Array(alters.length).fill(Number.NaN);
  const factorOf = (index: number): number => {
    if (Number.isNaN(factorAt[index])) factorAt[index] = isLive(index) ? 1 : 1 - perTie * reachOf(index);
    return factorAt[index]!;
  };
  const factors = new Float64Array(offsets[alters.length]!);
  const next = offsets.slice();
  for (let k = 0; k < a.length; k++) {
    if (wanted[a[k]!]) factors[next[a[k]!]!++] = factorOf(b[k]!);
    if (wanted[b[k]!]) factors[next[b[k]!]!++] = factorOf(a[k]!);
  }
  return { offsets, factors };
}

/** Multiplied by size, so that the order in which a store holds its people doesn't show in the last digit. */
function productOf(factors: Float64Array): number {
  factors.sort();
  let product = 1;
  for (let k = 0; k < factors.length; k++) product *= factors[k]!;
  return product;
}

// Whom a contact reaches that ego doesn't: .5 executive search, else min(.3, 1 − Π(1 − .1 l_j fit_j)) (MODEL.md §4).

import type { AssumptionValues } from "#model/assumptions.ts";
import type { Network } from "#model/network.ts";

/**
 * The bridges of the alters at `asked`, in their order. `reachOf` gives l_j · fit_j of a neighbour;
 * neighbours who are live ties of ego's don't count.
 */
export function bridgesOf(
  network: Network,
  asked: readonly number[],
  isLive: (index: number) => boolean,
  reachOf: (index: number) => number,
  assumptions: AssumptionValues,
): Float64Array {
  const factors = factorsOf(network, asked, isLive, reachOf, assumptions.bridgePerTie);
  const bridges = new Float64Array(asked.length);
  for (const [i, index] of asked.entries()) {
    const isSearch = network.alters[index]!.function === "executive-search";
    bridges[i] = isSearch
      ? assumptions.bridgeSearch
      : Math.min(assumptions.bridgeMost, 1 - productOf(factors.get(index)));
  }
  return bridges;
}

/** For each asked alter the factors 1 − .1 l_j fit_j of its observed ties, without those that are 1. */
function factorsOf(
  { alters, alterTies }: Network,
  asked: readonly number[],
  isLive: (index: number) => boolean,
  reachOf: (index: number) => number,
  perTie: number,
): ReadonlyMap<number, number[]> {
  const wanted = new Uint8Array(alters.length);
  for (const index of asked) wanted[index] = 1;
  const factorAt = new Float64Array(alters.length).fill(Number.NaN);
  const factorOf = (index: number): number => {
    if (Number.isNaN(factorAt[index])) factorAt[index] = isLive(index) ? 1 : 1 - perTie * reachOf(index);
    return factorAt[index]!;
  };
  const factors = new Map<number, number[]>();
  const add = (of: number, neighbour: number): void => {
    if (!wanted[of]) return;
    const factor = factorOf(neighbour);
    if (factor === 1) return;
    const list = factors.get(of);
    if (list) list.push(factor);
    else factors.set(of, [factor]);
  };
  for (let k = 0; k < alterTies.a.length; k++) {
    add(alterTies.a[k]!, alterTies.b[k]!);
    add(alterTies.b[k]!, alterTies.a[k]!);
  }
  return factors;
}

/** Multiplied by size, so that the order in which a store holds its people doesn't show in the last digit. */
function productOf(factors: number[] | undefined): number {
  return factors ? factors.sort((a, b) => a - b).reduce((product, factor) => product * factor, 1) : 1;
}

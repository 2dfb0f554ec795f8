// The observed ties as one weighted graph: what constraint and effective size are computed on.

import type { Network } from "#model/network.ts";
import { signalsOf } from "./tie-signals.ts";
import type { WeightedGraph } from "./triangles.ts";

/** Node 0 is ego, node i + 1 the alter at i; ego–alter weighs the activation, alter–alter the distinct days together. */
export function observedGraphOf({
  alters,
  alterTies,
  asOf,
}: Pick<Network, "alters" | "alterTies" | "asOf">): WeightedGraph {
  const a: number[] = [];
  const b: number[] = [];
  const weight: number[] = [];
  for (const [index, { days }] of alters.entries()) {
    const { activation } = signalsOf(days, asOf);
    if (activation <= 0) continue;
    a.push(0);
    b.push(index + 1);
    weight.push(activation);
  }
  for (let at = 0; at < alterTies.a.length; at++) {
    a.push(alterTies.a[at]! + 1);
    b.push(alterTies.b[at]! + 1);
    weight.push(alterTies.days[at]!);
  }
  return { n: alters.length + 1, a, b, weight };
}

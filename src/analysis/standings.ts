// What the model says of everybody, or of a few, as of the network's day.

import type { AssumptionValues } from "#model/assumptions.ts";
import type { Alter, Network } from "#model/network.ts";
import { closedTriadsOf } from "./closed-triads.ts";
import { type EgoEffect, egoEffectOf } from "./ego-effect.ts";
import { employerOf } from "./employer.ts";
import { relevancesOf } from "./relevance.ts";
import type { Standing, TieStanding } from "./standing.ts";
import { hasChannel, survivalOf } from "./survival.ts";
import { tieOf } from "./tie.ts";
import { signalsOf } from "./tie-signals.ts";

/** The standing of every alter, parallel to `network.alters`; `ego` where it is known already. */
export function standingsOf(network: Network, assumptions: AssumptionValues, ego?: EgoEffect): Standing[] {
  return standingsOfSome(network, network.alters.keys().toArray(), assumptions, ego);
}

/** The standings of the alters at `indexes`, in their order: what a page of a list needs. */
export function standingsOfSome(
  network: Network,
  indexes: readonly number[],
  assumptions: AssumptionValues,
  ego: EgoEffect = egoEffectOf(network.histories, network.asOf, assumptions),
): Standing[] {
  const { alters, asOf } = network;
  const employer = employerOf(network);
  const triads = closedTriadsOf(network, employer, indexes);
  const ties = new Array<TieStanding | undefined>(alters.length);
  const tieAt = (index: number): TieStanding => {
    const tie = ties[index] ?? tieOfAlter(alters[index]!, asOf, assumptions, ego);
    ties[index] = tie;
    return tie;
  };
  for (const index of indexes) tieAt(index);
  const relevances = relevancesOf(network, (index) => tieAt(index).live, assumptions, indexes);
  return indexes.map((index, i) => {
    const alter = alters[index]!;
    const tie = tieAt(index);
    const survival = survivalOf(alter, tie, employer, triads[index] === 1, assumptions);
    return { alter, tie, survival, relevance: relevances[i]! };
  });
}

/** The tie of every alter, parallel to `network.alters`. */
export function tiesOf({ alters, histories, asOf }: Network, assumptions: AssumptionValues): TieStanding[] {
  const ego = egoEffectOf(histories, asOf, assumptions);
  return alters.map((alter) => tieOfAlter(alter, asOf, assumptions, ego));
}

function tieOfAlter(alter: Alter, asOf: number, assumptions: AssumptionValues, ego: EgoEffect): TieStanding {
  return tieOf(signalsOf(alter.days, asOf), alter.origin, hasChannel(alter), asOf, assumptions, ego);
}

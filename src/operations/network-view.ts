// The network as of the day asked for, with what the model says of it: the start of every computed answer.

import type { Standing } from "#analysis/standing.ts";
import { standingsOf, standingsOfSome } from "#analysis/standings.ts";
import { type AssumptionValues, assumptionValues } from "#model/assumptions.ts";
import type { Network } from "#model/network.ts";
import { loadNetwork, neighboursOf } from "#store/network.ts";
import { readSetting } from "#store/settings.ts";
import type { Context } from "./context.ts";

export interface NetworkView {
  readonly network: Network;
  readonly assumptions: AssumptionValues;
  /** Parallel to `network.alters`. */
  readonly standings: readonly Standing[];
}

export function assumptionsInForce(context: Context): AssumptionValues {
  return assumptionValues(readSetting(context.store, "assumptions"));
}

/** Everybody. */
export function viewNetwork(context: Context): NetworkView {
  const assumptions = assumptionsInForce(context);
  const network = loadNetwork(context.store, context.asOf);
  return { network, assumptions, standings: standingsOf(network, assumptions) };
}

/** The standings of a few contacts by id: they and whom they were seen with are loaded, nobody else. */
export function viewContacts(context: Context, ids: readonly number[]): Map<number, Standing> {
  const { store, asOf } = context;
  const assumptions = assumptionsInForce(context);
  const network = loadNetwork(store, asOf, [...new Set([...ids, ...neighboursOf(store, ids)])]);
  const indexById = new Map(network.alters.map(({ id }, index) => [id, index]));
  const indexes = ids.flatMap((id) => indexById.get(id) ?? []);
  return new Map(standingsOfSome(network, indexes, assumptions).map((standing) => [standing.alter.id, standing]));
}

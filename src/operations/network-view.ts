// The network as of the day asked for, with what the model says of it: the start of every computed answer.

import { type EgoEffect, egoEffectOf, egoEffectVersion } from "#analysis/ego-effect.ts";
import type { Standing } from "#analysis/standing.ts";
import { standingsOf, standingsOfSome } from "#analysis/standings.ts";
import { type AssumptionValues, assumptionValues } from "#model/assumptions.ts";
import type { Network } from "#model/network.ts";
import { keptValue } from "#store/kept-values.ts";
import { isSameMark, logMark, writtenSince } from "#store/log-mark.ts";
import { loadNetwork, loadSurroundings, refreshNetwork } from "#store/network.ts";
import { readSetting } from "#store/settings.ts";
import type { Context } from "./context.ts";
import type { NetworkView, RememberedView } from "./network-memory.ts";

export type { NetworkView } from "./network-memory.ts";

export function assumptionsInForce(context: Context): AssumptionValues {
  return assumptionValues(readSetting(context.store, "assumptions"));
}

/** Everybody; where the context remembers the last view, only what was written since is read. */
export function viewNetwork(context: Context): NetworkView {
  const { store, memory } = context;
  // Mark and rows are of one state, whatever other processes write meanwhile.
  return store.database.transaction(() => {
    if (!memory) return freshView(context);
    const mark = logMark(store);
    const last = memory.last?.path === store.path && memory.last.asOf === context.asOf ? memory.last : null;
    if (last && isSameMark(last.mark, mark)) return last.view;
    const view = (last && refreshedView(context, last)) ?? freshView(context);
    memory.last = { path: store.path, asOf: context.asOf, mark, view };
    return view;
  })();
}

function freshView(context: Context): NetworkView {
  const assumptions = assumptionsInForce(context);
  const network = loadNetwork(context.store, context.asOf);
  return {
    network,
    assumptions,
    standings: standingsOf(network, assumptions, egoEffectIn(context, network, assumptions)),
  };
}

/** Null where the view must be made from scratch: other assumptions may count other rooms. */
function refreshedView(context: Context, { mark, view }: RememberedView): NetworkView | null {
  const assumptions = assumptionsInForce(context);
  if (assumptions.roomAtMost !== view.assumptions.roomAtMost) return null;
  const written = writtenSince(context.store, mark);
  if (!written) return null;
  const network = refreshNetwork(context.store, view.network, context.asOf, written);
  return {
    network,
    assumptions,
    standings: standingsOf(network, assumptions, egoEffectIn(context, network, assumptions)),
  };
}

/** The standings of a few contacts by id: they and whom they were seen with are loaded, nobody else. */
export function viewContacts(context: Context, ids: readonly number[]): Map<number, Standing> {
  const { store, asOf } = context;
  const assumptions = assumptionsInForce(context);
  const network = loadSurroundings(store, asOf, ids);
  const indexById = new Map(network.alters.map(({ id }, index) => [id, index]));
  const indexes = ids.flatMap((id) => indexById.get(id) ?? []);
  const standings = standingsOfSome(network, indexes, assumptions, egoEffectIn(context, network, assumptions));
  return new Map(standings.map((standing) => [standing.alter.id, standing]));
}

/** What ego's own past says, kept in the store: it takes everybody's past to compute. */
function egoEffectIn({ store, asOf }: Context, network: Network, assumptions: AssumptionValues): EgoEffect {
  const key = [egoEffectVersion, asOf, JSON.stringify(assumptions)].join("|");
  return keptValue(store, "ego-effect", key, () => egoEffectOf(network.histories, network.asOf, assumptions));
}

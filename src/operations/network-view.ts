// The network as of the day asked for, with what the model says of it: the start of every computed answer.

import { type EgoEffect, egoEffectOf, egoEffectOn, egoEffectVersion, learntUntil } from "#analysis/ego-effect.ts";
import type { Standing } from "#analysis/standing.ts";
import { standingsAfter, standingsOf, standingsOfSome } from "#analysis/standings.ts";
import { type AssumptionValues, assumptionValues } from "#model/assumptions.ts";
import type { Network } from "#model/network.ts";
import { keptValue } from "#store/kept-values.ts";
import { isSameMark, logMark, writtenSince } from "#store/log-mark.ts";
import { loadNetwork, loadSurroundings, refreshNetwork } from "#store/network.ts";
import { readSetting } from "#store/settings.ts";
import type { Context } from "./context.ts";
import type { NetworkView, RememberedView } from "./network-memory.ts";
import { readinessIn, rhoIn } from "./readiness-state.ts";

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
  const ego = egoEffectIn(context, network, assumptions);
  return {
    ...preparedness(context, assumptions),
    network,
    assumptions,
    ego,
    standings: standingsOf(network, assumptions, ego),
  };
}

function preparedness(context: Context, assumptions: AssumptionValues): Pick<NetworkView, "readiness" | "rho"> {
  const readiness = readinessIn(context, assumptions);
  return { readiness, rho: rhoIn(context, readiness, assumptions) };
}

/** Null where the view must be made from scratch: other assumptions may count other rooms. */
function refreshedView(context: Context, { mark, view }: RememberedView): NetworkView | null {
  const assumptions = assumptionsInForce(context);
  if (assumptions.roomAtMost !== view.assumptions.roomAtMost) return null;
  const written = writtenSince(context.store, mark);
  if (!written) return null;
  const network = refreshNetwork(context.store, view.network, context.asOf, written);
  const ego = egoEffectIn(context, network, assumptions);
  const isPartial =
    network.organizations === view.network.organizations &&
    whatAllStandOn({ network, assumptions, ego }) === whatAllStandOn(view);
  const standings = isPartial
    ? standingsAfter(view, network, written.contacts, assumptions, ego)
    : standingsOf(network, assumptions, ego);
  return { ...preparedness(context, assumptions), network, assumptions, ego, standings };
}

/** What everybody's standing depends on beside their own facts and ties. */
function whatAllStandOn({ network, assumptions, ego }: Pick<NetworkView, "network" | "assumptions" | "ego">): string {
  const { asOf, owner, ownOrganizationId, ownPast, ownLevel, direction } = network;
  return JSON.stringify([asOf, owner, ownOrganizationId, ownPast, ownLevel, direction, assumptions, ego]);
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

/** What ego's own past says, kept in the store for the week, as it takes everybody's past to compute; in the transaction that read the network. */
export function egoEffectIn({ store }: Context, network: Network, assumptions: AssumptionValues): EgoEffect {
  const until = learntUntil(network.asOf);
  const key = [egoEffectVersion, until, JSON.stringify(assumptions)].join("|");
  const learnt = keptValue(store, { name: "ego-effect", key, until }, () =>
    egoEffectOf(network.histories, network.asOf, assumptions),
  );
  return egoEffectOn(learnt, network.asOf);
}

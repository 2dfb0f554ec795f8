// Whom ego may ask on the way to somebody: only who answered before, can be reached, and wasn't asked in this quarter.

import type { AssumptionValues } from "#model/assumptions.ts";
import type { Network } from "#model/network.ts";
import { edgesOf, edgesOnPath, type PathEdge } from "./path-edges.ts";
import { pathGraphOf } from "./path-graph.ts";
import { bestPaths, type FoundPath, type PathQuery } from "./path-search.ts";
import { canIntroduce } from "./paths.ts";
import type { Standing } from "./standing.ts";

/** Nobody is asked for an introduction twice within so many days: a quarter. */
export const askedRestDays = 91;

const MOST_PATHS = 5;

export interface PathQuestion {
  readonly network: Network;
  /** Parallel to `network.alters`. */
  readonly standings: readonly Standing[];
  /** Positions in `network.alters`. */
  readonly targets: readonly number[];
  /** People in a path at most, the target among them; from 1. */
  readonly maxHops: number;
  /** Uids of those asked within the last `askedRestDays`. */
  readonly askedLately: ReadonlySet<string>;
  readonly assumptions: AssumptionValues;
}

/** A path with the ties it goes by. */
export interface PathWithTies extends FoundPath {
  readonly ties: readonly PathEdge[];
}

export interface PathAnswer {
  /** Five at most, the likeliest first. */
  readonly paths: readonly PathWithTies[];
  /** 1 − Π(1 − p) over the paths. */
  readonly reach: number;
  /** All ties that could be used; worked out when asked for. */
  edges(): ReturnType<typeof edgesOf>;
}

/**
 * The paths to the targets. Ego's own tie counts with `alive`: to a middle person only where a sign of theirs is on
 * record, to a target also where nothing but a channel is known; alter–alter ties only where both were seen together in a
 * small room or mail, or worked for the same employer at the same time.
 */
export function pathsTo(question: PathQuestion): PathAnswer {
  const { network, assumptions } = question;
  const query = queryOf(question);
  // A path of so many people has two fewer between the target's own ties and ego.
  const around = { people: query.targets, ties: Math.max(0, question.maxHops - 2) };
  const graph = pathGraphOf(network, around);
  const found = bestPaths(graph, query, assumptions);
  return {
    paths: found.map((path) => ({ ...path, ties: edgesOnPath(graph, query, path, assumptions) })),
    reach: 1 - found.reduce((miss, { probability }) => miss * (1 - probability), 1),
    edges: () => edgesOf(pathGraphOf(network), query, found, assumptions),
  };
}

function queryOf({ network, standings, targets, maxHops, askedLately }: PathQuestion): PathQuery {
  const wanted = new Set(targets);
  const { alters } = network;
  const mayPass = (index: number) => canIntroduce(alters[index]!);
  const mayAsk = ({ alter, tie }: Standing, index: number) =>
    wanted.has(index) || (tie.hasSign && mayPass(index) && !askedLately.has(alter.uid));
  const ego = new Float64Array(alters.length);
  for (let index = 0; index < alters.length; index++) {
    const standing = standings[index]!;
    if (standing.survival.hasChannel && mayAsk(standing, index)) ego[index] = standing.tie.alive;
  }
  return { targets: wanted, maxHops, ego, mayPass, uidOf: (index) => alters[index]?.uid ?? "", most: MOST_PATHS };
}

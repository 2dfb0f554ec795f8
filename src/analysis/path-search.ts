// The best paths from ego to a person or an organisation, each over other people than those before (MODEL.md §7).

import type { AssumptionValues } from "#model/assumptions.ts";
import type { PathGraph } from "./path-graph.ts";
import { edgeProbability } from "./paths.ts";
import { employersOf, overlapsAt, sharedEmployer } from "./shared-employer.ts";

/** Whom is looked for, and over whom; all by position in `network.alters`. */
export interface PathQuery {
  readonly targets: ReadonlySet<number>;
  /** People in a path at most, the target among them; from 1. */
  readonly maxHops: number;
  /** P(answers when ego asks), for those ego may ask and for targets ego can turn to; 0 for all others. */
  readonly ego: Float64Array;
  /** Who may be asked to pass on a request; a target never is. */
  mayPass(index: number): boolean;
  /** Decides between equal ones. */
  uidOf(index: number): string;
  /** So many paths at most. */
  readonly most: number;
}

/** One path: people from the first one asked to the target. */
export interface FoundPath {
  readonly people: readonly number[];
  /** The product of its ties. */
  readonly probability: number;
}

/** What is known in one round: per length the best way to a person, and whom they come from (−1: ego). */
interface Layer {
  readonly probability: Float64Array;
  readonly from: Int32Array;
  /** The people of an employer, the likeliest reached first. */
  readonly staff: Map<number, readonly number[]>;
}

const UNKNOWN = -1;
const EGO = -1;

/**
 * First the path of greatest probability, then each time the best one that avoids every middle person of those before, a
 * direct tie once at most. Exact: a layer is the best way with so many people, worked out only where the target's side
 * asks for it, and people of one employer are read off a list by probability, never pair by pair.
 */
export function bestPaths(graph: PathGraph, query: PathQuery, assumptions: AssumptionValues): FoundPath[] {
  const barred = new Set<number>();
  const found: FoundPath[] = [];
  let direct = true;
  while (found.length < query.most) {
    const path = bestPath(graph, query, assumptions, barred, direct);
    if (!path) break;
    found.push(path);
    if (path.people.length === 1) direct = false;
    for (const middle of path.people.slice(0, -1)) barred.add(middle);
  }
  return found;
}

function bestPath(
  graph: PathGraph,
  query: PathQuery,
  assumptions: AssumptionValues,
  barred: ReadonlySet<number>,
  direct: boolean,
): FoundPath | null {
  const { targets, ego, maxHops, uidOf } = query;
  const round = roundOf(graph, query, assumptions, barred);
  let best: FoundPath | null = null;
  for (const target of [...targets].sort((a, b) => (uidOf(a) < uidOf(b) ? -1 : 1))) {
    const own = direct ? ego[target]! : 0;
    if (own > (best?.probability ?? 0)) best = { people: [target], probability: own };
    if (maxHops < 2) continue;
    const way = round.step(maxHops, target);
    if (way.probability > (best?.probability ?? 0))
      best = { people: [...round.follow(maxHops - 1, way.from), target], probability: way.probability };
  }
  return best;
}

interface Way {
  readonly probability: number;
  readonly from: number;
}

/** What one step is worked out from: the ways to people with a tie fewer, and an employer's people ranked by them. */
interface Ground {
  readonly graph: PathGraph;
  readonly query: PathQuery;
  readonly assumptions: AssumptionValues;
  reach(length: number, index: number): number;
  staffAt(length: number, organizationId: number): readonly number[];
}

/** The ways to people with some of them barred. */
function roundOf(graph: PathGraph, query: PathQuery, assumptions: AssumptionValues, barred: ReadonlySet<number>) {
  const { targets, ego, maxHops, mayPass, uidOf } = query;
  const layers = layersOf(graph.size, maxHops);
  const passes = (index: number) => !targets.has(index) && !barred.has(index) && mayPass(index);

  /** The best way to a middle person over at most `length` people, they among them. */
  const reach = (length: number, index: number): number => {
    const layer = layers(length);
    if (layer.probability[index] !== UNKNOWN) return layer.probability[index]!;
    let probability = passes(index) ? ego[index]! : 0;
    if (length > 1 && passes(index)) {
      const shorter = reach(length - 1, index);
      layer.from[index] = layers(length - 1).from[index]!;
      const way = step(length, index);
      probability = Math.max(shorter, way.probability);
      if (way.probability > shorter) layer.from[index] = way.from;
    }
    layer.probability[index] = probability;
    return probability;
  };
  const staffAt = (length: number, organizationId: number): readonly number[] => {
    const { staff } = layers(length);
    const known = staff.get(organizationId);
    if (known) return known;
    const ranked = graph
      .staffOf(organizationId)
      .filter((index) => reach(length, index) > 0)
      .sort((a, b) => reach(length, b) - reach(length, a) || (uidOf(a) < uidOf(b) ? -1 : 1));
    staff.set(organizationId, ranked);
    return ranked;
  };
  const step = (length: number, index: number): Way =>
    bestStep({ graph, query, assumptions, reach, staffAt }, length, index);
  const follow = (length: number, index: number): number[] => {
    const before = layers(length).from[index]!;
    return before === EGO ? [index] : [...follow(length - 1, before), index];
  };
  return { step, follow };
}

/** The layers by length, each made when it is first asked for. */
function layersOf(size: number, most: number): (length: number) => Layer {
  const layers = Array.from({ length: most + 1 }, (): Layer | null => null);
  return (length) => {
    const layer = layers[length] ?? {
      probability: new Float64Array(size).fill(UNKNOWN),
      from: new Int32Array(size).fill(EGO),
      staff: new Map(),
    };
    layers[length] = layer;
    return layer;
  };
}

/** The best way to somebody over exactly one tie more than `reach(length − 1)`. */
function bestStep({ graph, query, assumptions, reach, staffAt }: Ground, length: number, index: number): Way {
  const { targets, uidOf } = query;
  let best: Way = { probability: 0, from: EGO };
  const offer = (from: number, probability: number) => {
    const isBetter =
      probability > best.probability ||
      (probability === best.probability && probability > 0 && uidOf(from) < uidOf(best.from));
    if (isBetter) best = { probability, from };
  };
  const stays = graph.staysOf(index);
  for (let at = graph.first[index]!; at < graph.first[index + 1]!; at++) {
    const from = graph.neighbour[at]!;
    const before = reach(length - 1, from);
    if (before <= 0) continue;
    const isSame = sharedEmployer(stays, graph.staysOf(from)) !== null;
    offer(from, before * edgeProbability(graph.days[at]!, isSame, assumptions));
  }
  const asColleagues = edgeProbability(0, true, assumptions);
  for (const organizationId of employersOf(stays)) {
    // Ranking pays where many colleagues ask for the same list; for a target one look at each is enough.
    const isRanked = !targets.has(index);
    for (const from of isRanked ? staffAt(length - 1, organizationId) : graph.staffOf(organizationId)) {
      const probability = reach(length - 1, from) * asColleagues;
      if (probability <= 0 || probability < best.probability) {
        if (isRanked) break;
        continue;
      }
      if (from === index || !overlapsAt(organizationId, stays, graph.staysOf(from))) continue;
      offer(from, probability);
      if (isRanked) break;
    }
  }
  return best;
}

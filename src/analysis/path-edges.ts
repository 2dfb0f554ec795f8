// Every tie a search of paths may use, for who wants to reckon it again.

import type { AssumptionValues } from "#model/assumptions.ts";
import type { PathGraph } from "./path-graph.ts";
import type { FoundPath, PathQuery } from "./path-search.ts";
import { edgeProbability } from "./paths.ts";
import { employersOf, sharedEmployer } from "./shared-employer.ts";

/** A tie by positions in `network.alters`; `from` null for ego's own. */
export interface PathEdge {
  readonly from: number | null;
  readonly to: number;
  readonly probability: number;
  /** Days together in small rooms and mails; 0 for ego's own ties and for colleagues. */
  readonly days: number;
  /** Where both worked at the same time. */
  readonly organizationId: number | null;
}

/** So many pairs of colleagues are listed one by one; a concern of thousands has millions. */
const COLLEAGUES_LISTED = 250_000;

/**
 * All ties between people who may pass on a request or are looked for, each once; `complete` is false where employers are
 * so large that of their pairs only those on the paths stand here.
 */
export function edgesOf(
  graph: PathGraph,
  query: PathQuery,
  paths: readonly FoundPath[],
  assumptions: AssumptionValues,
): { readonly edges: PathEdge[]; readonly complete: boolean } {
  const counts = (index: number) => query.targets.has(index) || query.mayPass(index);
  const edges: PathEdge[] = [];
  for (let index = 0; index < graph.size; index++) if (query.ego[index]! > 0) edges.push(egoEdge(query, index));
  const seen = new Set<number>();
  const add = (a: number, b: number, days: number) => {
    const key = Math.min(a, b) * graph.size + Math.max(a, b);
    if (a === b || seen.has(key) || !counts(a) || !counts(b)) return;
    const edge = edgeBetween(graph, a, b, days, assumptions);
    if (edge.probability <= 0) return;
    seen.add(key);
    edges.push(edge);
  };
  for (let index = 0; index < graph.size; index++)
    for (let at = graph.first[index]!; at < graph.first[index + 1]!; at++)
      add(index, graph.neighbour[at]!, graph.days[at]!);
  const staffs = employersIn(graph).map((id) => graph.staffOf(id));
  const complete = staffs.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0) <= COLLEAGUES_LISTED;
  const pairs = complete ? staffs.flatMap(pairsOf) : paths.flatMap(({ people }) => stepsOf(people));
  for (const [a, b] of pairs) add(a, b, 0);
  return { edges, complete };
}

type Pair = readonly [number, number];

function pairsOf(people: readonly number[]): Pair[] {
  return people.flatMap((a, i) => people.slice(i + 1).map((b): Pair => [a, b]));
}

function stepsOf(people: readonly number[]): Pair[] {
  return people.slice(1).map((to, i): Pair => [people[i]!, to]);
}

/** The ties of one path, in its order. */
export function edgesOnPath(
  graph: PathGraph,
  query: PathQuery,
  { people }: FoundPath,
  assumptions: AssumptionValues,
): PathEdge[] {
  const daysOf = (a: number, b: number) => {
    for (let at = graph.first[a]!; at < graph.first[a + 1]!; at++)
      if (graph.neighbour[at] === b) return graph.days[at]!;
    return 0;
  };
  return people.map((to, i) => {
    const from = people[i - 1];
    return from === undefined ? egoEdge(query, to) : edgeBetween(graph, from, to, daysOf(from, to), assumptions);
  });
}

function egoEdge({ ego }: PathQuery, to: number): PathEdge {
  return { from: null, to, probability: ego[to]!, days: 0, organizationId: null };
}

function edgeBetween(
  graph: PathGraph,
  from: number,
  to: number,
  days: number,
  assumptions: AssumptionValues,
): PathEdge {
  const organizationId = sharedEmployer(graph.staysOf(from), graph.staysOf(to));
  return { from, to, days, organizationId, probability: edgeProbability(days, organizationId !== null, assumptions) };
}

function employersIn(graph: PathGraph): number[] {
  const ids = new Set<number>();
  for (let index = 0; index < graph.size; index++) for (const id of employersOf(graph.staysOf(index))) ids.add(id);
  return [...ids];
}

import { expect, test } from "vitest";
import { seededRandom } from "#lib/seeded.ts";
import { assumptionValues } from "#model/assumptions.ts";
import type { Alter, AlterTies, Network } from "#model/network.ts";
import { castAlter, castDay, castNetwork } from "./cast.ts";
import { edgesOf, edgesOnPath, type PathEdge } from "./path-edges.ts";
import { pathGraphOf } from "./path-graph.ts";
import { bestPaths, type FoundPath, type PathQuery } from "./path-search.ts";

const values = assumptionValues();

interface World {
  readonly network: Network;
  readonly query: PathQuery;
}

/** Some dozen people in small rooms, at a few employers, at times that overlap or don't. */
function worldOf(seed: string): World {
  const random = seededRandom(seed);
  const below = (end: number) => Math.floor(random() * end);
  const size = 6 + below(13);
  const alters = Array.from({ length: size }, (_, id): Alter => {
    const organizationId = random() < 0.6 ? 1 + below(3) : null;
    const startDay = castDay - 4000 + below(3000);
    const former = { organizationId: 1 + below(3), title: "", startDay, endDay: startDay + below(1500) };
    return castAlter(id, { organizationId, positions: random() < 0.4 ? [former] : [] });
  });
  const ties = new Map<number, readonly [number, number]>();
  for (let k = 0; k < 2 * size; k++) {
    const [x, y] = [below(size), below(size)];
    if (x !== y) ties.set(Math.min(x, y) * size + Math.max(x, y), [Math.min(x, y), Math.max(x, y)]);
  }
  const pairs = [...ties.values()];
  const closeDays = Int32Array.from(pairs, () => below(5));
  const alterTies: AlterTies = {
    a: Int32Array.from(pairs, ([a]) => a),
    b: Int32Array.from(pairs, ([, b]) => b),
    days: closeDays.map((days) => days + 1),
    closeDays,
  };
  const shy = new Set(alters.filter(() => random() < 0.15).map(({ id }) => id));
  const targets = new Set(random() < 0.7 ? [below(size)] : [below(size), below(size), below(size)]);
  const ego = Float64Array.from(alters, ({ id }) => {
    const mayAsk = targets.has(id) || !shy.has(id);
    return mayAsk && random() < 0.5 ? Math.round(random() * 8) / 8 : 0;
  });
  return {
    network: castNetwork(alters, { alterTies }),
    query: {
      targets,
      maxHops: 1 + below(4),
      ego,
      mayPass: (index) => !shy.has(index),
      uidOf: (index) => alters[index]!.uid,
      most: 5,
    },
  };
}

/** Every simple path over these ties, by trying all. */
function everyPath(edges: readonly PathEdge[], { targets, maxHops, mayPass }: PathQuery): FoundPath[] {
  const next = Map.groupBy(
    edges.flatMap(({ from, to, probability }) => [
      { from: from ?? -1, to, probability },
      ...(from === null ? [] : [{ from: to, to: from, probability }]),
    ]),
    ({ from }) => from,
  );
  const found: FoundPath[] = [];
  const walk = (at: number, people: readonly number[], before: number) => {
    for (const { to, probability } of next.get(at) ?? []) {
      if (people.includes(to)) continue;
      const path = { people: [...people, to], probability: before * probability };
      if (targets.has(to)) found.push(path);
      else if (mayPass(to) && path.people.length < maxHops) walk(to, path.people, path.probability);
    }
  };
  walk(-1, [], 1);
  return found;
}

const middles = ({ people }: FoundPath) => people.slice(0, -1);

test("two hundred networks: each path the best of those that avoid the middle persons before, as by trying all", () => {
  let compared = 0;
  for (let at = 0; at < 200; at++) {
    const { network, query } = worldOf(`paths-${at}`);
    const graph = pathGraphOf(network);
    const paths = bestPaths(graph, query, values);
    const around = pathGraphOf(network, { people: query.targets, ties: Math.max(0, query.maxHops - 2) });
    expect(bestPaths(around, query, values)).toEqual(paths);
    const { edges, complete } = edgesOf(graph, query, paths, values);
    expect(complete).toBe(true);
    let left = everyPath(edges, query);
    for (const path of paths) {
      const best = Math.max(...left.map(({ probability }) => probability));
      expect(path.probability, `network ${at}`).toBeCloseTo(best, 12);
      expect(left.map(({ people }) => String(people))).toContain(String(path.people));
      const product = edgesOnPath(graph, query, path, values).reduce((p, { probability }) => p * probability, 1);
      expect(path.probability).toBeCloseTo(product, 12);
      const asked = new Set(middles(path));
      const isDirect = path.people.length === 1;
      left = left.filter((one) => !middles(one).some((index) => asked.has(index)));
      if (isDirect) left = left.filter(({ people }) => people.length > 1);
      compared++;
    }
    if (paths.length < query.most) expect(left).toEqual([]);
  }
  expect(compared).toBeGreaterThan(300);
});

test("a large employer is no wall: colleagues are found without listing their pairs", () => {
  const alters = Array.from({ length: 1200 }, (_, id) => castAlter(id, { organizationId: 2 }));
  const network = castNetwork(alters);
  const graph = pathGraphOf(network);
  const query: PathQuery = {
    targets: new Set([1199]),
    maxHops: 3,
    ego: Float64Array.from(alters, ({ id }) => (id === 7 ? 0.5 : 0)),
    mayPass: () => true,
    uidOf: (index) => alters[index]!.uid,
    most: 5,
  };
  const paths = bestPaths(graph, query, values);
  expect(paths.map(({ people }) => people)).toEqual([[7, 1199]]);
  expect(paths[0]?.probability).toBeCloseTo(0.5 * 0.15, 12);
  const { edges, complete } = edgesOf(graph, query, paths, values);
  expect(complete).toBe(false);
  expect(edges.map(({ from, to }) => [from, to])).toEqual([
    [null, 7],
    [7, 1199],
  ]);
});

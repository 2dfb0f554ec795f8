import { expect, test } from "vitest";
import { assumptionValues } from "#model/assumptions.ts";
import type { Alter, Network } from "#model/network.ts";
import { castAlter, castNetwork, castTies, certainLevel, daysAgo, packedDays } from "./cast.ts";
import { fieldBridgesOf } from "./field-bridges.ts";
import { observedGraphOf } from "./observed-graph.ts";
import { standingsOf } from "./standings.ts";

const industries = ["own", "machinery", "insurance", "Insurance", null, "law"];
const organizations: Network["organizations"] = new Map(
  industries.map((industry, at) => [at + 1, { id: at + 1, name: `House ${at + 1}`, industry, region: null }]),
);
const close = packedDays(daysAgo(3), daysAgo(30), daysAgo(60));
const alters: Alter[] = [
  castAlter(0, { organizationId: 2, days: close, level: certainLevel(5) }),
  castAlter(1, { organizationId: 3, level: certainLevel(5) }),
  castAlter(2, { organizationId: 4, level: certainLevel(5) }),
  castAlter(3, { organizationId: 5, level: certainLevel(1) }),
  castAlter(4, { organizationId: 1, level: certainLevel(5) }),
  castAlter(5, { organizationId: 6, days: close, level: certainLevel(5) }),
  castAlter(6, { organizationId: 2, level: certainLevel(5) }),
];

function bridges(pairs: readonly (readonly [number, number])[]) {
  const network = castNetwork(alters, { organizations, alterTies: castTies(...pairs) });
  return fieldBridgesOf(network, standingsOf(network, assumptionValues()));
}

test("an industry under two spellings is one field, an organisation without one stands for itself", () => {
  const [bridge] = bridges([
    [0, 1],
    [0, 2],
    [0, 3],
  ]);
  expect(bridge?.standing.alter.id).toBe(0);
  expect(bridge?.people).toBe(3);
  expect(bridge?.fields.map(({ kind, name, people }) => [kind, name.toLowerCase(), people])).toEqual([
    ["industry", "insurance", 2],
    ["organization", "house 5", 1],
  ]);
});

test("colleagues and living ties stand behind nobody, and who leads nowhere is no bridge", () => {
  expect(
    bridges([
      [0, 4],
      [0, 5],
      [1, 2],
    ]),
  ).toEqual([]);
});

test("a field is new where nobody but the bridge is in living contact with ego", () => {
  const newness = (from: number, to: number) =>
    bridges([[from, to]]).map(({ fields }) => fields.map(({ isNew }) => isNew));
  expect(newness(0, 1)).toEqual([[true]]);
  expect(newness(0, 6)).toEqual([[true]]);
  expect(newness(5, 6)).toEqual([[false]]);
});

test("leads further: more people at the level, asked with more chance of an answer", () => {
  const found = bridges([
    [0, 1],
    [0, 2],
    [5, 3],
  ]);
  expect(found.map(({ standing }) => standing.alter.id)).toEqual([0, 5]);
  expect(found[0]!.leads).toBeGreaterThan(found[1]!.leads);
  expect(found[0]!.leads).toBeCloseTo(found[0]!.standing.tie.alive * 2, 10);
});

test("the graph holds ego's ties by activation and the others by their days", () => {
  const network = castNetwork(alters, { organizations, alterTies: castTies([0, 1], [1, 5]) });
  const { n, a, b, weight } = observedGraphOf(network);
  expect(n).toBe(8);
  expect([...Array.from(a).keys()].map((at) => [a[at], b[at]])).toEqual([
    [0, 1],
    [0, 6],
    [1, 2],
    [2, 6],
  ]);
  expect(weight[0]).toBeCloseTo(1 / 4 + 1 / 31 + 1 / 61, 10);
  expect(weight[2]).toBe(1);
});

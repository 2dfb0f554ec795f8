import fc from "fast-check";
import { expect, test } from "vitest";
import { brokerageOf } from "./brokerage.ts";
import type { WeightedGraph } from "./triangles.ts";

type Edge = readonly [number, number, number];

const graphOf = (n: number, edges: readonly Edge[]): WeightedGraph => ({
  n,
  a: edges.map(([a]) => a),
  b: edges.map(([, b]) => b),
  weight: edges.map(([, , weight]) => weight),
});
function near(values: Float64Array, expected: readonly number[]): void {
  expect(values.length).toBe(expected.length);
  for (const [u, value] of expected.entries())
    if (Number.isNaN(value)) expect(values[u]).toBeNaN();
    else expect(values[u]).toBeCloseTo(value, 10);
}

// Reference values by networkx 3.6.1: constraint, effective_size and local_constraint with weight="weight", node by node.
test("a weighted graph of six, one of them alone, as networkx has it", () => {
  const edges: Edge[] = [
    [0, 1, 2.5],
    [0, 2, 1],
    [0, 3, 0.5],
    [1, 2, 4],
    [2, 3, 1.25],
    [3, 4, 3],
  ];
  const brokerage = brokerageOf(graphOf(6, edges));
  near(brokerage.constraint, [
    1.0924197622481928,
    0.7396502958579882,
    0.7785053746168598,
    0.5044044321329639,
    1,
    Number.NaN,
  ]);
  near(brokerage.effectiveSize, [
    1.9817708333333335,
    1.6576923076923076,
    2.1933333333333334,
    2.8684210526315788,
    1,
    Number.NaN,
  ]);
  expect(brokerage.localConstraint(0, 2)).toBeCloseTo(0.4455697622481929, 12);
  expect(brokerage.localConstraint(0, 4)).toBe(0);
});

test("Krackhardt's kite, as networkx has it", () => {
  const pairs = [
    [0, 1],
    [0, 2],
    [0, 3],
    [0, 5],
    [1, 3],
    [1, 4],
    [1, 6],
    [2, 3],
    [2, 5],
    [3, 4],
    [3, 5],
    [3, 6],
    [4, 6],
    [5, 6],
    [5, 7],
    [6, 7],
    [7, 8],
    [8, 9],
  ] as const;
  const { constraint, effectiveSize } = brokerageOf(
    graphOf(
      10,
      pairs.map(([a, b]) => [a, b, 1]),
    ),
  );
  near(
    constraint,
    [
      0.5411979166666667, 0.5411979166666667, 0.6641358024691357, 0.4701697530864196, 0.6641358024691357,
      0.445088888888889, 0.445088888888889, 0.43111111111111106, 0.5, 1,
    ],
  );
  near(effectiveSize, [2, 2, 1, 10 / 3, 1, 3, 3, 7 / 3, 2, 1]);
});

test("a star's centre brokers between all; a lone tie is all there is", () => {
  const { constraint, effectiveSize, efficiency, hierarchy } = brokerageOf(
    graphOf(5, [
      [0, 1, 1],
      [0, 2, 1],
      [0, 3, 1],
      [0, 4, 1],
    ]),
  );
  near(constraint, [1 / 4, 1, 1, 1, 1]);
  near(effectiveSize, [4, 1, 1, 1, 1]);
  near(efficiency, [1, 1, 1, 1, 1]);
  near(hierarchy, [0, 1, 1, 1, 1]);
});

test("hierarchy is higher where one contact holds most of the constraint", () => {
  const even = brokerageOf(
    graphOf(4, [
      [0, 1, 1],
      [0, 2, 1],
      [0, 3, 1],
    ]),
  ).hierarchy[0]!;
  const one = brokerageOf(
    graphOf(4, [
      [0, 1, 20],
      [0, 2, 1],
      [0, 3, 1],
    ]),
  ).hierarchy[0]!;
  expect(even).toBeCloseTo(0, 12);
  expect(one).toBeGreaterThan(0.5);
  expect(one).toBeLessThanOrEqual(1);
});

/** The formulas as they stand, over a dense matrix. */
function plain(n: number, edges: readonly Edge[]) {
  const m = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (const [a, b, weight] of edges) {
    if (a === b) continue;
    m[a]![b]! += weight;
    m[b]![a]! += weight;
  }
  const part = m.map((row) => row.map((weight) => weight / row.reduce((sum, w) => sum + w, 0)));
  const ofLargest = m.map((row) => row.map((weight) => weight / Math.max(...row)));
  const nodes = m.map((_, u) => u);
  const over = (u: number, term: (v: number) => number) => {
    const contacts = nodes.filter((v) => m[u]![v]! > 0);
    return contacts.length ? contacts.reduce((sum, v) => sum + term(v), 0) : Number.NaN;
  };
  return {
    constraint: nodes.map((u) => over(u, (v) => (part[u]![v]! + over(u, (w) => part[u]![w]! * part[w]![v]!)) ** 2)),
    effectiveSize: nodes.map((u) => over(u, (v) => 1 - over(u, (w) => part[u]![w]! * ofLargest[v]![w]!))),
  };
}

test("sparse and dense agree on any graph, doubled edges and loops included", () => {
  const anyEdge = fc.tuple(fc.nat(8), fc.nat(8), fc.double({ min: 0.01, max: 9, noNaN: true }));
  fc.assert(
    fc.property(fc.array(anyEdge, { maxLength: 30 }), (edges) => {
      const brokerage = brokerageOf(graphOf(9, edges));
      const expected = plain(9, edges);
      near(brokerage.constraint, expected.constraint);
      near(brokerage.effectiveSize, expected.effectiveSize);
    }),
  );
});

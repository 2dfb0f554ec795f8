import fc from "fast-check";
import { expect, test } from "vitest";
import { type LogisticGroup, logisticPosterior, solved } from "./map-logistic.ts";
import { logit, sigmoid } from "./mixture.ts";

/** Rows of the constant and one more feature. */
function group(
  rows: readonly (readonly [feature: number, truth: number, weight?: number])[],
  offset = 0,
): LogisticGroup {
  return {
    features: Float64Array.from(rows.flatMap(([feature]) => [1, feature])),
    truths: Uint8Array.from(rows, ([, truth]) => truth),
    weights: Float64Array.from(rows, ([, , weight = 1]) => weight),
    offsets: new Float64Array(rows.length).fill(offset),
  };
}

const wide = { mean: [0, 0], sd: [1000, 0.0001] };
const anyRows = fc.array(
  fc
    .tuple(fc.double({ min: -3, max: 3, noNaN: true }), fc.constantFrom(0, 1))
    .map((row) => row as readonly [number, number]),
  { minLength: 1, maxLength: 40 },
);

test("without rows the posterior is the prior", () => {
  const { mode, constantVariance } = logisticPosterior([], { mean: [0.3, -2], sd: [0.5, 1] }, 0.5);
  expect(mode).toEqual([0.3, -2]);
  expect(constantVariance).toBeCloseTo(0.25, 12);
});

test("a constant under a wide prior is the logit of the share; weights and offsets count", () => {
  const rows = [...Array(3).fill([0, 1]), ...Array(9).fill([0, 0])] as [number, number][];
  expect(logisticPosterior([group(rows)], wide, 0).mode[0]).toBeCloseTo(logit(0.25), 4);
  expect(logisticPosterior([group(rows, 1)], wide, 0).mode[0]).toBeCloseTo(logit(0.25) - 1, 4);
  const halved = rows.map(([x, y]) => [x, y, y === 1 ? 0.5 : 1] as const);
  expect(logisticPosterior([group(halved)], wide, 0).mode[0]).toBeCloseTo(logit(1.5 / 10.5), 4);
});

test("at the mode the gradient is 0", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const prior = { mean: [0.2, -0.1], sd: [1, 0.5] };
      const { mode } = logisticPosterior([group(rows)], prior, 0);
      const [a = 0, b = 0] = mode;
      const miss = rows.map(([x, y]) => [y - sigmoid(a + b * x), x] as const);
      expect(miss.reduce((sum, [m]) => sum + m, (0.2 - a) / 1)).toBeCloseTo(0, 5);
      expect(miss.reduce((sum, [m, x]) => sum + m * x, (-0.1 - b) / 0.25)).toBeCloseTo(0, 5);
    }),
  );
});

test("a group tells no more of the constant than its wobble lets it", () => {
  const rows = Array.from({ length: 4000 }, (_, i) => [0, i % 2] as const);
  const told = (wobble: number) =>
    logisticPosterior([group(rows)], { mean: [0, 0], sd: [1, 0.0001] }, wobble).constantVariance;
  expect(told(0)).toBeLessThan(0.002);
  expect(1 / told(0.5) - 1).toBeCloseTo(1 / (0.25 + 1 / 1000), 3);
});

test("another order of rows changes no digit", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const modeOf = (of: typeof rows) => logisticPosterior([group(of)], { mean: [0.2, -0.1], sd: [1, 0.5] }, 0.5);
      expect(modeOf(rows.toReversed())).toEqual(modeOf(rows));
    }),
  );
});

test("solved undoes a product", () => {
  const matrix = [
    [4, 1, 0.5],
    [1, 3, -1],
    [0.5, -1, 5],
  ];
  const x = [1, -2, 3];
  const right = matrix.map((row) => row.reduce((sum, value, j) => sum + value * x[j]!, 0));
  for (const [i, value] of solved(matrix, right).entries()) expect(value).toBeCloseTo(x[i]!, 12);
});

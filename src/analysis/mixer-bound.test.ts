import fc from "fast-check";
import { expect, test } from "vitest";
import { type BoundTask, matchingBound } from "./mixer-bound.ts";

const edges = [0, 1, 2, 3].flatMap((i) => [0, 1, 2, 3].filter((j) => j > i).map((j) => [i, j] as const));

function task(weights: readonly number[], most: readonly number[], pairs: number): BoundTask {
  const all = new Float64Array(16);
  for (const [at, [i, j]] of edges.entries()) {
    all[i * 4 + j] = weights[at]!;
    all[j * 4 + i] = weights[at]!;
  }
  return { people: 4, weights: all, most: Int32Array.from(most), pairs };
}

/** The best of all choices of a half, a whole or nothing of each pair. */
function bruteForce({ weights, most, pairs }: BoundTask): number {
  let best = 0;
  for (let code = 0; code < 3 ** edges.length; code++) {
    const halves = edges.map((_, at) => Math.floor(code / 3 ** at) % 3);
    const fits = [0, 1, 2, 3].every(
      (person) =>
        edges.reduce((sum, edge, at) => sum + (edge.includes(person as never) ? halves[at]! : 0), 0) <=
        2 * most[person]!,
    );
    if (!fits || halves.reduce((sum, half) => sum + half, 0) > 2 * pairs) continue;
    best = Math.max(
      best,
      edges.reduce((sum, [i, j], at) => sum + (weights[i * 4 + j]! * halves[at]!) / 2, 0),
    );
  }
  return best;
}

test("the bound is the best fractional matching", () => {
  const weight = fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 4);
  fc.assert(
    fc.property(
      fc.array(weight, { minLength: 6, maxLength: 6 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }),
      fc.integer({ min: 0, max: 6 }),
      (weights, most, pairs) => {
        const own = task(weights, most, pairs);
        expect(matchingBound(own)).toBeCloseTo(bruteForce(own), 9);
      },
    ),
    { numRuns: 40 },
  );
});

test("many people still have a bound that no matching exceeds", () => {
  const people = 400;
  const weights = new Float64Array(people * people).fill(1.5);
  for (let i = 0; i < people; i++) weights[i * people + i] = 0;
  const own = { people, weights, most: new Int32Array(people).fill(45), pairs: 9000 };
  expect(matchingBound(own)).toBeCloseTo(9000 * 1.5, 6);
});

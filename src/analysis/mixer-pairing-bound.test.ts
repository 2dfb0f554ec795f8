import fc from "fast-check";
import { expect, test } from "vitest";
import { type BoundTask, matchingBound } from "./mixer-bound.ts";
import { pairingBound } from "./mixer-pairing-bound.ts";

const PEOPLE = 6;
const people = Array.from({ length: PEOPLE }, (_, at) => at);
const edges = people.flatMap((i) => people.filter((j) => j > i).map((j): [number, number] => [i, j]));

function task(weightOf: (i: number, j: number, edge: number) => number, rounds: number): BoundTask {
  const weights = new Float64Array(PEOPLE * PEOPLE);
  for (const [edge, [i, j]] of edges.entries()) {
    weights[i * PEOPLE + j] = weightOf(i, j, edge);
    weights[j * PEOPLE + i] = weightOf(i, j, edge);
  }
  return { people: PEOPLE, weights, most: new Int32Array(PEOPLE).fill(rounds), pairs: (rounds * PEOPLE) / 2 };
}

/** All ways to put these people in pairs. */
function pairings([first, ...rest]: readonly number[]): [number, number][][] {
  if (first === undefined) return [[]];
  return rest.flatMap((other) =>
    pairings(rest.filter((person) => person !== other)).map((pairs): [number, number][] => [[first, other], ...pairs]),
  );
}

/** The greatest value of two rounds of pairs, each pair counted once. */
function bestOfTwoRounds({ weights }: BoundTask): number {
  const all = pairings(people).map((pairs) => pairs.map(([i, j]) => i * PEOPLE + j));
  const values = all.flatMap((one) =>
    all.map((other) => [...new Set([...one, ...other])].reduce((sum, pair) => sum + weights[pair]!, 0)),
  );
  return Math.max(...values);
}

test("of three somebody is left over in every round, which the bound of pairs alone does not see", () => {
  const trios = task((i, j) => (i < 3 === j < 3 ? 2 : 1), 2);
  expect(matchingBound(trios)).toBeCloseTo(12, 9);
  expect(pairingBound(trios, 2)).toBeCloseTo(10, 6);
  expect(bestOfTwoRounds(trios)).toBe(10);
});

test("no plan exceeds it, and it is never above the bound of pairs", () => {
  const weights = fc.array(
    fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 4),
    { minLength: 15, maxLength: 15 },
  );
  fc.assert(
    fc.property(weights, (of) => {
      const own = task((_i, _j, edge) => of[edge]!, 2);
      const bound = pairingBound(own, 2);
      expect(bound).toBeGreaterThanOrEqual(bestOfTwoRounds(own) - 1e-9);
      expect(bound).toBeLessThanOrEqual(matchingBound(own) + 1e-9);
    }),
    { numRuns: 60 },
  );
});

import { expect, test } from "vitest";
import { alternativesTo, worthOfMore } from "./alternatives.ts";
import { castSeason } from "./season-cast.ts";
import { isFeasible, seasonValue } from "./season-model.ts";
import { loadSolver, solveSeason } from "./season-solve.ts";

const highs = await loadSolver();
const problem = castSeason(35, { options: 12, people: 60, share: 0.4, span: 40, days: 5, costEur: 4000 });
const best = solveSeason(highs, problem)!;

/** Every feasible choice, best first. */
const all = Array.from({ length: 2 ** problem.options.length }, (_, bits) =>
  problem.options
    .keys()
    .filter((e) => (bits >> e) & 1)
    .toArray(),
)
  .filter((chosen) => isFeasible(problem, chosen))
  .map((chosen) => ({ chosen, value: seasonValue(problem, chosen) }))
  .sort((a, b) => b.value - a.value);

test("the alternatives are the next best choices that leave something out of each better one, within 2 %", () => {
  const expected = [all[0]!];
  for (const one of all)
    if (expected.length < 4 && expected.every(({ chosen }) => !chosen.every((e) => one.chosen.includes(e))))
      expected.push(one);
  const near = expected.slice(1).filter(({ value }) => value >= 0.98 * best.value);
  const found = alternativesTo(highs, problem, best);
  expect(found.map(({ value }) => value)).toEqual(near.map(({ value }) => expect.closeTo(value, 9)));
  expect(near.length).toBeGreaterThan(0);
});

test("one more day and 1,000 € bring what the best choice with them brings", () => {
  const richer = { ...problem, limits: { ...problem.limits, costEur: 5000 } };
  expect(worthOfMore(highs, problem, best, { costEur: 1000 })).toBeCloseTo(
    solveSeason(highs, richer)!.value - best.value,
    9,
  );
  expect(worthOfMore(highs, problem, best, { days: 1 })).toBeGreaterThan(0);
});

test("nothing is an alternative to staying at home", () => {
  const home = { ...problem, limits: { days: 0, costEur: 0, evenings: 0 } };
  expect(alternativesTo(highs, home, solveSeason(highs, home)!)).toEqual([]);
});

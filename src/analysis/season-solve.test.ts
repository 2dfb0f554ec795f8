import type { Highs } from "highs";
import { beforeAll, describe, expect, test } from "vitest";
import { castSeason } from "./season-cast.ts";
import { isFeasible, type SeasonProblem, seasonValue } from "./season-model.ts";
import { loadSolver, solveSeason, usualSearch } from "./season-solve.ts";

let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

const small = { options: 11, people: 30, share: 0.4, span: 25, days: 6, costEur: 2500 };

/** The best of all subsets. */
function best(problem: SeasonProblem): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let bits = 0; bits < 2 ** problem.options.length; bits++) {
    const chosen = problem.options
      .keys()
      .filter((e) => (bits >> e) & 1)
      .toArray();
    if (problem.must.every((e) => chosen.includes(e)) && isFeasible(problem, chosen))
      most = Math.max(most, seasonValue(problem, chosen));
  }
  return most;
}

function solved(problem: SeasonProblem) {
  const answer = solveSeason(highs, problem);
  if (!answer) throw new Error("no answer");
  return answer;
}

describe("the best season", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])("no subset is better (seed %i)", (seed) => {
    const problem = castSeason(seed, small);
    const { chosen, value, bound, proven } = solved(problem);
    expect(isFeasible(problem, chosen)).toBe(true);
    expect(value).toBeCloseTo(best(problem), 9);
    expect(value).toBe(seasonValue(problem, chosen));
    expect(proven).toBe(true);
    expect(bound - value).toBeGreaterThanOrEqual(0);
    expect(bound - value).toBeLessThanOrEqual(1e-6);
  });

  test("what must be gone to is, what is barred isn't chosen whole", () => {
    const free = castSeason(9, small);
    const without = { ...free, barred: [solved(free).chosen] };
    expect(solved(without).value).toBeCloseTo(best(without), 9);
    expect(solved(without).value).toBeLessThan(solved(free).value);
    const left = free.options.keys().find((e) => !solved(free).chosen.includes(e)) ?? 0;
    const forced = { ...free, must: [left] };
    expect(solved(forced).chosen).toContain(left);
    expect(solved(forced).value).toBeCloseTo(best(forced), 9);
  });

  test("certain chances and people without weight leave it exact", () => {
    const cast = castSeason(10, small);
    const options = cast.options.map((option, e) => ({
      ...option,
      chances: option.chances.map((chance, i) => ((e + i) % 4 ? chance : { ...chance, q: 1 })),
    }));
    const problem = { ...cast, options };
    expect(solved(problem).value).toBeCloseTo(best(problem), 9);
    expect(solved(problem).proven).toBe(true);
  });

  test("evenings are a limit of their own", () => {
    const cast = castSeason(11, small);
    const options = cast.options.map((option) => ({ ...option, days: 0, evenings: 1 }));
    const problem = { ...cast, options, limits: { days: 0, costEur: 1e5, evenings: 2 } };
    expect(solved(problem).chosen).toHaveLength(2);
    expect(solved(problem).value).toBeCloseTo(best(problem), 9);
  });

  test("staying at home is an answer, must-go ones that don't fit are none", () => {
    const cast = castSeason(12, small);
    const home = { ...cast, limits: { days: 0, costEur: 0, evenings: 0 } };
    expect(solved(home)).toEqual({ chosen: [], value: 0, bound: 0, proven: true });
    expect(solveSeason(highs, { ...home, must: [0] })).toBeNull();
  });

  test("the same question has the same answer, with a limit too", () => {
    const problem = castSeason(13, { options: 40, people: 100, share: 0.3, span: 90, days: 8, costEur: 4000 });
    expect(solveSeason(highs, problem)).toEqual(solveSeason(highs, problem));
    const limited = solveSeason(highs, problem, { ...usualSearch, rounds: 0 });
    expect(limited?.bound).toBeGreaterThanOrEqual(solved(problem).value);
    expect(limited?.proven).toBe(false);
  });
});

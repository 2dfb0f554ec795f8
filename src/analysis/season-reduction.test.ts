import { expect, test } from "vitest";
import { castSeason } from "./season-cast.ts";
import { isFeasible, type SeasonProblem, seasonValue } from "./season-model.ts";
import { contenders, within } from "./season-reduction.ts";

/** Nobody comes twice: every occasion has people of its own, as where a profile alone tells who comes. */
function ofStrangers(seed: number): SeasonProblem {
  const cast = castSeason(seed, { options: 10, people: 0, share: 0, span: 6, days: 5, costEur: 2500 });
  const weights = cast.options.map((_, e) => 0.01 * (1 + (e % 3)));
  const options = cast.options.map((option, e) => ({
    ...option,
    costEur: 200 * (1 + (e % 4)),
    chances: [{ person: e, q: 0.25 }],
  }));
  return { ...cast, weights, options };
}

function best(problem: SeasonProblem): number {
  const values = Array.from({ length: 2 ** problem.options.length }, (_, bits) => {
    const chosen = problem.options
      .keys()
      .filter((e) => (bits >> e) & 1)
      .toArray();
    return problem.must.every((e) => chosen.includes(e)) && isFeasible(problem, chosen)
      ? seasonValue(problem, chosen)
      : -1;
  });
  return Math.max(...values);
}

test("a best choice is left, and far fewer occasions", () => {
  let left = 0;
  for (let seed = 0; seed < 12; seed++) {
    const problem = ofStrangers(seed);
    const pool = contenders(problem);
    left += pool.length;
    expect(best(within(problem, pool))).toBeCloseTo(best(problem), 12);
    const must = [problem.options.findIndex(({ days }) => days <= 2)];
    expect(best(within({ ...problem, must }, contenders({ ...problem, must })))).toBeCloseTo(
      best({ ...problem, must }),
      12,
    );
  }
  expect(left).toBeLessThan(12 * 8);
});

test("what may not be chosen whole lets the second best back in", () => {
  for (let seed = 0; seed < 6; seed++) {
    const problem = ofStrangers(seed);
    const barred = contenders(problem).map((e) => [e]);
    expect(best(within({ ...problem, barred }, contenders({ ...problem, barred })))).toBeCloseTo(
      best({ ...problem, barred }),
      12,
    );
  }
});

test("who may be met elsewhere keeps an occasion in", () => {
  const shared = ofStrangers(1);
  const options = shared.options.map((option) => ({ ...option, chances: [...option.chances, { person: 0, q: 0.1 }] }));
  const problem = { ...shared, options };
  expect(contenders(problem)).toEqual(
    problem.options
      .keys()
      .filter((e) => isFeasible(problem, [e]))
      .toArray(),
  );
});

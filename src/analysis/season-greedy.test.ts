import { expect, test } from "vitest";
import { castSeason } from "./season-cast.ts";
import { greedySeason, improvedSeason } from "./season-greedy.ts";
import { isFeasible, seasonValue } from "./season-model.ts";

const usual = { options: 30, people: 80, share: 0.3, span: 90, days: 8, costEur: 5000 };

test("both fit, and exchanges never lose", () => {
  for (let seed = 0; seed < 10; seed++) {
    const problem = castSeason(seed, usual);
    const [plain, improved] = [greedySeason(problem), improvedSeason(problem)];
    expect(isFeasible(problem, plain) && isFeasible(problem, improved)).toBe(true);
    expect(seasonValue(problem, improved)).toBeGreaterThanOrEqual(seasonValue(problem, plain));
  }
});

test("what must be stays in, what is barred isn't completed", () => {
  const problem = castSeason(3, usual);
  const best = improvedSeason(problem);
  const others = problem.options
    .keys()
    .filter((e) => !best.includes(e))
    .toArray();
  const must = [others[0]!];
  expect(improvedSeason({ ...problem, must })).toContain(must[0]);
  const barred = [best];
  const chosen = improvedSeason({ ...problem, barred });
  expect(isFeasible({ ...problem, barred }, chosen)).toBe(true);
  expect(seasonValue(problem, chosen)).toBeGreaterThan(0.9 * seasonValue(problem, best));
  const single = { ...problem, barred: [[best[0]!]] };
  expect(improvedSeason(single)).not.toContain(best[0]);
});

test("among very many it looks at the promising ones, and is no worse for it", () => {
  const many = castSeason(5, { options: 900, people: 200, share: 0.02, span: 200, days: 6, costEur: 4000 });
  const must = [many.options.findIndex(({ chances, days }) => chances.length === 0 && days <= 1)];
  const problem = { ...many, must };
  const chosen = improvedSeason(problem);
  expect(isFeasible(problem, chosen)).toBe(true);
  expect(chosen).toContain(must[0]);
  expect(seasonValue(problem, chosen)).toBeGreaterThanOrEqual(seasonValue(problem, greedySeason(problem)));
});

test("what brings nothing isn't chosen", () => {
  const problem = castSeason(7, usual);
  expect(greedySeason({ ...problem, weights: problem.weights.map(() => 0) })).toEqual([]);
  expect(improvedSeason({ ...problem, limits: { days: 0, costEur: 0, evenings: 0 } })).toEqual([]);
});

// What else could be chosen, and what more days or euros would bring: each one an exact answer of its own.

import type { Highs } from "highs";
import type { SeasonProblem } from "./season-model.ts";
import { type SearchLimits, type SeasonAnswer, solveSeason, usualSearch } from "./season-solve.ts";

/** An alternative gives up at most this part of the value. */
const NEARLY_AS_GOOD = 0.02;
const MOST_ALTERNATIVES = 3;

/** The next best choices within 2 % of the best, each without something of every better one; best first. */
export function alternativesTo(
  highs: Highs,
  problem: SeasonProblem,
  best: SeasonAnswer,
  search: SearchLimits = usualSearch,
): SeasonAnswer[] {
  const found: SeasonAnswer[] = [];
  const barred = [...problem.barred, best.chosen];
  while (found.length < MOST_ALTERNATIVES && barred.at(-1)?.length) {
    const next = solveSeason(highs, { ...problem, barred: [...barred] }, search);
    if (!next || next.value <= 0 || next.value < (1 - NEARLY_AS_GOOD) * best.value) break;
    found.push(next);
    barred.push(next.chosen);
  }
  return found;
}

/** What the value rises by if there is so much more to spend; at least 0. */
export function worthOfMore(
  highs: Highs,
  problem: SeasonProblem,
  best: SeasonAnswer,
  more: Partial<SeasonProblem["limits"]>,
  search: SearchLimits = usualSearch,
): number {
  const { days, costEur, evenings } = problem.limits;
  const limits = {
    days: days + (more.days ?? 0),
    costEur: costEur + (more.costEur ?? 0),
    evenings: evenings + (more.evenings ?? 0),
  };
  return Math.max(0, (solveSeason(highs, { ...problem, limits }, search)?.value ?? best.value) - best.value);
}

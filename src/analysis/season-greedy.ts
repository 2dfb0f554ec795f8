// The season at once: the best rate of gain for what it takes, again and again, then exchanges while they help.

import { ROUNDING, resources, type SeasonProblem, seasonValue } from "./season-model.ts";

/** A choice that grows: what is still missed of each person, what is left to spend, what is ruled out. */
interface Choice {
  readonly chosen: number[];
  /** w_p Π(1 − q) over the chosen. */
  readonly missing: Float64Array;
  readonly left: number[];
  /** What rules each option out: chosen ones that overlap it, itself when chosen, a barred plan it would complete. */
  readonly blocked: Int32Array;
}

/** Below so much of the whole weight a rise is rounding. */
const LEAST_RISE = 1e-12;
const MOST_EXCHANGES = 200;

/** The must-go ones, then always the occasion of the best gain by share of days, euros and evenings. */
export function greedySeason(problem: SeasonProblem): readonly number[] {
  return filled(problem, begun(problem, problem.must)).chosen;
}

/** The best of the greedy searches begun from each occasion, then improved by exchanges of one for one and one for two. */
export function improvedSeason(problem: SeasonProblem): readonly number[] {
  let best = greedySeason(problem);
  let value = seasonValue(problem, best);
  const offer = (chosen: readonly number[]) => {
    const other = seasonValue(problem, chosen);
    if (other <= value + LEAST_RISE) return false;
    [best, value] = [chosen, other];
    return true;
  };
  const begin = begun(problem, problem.must);
  for (const first of problem.options.keys())
    if (fits(problem, begin, first)) offer(filled(problem, begun(problem, [...problem.must, first])).chosen);
  for (let round = 0; round < MOST_EXCHANGES; round++) if (!exchange(problem, best, offer)) break;
  return best;
}

/** Without one of the chosen, with one that wasn't, then filled up: the first exchange that helps is taken. */
function exchange(
  problem: SeasonProblem,
  chosen: readonly number[],
  offer: (chosen: readonly number[]) => boolean,
): boolean {
  const must = new Set(problem.must);
  for (const out of chosen) {
    if (must.has(out)) continue;
    const rest = chosen.filter((e) => e !== out);
    const base = begun(problem, rest);
    for (const into of problem.options.keys())
      if (into !== out && fits(problem, base, into) && offer(filled(problem, begun(problem, [...rest, into])).chosen))
        return true;
  }
  return false;
}

function begun(problem: SeasonProblem, chosen: readonly number[]): Choice {
  const { weights, options, limits } = problem;
  const choice: Choice = {
    chosen: [],
    missing: Float64Array.from(weights),
    left: resources.map((name) => limits[name]),
    blocked: new Int32Array(options.length),
  };
  for (const set of problem.barred) if (set.length === 1) choice.blocked[set[0]!]! += 1;
  for (const e of chosen) add(problem, choice, e);
  return choice;
}

function add({ options, barred }: SeasonProblem, choice: Choice, e: number): void {
  const option = options[e]!;
  choice.chosen.push(e);
  choice.blocked[e]! += 1;
  for (const other of option.overlaps) choice.blocked[other]! += 1;
  resources.forEach((name, r) => {
    choice.left[r] = choice.left[r]! - option[name];
  });
  for (const { person, q } of option.chances) choice.missing[person] = choice.missing[person]! * (1 - q);
  for (const set of barred) {
    const open = set.filter((one) => !choice.chosen.includes(one));
    if (open.length === 1 && set.includes(e)) choice.blocked[open[0]!]! += 1;
  }
}

function fits({ options }: SeasonProblem, { blocked, left }: Choice, e: number): boolean {
  return blocked[e] === 0 && resources.every((name, r) => options[e]![name] <= left[r]! + ROUNDING);
}

/** Adds what still fits, best rate first, until nothing more gains. */
function filled(problem: SeasonProblem, choice: Choice): Choice {
  const { options, limits, weights } = problem;
  const least = LEAST_RISE * weights.reduce((sum, weight) => sum + weight, 0);
  for (;;) {
    let [next, most] = [-1, 0];
    for (const e of options.keys()) {
      if (!fits(problem, choice, e)) continue;
      const option = options[e]!;
      const gain = option.chances.reduce((sum, { person, q }) => sum + choice.missing[person]! * q, 0);
      const share = resources.reduce(
        (sum, name) => sum + (option[name] > 0 ? option[name] / limits[name] : 0),
        ROUNDING,
      );
      if (gain > least && gain / share > most) [next, most] = [e, gain / share];
    }
    if (next < 0) return choice;
    add(problem, choice, next);
  }
}

// The season at once: the best rate of gain for what it takes, again and again, then exchanges while they help.

import { ROUNDING, resources, type SeasonProblem, seasonValue } from "./season-model.ts";
import { within } from "./season-reduction.ts";

/** A choice that grows: what is still missed of each person, what is left to spend, what is ruled out. */
interface Choice {
  readonly chosen: number[];
  /** w_p Π(1 − q) over the chosen. */
  readonly missing: Float64Array;
  readonly left: number[];
  /** What rules each option out: chosen ones that overlap it, itself when chosen, a barred plan it would complete. */
  readonly blocked: Int32Array;
}

/** How much a share of each resource counts; where days are scarce euros are not, and the other way round. */
type Mix = Readonly<Record<(typeof resources)[number], number>>;

const EVEN: Mix = { days: 1, costEur: 1, evenings: 1 };
const MIXES: readonly Mix[] = [
  EVEN,
  { days: 1, costEur: 0.2, evenings: 1 },
  { days: 0.2, costEur: 1, evenings: 0.2 },
  { days: 0, costEur: 0, evenings: 0 },
];

/** Below so much of the whole weight a rise is rounding. */
const LEAST_RISE = 1e-12;
/** Beginnings, exchanges and fillings are tried with so many occasions, the best by their own rates. */
const MOST_TRIED = 150;
const MOST_EXCHANGES = 100;

/** The must-go ones, then always the occasion of the best gain by share of days, euros and evenings. */
export function greedySeason(problem: SeasonProblem): readonly number[] {
  return filled(problem, begun(problem, problem.must), EVEN).chosen;
}

/** The best of the greedy searches begun from each occasion, then improved by leaving out one or two and filling up anew. */
export function improvedSeason(problem: SeasonProblem): readonly number[] {
  const all = greedySeason(problem);
  const pool = [...new Set([...all, ...problem.must, ...MIXES.flatMap((mix) => mostPromising(problem, mix))])];
  pool.sort((a, b) => a - b);
  if (pool.length === problem.options.length) return improved(problem, all);
  const start = all.map((e) => pool.indexOf(e));
  return improved(within(problem, pool), start).map((i) => pool[i]!);
}

function improved(problem: SeasonProblem, start: readonly number[]): readonly number[] {
  let best = start;
  let value = seasonValue(problem, best);
  const offer = (kept: readonly number[], mix: Mix): boolean => {
    const { chosen } = filled(problem, begun(problem, kept), mix);
    const other = seasonValue(problem, chosen);
    if (other <= value * (1 + LEAST_RISE) + Number.MIN_VALUE) return false;
    [best, value] = [chosen, other];
    return true;
  };
  const tried = mostPromising(problem, EVEN);
  for (const first of tried) for (const mix of MIXES) offer([...problem.must, first], mix);
  for (let round = 0; round < MOST_EXCHANGES; round++)
    if (!swapOne(problem, best, tried, offer) && !dropTwo(problem, best, offer)) break;
  return best;
}

type Offer = (kept: readonly number[], mix: Mix) => boolean;

/** Without one of the chosen, with one that wasn't: the first exchange that helps is taken. */
function swapOne(problem: SeasonProblem, chosen: readonly number[], tried: readonly number[], offer: Offer): boolean {
  for (const out of free(problem, chosen)) {
    const rest = chosen.filter((e) => e !== out);
    const base = begun(problem, rest);
    for (const into of tried)
      if (into !== out && fits(problem, base, into) && offer([...rest, into], EVEN)) return true;
  }
  return false;
}

function dropTwo(problem: SeasonProblem, chosen: readonly number[], offer: Offer): boolean {
  const open = free(problem, chosen);
  for (const [i, one] of open.entries())
    for (const other of open.slice(i + 1)) {
      const rest = chosen.filter((e) => e !== one && e !== other);
      if (MIXES.some((mix) => offer(rest, mix))) return true;
    }
  return false;
}

function free({ must }: SeasonProblem, chosen: readonly number[]): number[] {
  return chosen.filter((e) => !must.includes(e));
}

/** What fits beside the must-go ones, the best by its own rate first. */
function mostPromising(problem: SeasonProblem, mix: Mix): number[] {
  const base = begun(problem, problem.must);
  return problem.options
    .keys()
    .filter((e) => fits(problem, base, e))
    .map((e) => [e, rateOf(problem, base, e, mix)] as const)
    .toArray()
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_TRIED)
    .map(([e]) => e);
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
  for (const e of chosen) if (fits(problem, choice, e) || problem.must.includes(e)) add(problem, choice, e);
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

function gainOf({ options }: SeasonProblem, { missing }: Choice, e: number): number {
  let gain = 0;
  for (const { person, q } of options[e]!.chances) gain += missing[person]! * q;
  return gain;
}

/** Gain by share of what it takes; without any share, the gain itself. */
function rateOf(problem: SeasonProblem, choice: Choice, e: number, mix: Mix): number {
  const { limits, options } = problem;
  let share = ROUNDING;
  for (const name of resources) if (options[e]![name] > 0) share += (mix[name] * options[e]![name]) / limits[name];
  return gainOf(problem, choice, e) / share;
}

/** Adds what still fits, best rate first, until nothing more gains. */
function filled(problem: SeasonProblem, choice: Choice, mix: Mix): Choice {
  const least = LEAST_RISE * problem.weights.reduce((sum, weight) => sum + weight, 0);
  for (;;) {
    let [next, most] = [-1, 0];
    for (const e of problem.options.keys()) {
      if (!fits(problem, choice, e)) continue;
      const rate = rateOf(problem, choice, e, mix);
      if (rate > most && gainOf(problem, choice, e) > least) [next, most] = [e, rate];
    }
    if (next < 0) return choice;
    add(problem, choice, next);
  }
}

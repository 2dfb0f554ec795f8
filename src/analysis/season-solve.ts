// The season exactly: outer approximation. Linear bounds on each person's chance are added where the last answer broke
// them, first with fractions of occasions, then with whole ones, until the bound meets the value (Duran and Grossmann 1986).

import type { Highs } from "highs";
import { cutsAround, tightestCut } from "./season-cuts.ts";
import { improvedSeason } from "./season-greedy.ts";
import { isFeasible, ROUNDING, type SeasonProblem, seasonValue } from "./season-model.ts";
import { contenders, within } from "./season-reduction.ts";
import { chanceAt, type Relaxation, relaxationOf } from "./season-relaxation.ts";

export interface SeasonAnswer {
  /** Positions in `options`, ascending. */
  readonly chosen: readonly number[];
  readonly value: number;
  /** No choice is worth more. */
  readonly bound: number;
  /** bound − value ≤ 1e-6. */
  readonly proven: boolean;
}

/** Where the search ends without a proof: never by the clock, so that the same question has the same answer. */
export interface SearchLimits {
  /** Branch-and-bound nodes of all whole answers together. */
  readonly nodes: number;
  /** Whole answers. */
  readonly rounds: number;
  /** Told before each whole answer how far the bound may still lie above the value, as a part of it. */
  onRound?(open: number): void;
}

export const usualSearch: SearchLimits = { nodes: 20_000, rounds: 40 };

const PROVEN = 1e-6;
/** What one whole answer may leave open. */
const GAP = 2e-7;
/** The first answer counts as worth at least this part of everything together. */
const LEAST_PART = 100;
const MOST_TIGHTENINGS = 60;
/** A bound is added where it takes so large a part of the value away. */
const LEAST_TIGHTENING = 1e-6;

/** The solver, compiled and ready. */
export async function loadSolver(): Promise<Highs> {
  // Its types describe the CommonJS build; the module that is imported has the loader as its default.
  const { default: load }: { readonly default: unknown } = await import("highs");
  if (!isLoader(load)) throw new Error("highs has no loader");
  return load();
}

function isLoader(value: unknown): value is () => Promise<Highs> {
  return typeof value === "function";
}

/** The best choice with its proof; null where the must-go ones alone don't fit. */
export function solveSeason(
  highs: Highs,
  problem: SeasonProblem,
  search: SearchLimits = usualSearch,
): SeasonAnswer | null {
  if (!isFeasible({ ...problem, barred: [] }, problem.must)) return null;
  const pool = contenders(problem);
  const reduced = within(problem, pool);
  const chosen = improvedSeason(reduced);
  if (!isFeasible(reduced, chosen)) return null;
  const found = solveReduced(highs, reduced, chosen, search);
  return answer(
    problem,
    found.chosen.map((i) => pool[i]!),
    found.bound,
  );
}

function solveReduced(
  highs: Highs,
  problem: SeasonProblem,
  chosen: readonly number[],
  search: SearchLimits,
): SeasonAnswer {
  const start = answer(problem, chosen, seasonValue(problem, problem.options.keys().toArray()));
  if (start.proven) return start;
  const relaxation = relaxationOf(highs, problem, Math.max(start.value, start.bound / LEAST_PART), GAP);
  try {
    const relaxed = tightened(relaxation);
    for (const e of problem.options.keys())
      if (relaxed.bound - Math.abs(relaxed.reducedCosts[e]!) < start.value - ROUNDING)
        relaxation.fix(e, relaxed.values[e]! > 0.5);
    return proven(relaxation, problem, answer(problem, chosen, relaxed.bound), search);
  } finally {
    relaxation.dispose();
  }
}

function answer(problem: SeasonProblem, chosen: readonly number[], bound: number): SeasonAnswer {
  const value = seasonValue(problem, chosen);
  // So little above the value, and anything below it, is the solver's rounding.
  const above = bound - value <= ROUNDING ? value : bound;
  return { chosen: chosen.toSorted((a, b) => a - b), value, bound: above, proven: above - value <= PROVEN };
}

/** Cutting planes: the relaxation with bounds added until no person's is broken by more than counts. */
function tightened(relaxation: Relaxation) {
  for (let round = 1; ; round++) {
    const point = relaxation.relaxed();
    const first = point.values.length - relaxation.guests.length;
    const broken = relaxation.guests.flatMap((guest, g) => {
      const { cut, value } = tightestCut(guest, point.values);
      const excess = (point.values[first + g]! - value) * guest.weight;
      return excess > LEAST_TIGHTENING * point.bound ? [{ g, cut }] : [];
    });
    if (broken.length === 0 || round >= MOST_TIGHTENINGS) return point;
    for (const { g, cut } of broken) relaxation.add(g, cut);
  }
}

/** Whole answers, each taken at its word until nobody's chance is overstated any more. */
function proven(
  relaxation: Relaxation,
  problem: SeasonProblem,
  start: SeasonAnswer,
  search: SearchLimits,
): SeasonAnswer {
  let best = start;
  let nodes = search.nodes;
  for (let round = 0; round < search.rounds && nodes > 0 && !best.proven; round++) {
    search.onRound?.(best.bound / Math.max(best.value, Number.MIN_VALUE) - 1);
    const whole = relaxation.whole(best.chosen, nodes);
    nodes -= Math.max(1, whole.nodes);
    const chosen = problem.options
      .keys()
      .filter((e) => whole.values[e]! > 0.5)
      .toArray();
    const bound = Math.min(best.bound, whole.bound);
    if (!isFeasible(problem, chosen)) relaxation.bar(chosen);
    const isBetter = isFeasible(problem, chosen) && seasonValue(problem, chosen) > best.value;
    best = answer(problem, isBetter ? chosen : best.chosen, bound);
    for (const [g, guest] of relaxation.guests.entries()) {
      const set = guest.columns
        .keys()
        .filter((i) => whole.values[guest.columns[i]!]! > 0.5)
        .toArray();
      const stated = whole.values[problem.options.length + g]!;
      if (stated > chanceAt(guest, whole.values) + ROUNDING)
        for (const cut of cutsAround(guest, set)) relaxation.add(g, cut);
    }
  }
  return best;
}

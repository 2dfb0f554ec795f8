// No plan's value exceeds it: the greatest weight of a fractional b-matching, where each person meets at most b others, each pair
// counts once, and no more pairs meet than there are seats beside each other (Edmonds 1965; with halves allowed it is a flow).

import { flowOfGreatestWeight } from "./mixer-flow.ts";

export interface BoundTask {
  readonly people: number;
  /** At `i · people + j`, alike both ways, at least 0; 0 where a meeting gains nothing (more). */
  readonly weights: Float64Array;
  /** How many others each person can meet. */
  readonly most: Int32Array;
  /** How many pairs can meet in all. */
  readonly pairs: number;
}

/** Above so many steps the flow is left for its dual, which may be looser. */
const MOST_WORK = 6e8;
const SWEEPS = 12;

/** An upper bound of Σ weights over the pairs of any plan; the fractional matching itself up to some 150 people. */
export function matchingBound(task: BoundTask): number {
  if (flowWork(task) <= MOST_WORK) return flowOfGreatestWeight(task, 2 * task.pairs).weight / 2;
  return Math.min(dualBound(task), heaviestPairs(task));
}

/** About how many steps a flow takes. */
export function flowWork({ people, most, pairs }: BoundTask): number {
  return 4 * people * people * Math.min(2 * pairs, sumOf(most));
}

/**
 * Any prices π ≥ 0 bound the matching: Σ b_i π_i + Σ max(0, w_ij − π_i − π_j). Each price in turn is put where the sum is least
 * for the others as they are: at the (b + 1)-th of w_ij − π_j.
 */
function dualBound({ people, weights, most }: BoundTask): number {
  const price = new Float64Array(people);
  const row = new Float64Array(people);
  const left = (i: number) => {
    for (let j = 0; j < people; j++) row[j] = j === i ? 0 : Math.max(0, weights[i * people + j]! - price[j]!);
    return row.sort();
  };
  for (let i = 0; i < people; i++) price[i] = (left(i)[people - 1 - most[i]!] ?? 0) / 2;
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (let i = 0; i < people; i++) price[i] = left(i)[people - 1 - most[i]!] ?? 0;
  let bound = 0;
  for (let i = 0; i < people; i++) {
    bound += most[i]! * price[i]!;
    for (let j = i + 1; j < people; j++) bound += Math.max(0, weights[i * people + j]! - price[i]! - price[j]!);
  }
  return bound;
}

function heaviestPairs({ people, weights, pairs }: BoundTask): number {
  const all = new Float64Array((people * (people - 1)) / 2);
  let at = 0;
  for (let i = 0; i < people; i++) for (let j = i + 1; j < people; j++) all[at++] = weights[i * people + j]!;
  return sumOf(all.sort().subarray(Math.max(0, all.length - pairs)));
}

function sumOf(values: Int32Array | Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

// A closer bound for rounds of pairs: of an odd number of people somebody is left over in every round, so that at most
// rounds · (|S| − 1) / 2 pairs meet within an odd set S (Edmonds 1965). With a price z_S for each set (Lagrange):
// bound(z) = b-matching under w_ij − Σ z_S over the sets that hold both + Σ z_S · rounds · (|S| − 1) / 2, for any z ≥ 0.

import { type BoundTask, flowWork, matchingBound } from "./mixer-bound.ts";
import { flowOfGreatestWeight } from "./mixer-flow.ts";

/** Steps of all flows together, and how many flows at most. */
const MOST_WORK = 2e8;
const MOST_FLOWS = 40;
/** Prices change by so much at first, by half of it whenever that gains nothing. */
const FIRST_STEP = 0.4;
/** Sets are looked for at so many weights apart. */
const GRAIN = 0.01;

/** An upper bound of Σ weights over the pairs of any plan of so many rounds of pairs; never above `matchingBound`. */
export function pairingBound(task: BoundTask, rounds: number): number {
  const flows = Math.min(MOST_FLOWS, Math.floor(MOST_WORK / Math.max(1, flowWork(task))));
  const sets = flows > 1 ? oddSets(task) : [];
  if (!sets.length) return matchingBound(task);
  let prices: readonly number[] = sets.map(() => 0);
  let best = priced(task, rounds, sets, prices);
  for (let [step, flow] = [FIRST_STEP, 1]; flow < flows; flow++) {
    const turned = prices.map((price, at) => Math.max(0, price + step * Math.sign(best.over[at]!)));
    if (turned.every((price, at) => price === prices[at])) break;
    const next = priced(task, rounds, sets, turned);
    if (next.bound < best.bound - 1e-9) [best, prices] = [next, turned];
    else step /= 2;
  }
  return best.bound;
}

/** The bound under these prices, and by how much more than can be meets within each set. */
function priced(task: BoundTask, rounds: number, sets: readonly (readonly number[])[], prices: readonly number[]) {
  const { people, pairs } = task;
  const weights = task.weights.slice();
  const most = sets.map(({ length }) => (rounds * (length - 1)) / 2);
  for (const [at, set] of sets.entries())
    eachPair(set, people, (pair) => {
      weights[pair] = Math.max(0, weights[pair]! - prices[at]!);
    });
  const { weight, used } = flowOfGreatestWeight({ ...task, weights }, 2 * pairs);
  const over = sets.map((set, at) => {
    let units = 0;
    eachPair(set, people, (pair) => {
      units += used[pair]!;
    });
    return units / 2 - most[at]!;
  });
  return { bound: weight / 2 + prices.reduce((sum, price, at) => sum + price * most[at]!, 0), over };
}

/** Odd sets whose people gain more from each other than from others: what hangs together by pairs of at least some weight. */
function oddSets({ people, weights }: BoundTask): number[][] {
  const found = new Map<string, number[]>();
  const grains = new Set([...weights].map((weight) => Math.floor(weight / GRAIN)).filter((grain) => grain > 0));
  for (const grain of grains)
    for (const set of hangingTogether(people, (pair) => weights[pair]! >= grain * GRAIN))
      if (set.length % 2 === 1 && set.length > 1) found.set(set.join(" "), set);
  return [...found.values()];
}

function hangingTogether(people: number, joins: (pair: number) => boolean): number[][] {
  const seen = new Set<number>();
  const sets: number[][] = [];
  for (let first = 0; first < people; first++) {
    if (seen.has(first)) continue;
    const set = [first];
    seen.add(first);
    for (const person of set)
      for (let other = 0; other < people; other++)
        if (!seen.has(other) && joins(person * people + other)) {
          seen.add(other);
          set.push(other);
        }
    sets.push(set.sort((a, b) => a - b));
  }
  return sets;
}

function eachPair(set: readonly number[], people: number, take: (pair: number) => void): void {
  for (const a of set) for (const b of set) if (a !== b) take(a * people + b);
}

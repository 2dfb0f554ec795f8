// What it changes when two people of one round change places, reckoned from their tables alone.

import { gainsOf, type MixerGoal, meetingCost, meetingsOf, type Seating, shortfall } from "./mixer-goal.ts";

export interface Swaps {
  /** What the cost changes by when the people at seats a and b, at different tables of the round that begins at `base`, change places. */
  change(base: number, a: number, b: number): number;
  /** Has them change places. */
  swap(base: number, a: number, b: number): void;
}

/** For each seat of a round where its table begins and ends. */
export function tablesOfSeats(sizes: readonly number[]): { readonly begin: Int32Array; readonly end: Int32Array } {
  const seats = sizes.reduce((sum, size) => sum + size, 0);
  const [begin, end] = [new Int32Array(seats), new Int32Array(seats)];
  let at = 0;
  for (const size of sizes) {
    begin.fill(at, at, at + size);
    end.fill(at + size, at, at + size);
    at += size;
  }
  return { begin, end };
}

/** Keeps count while `seating` is changed by it alone. */
export function swapsOf(goal: MixerGoal, seating: Seating): Swaps {
  const { task, least } = goal;
  const { people, weights } = task;
  const count = meetingsOf(task, seating);
  const gains = gainsOf(task, count);
  const { begin, end } = tablesOfSeats(task.sizes);

  /** `leaver` goes from the table around `seat` and `comer` takes the place. */
  const exchange = (base: number, seat: number, leaver: number, comer: number): number => {
    let change = 0;
    for (let at = base + begin[seat]!; at < base + end[seat]!; at++) {
      if (at === base + seat) continue;
      const other = seating[at]! * people;
      const left = count[other + leaver]!;
      const came = count[other + comer]!;
      change += meetingCost(goal, other + comer, came + 1) - meetingCost(goal, other + leaver, left);
    }
    return change;
  };

  /** The same for shortfalls: those who stay, and into `moved` what the two gain themselves. */
  const moved = new Float64Array(2);
  const exchangeShort = (base: number, seat: number, leaver: number, comer: number, side: 0 | 1): number => {
    let change = 0;
    for (let at = base + begin[seat]!; at < base + end[seat]!; at++) {
      if (at === base + seat) continue;
      const other = seating[at]!;
      const lost = count[other * people + leaver] === 1 ? weights[other * people + leaver]! : 0;
      const won = count[other * people + comer] === 0 ? weights[other * people + comer]! : 0;
      moved[side]! -= lost;
      moved[1 - side]! += won;
      if (lost !== won)
        change += shortfall(goal, other, gains[other]! - lost + won) - shortfall(goal, other, gains[other]!);
    }
    return change;
  };

  const changeShort = (base: number, a: number, b: number, personA: number, personB: number): number => {
    moved.fill(0);
    let change = exchangeShort(base, a, personA, personB, 0) + exchangeShort(base, b, personB, personA, 1);
    change += shortfall(goal, personA, gains[personA]! + moved[0]!) - shortfall(goal, personA, gains[personA]!);
    change += shortfall(goal, personB, gains[personB]! + moved[1]!) - shortfall(goal, personB, gains[personB]!);
    return change;
  };

  const recount = (base: number, seat: number, person: number, by: 1 | -1): void => {
    for (let at = base + begin[seat]!; at < base + end[seat]!; at++) {
      if (at === base + seat) continue;
      const other = seating[at]!;
      const now = count[other * people + person]! + by;
      count[other * people + person] = now;
      count[person * people + other] = now;
      if (now === (by === 1 ? 1 : 0)) {
        const weight = by * weights[other * people + person]!;
        gains[other]! += weight;
        gains[person]! += weight;
      }
    }
  };

  return {
    change(base, a, b) {
      const [personA, personB] = [seating[base + a]!, seating[base + b]!];
      const change = exchange(base, a, personA, personB) + exchange(base, b, personB, personA);
      return least > 0 ? change + changeShort(base, a, b, personA, personB) : change;
    },
    swap(base, a, b) {
      const [personA, personB] = [seating[base + a]!, seating[base + b]!];
      recount(base, a, personA, -1);
      recount(base, b, personB, -1);
      seating[base + a] = personB;
      seating[base + b] = personA;
      recount(base, a, personB, 1);
      recount(base, b, personA, 1);
    },
  };
}

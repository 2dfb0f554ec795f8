// Rounds of tables or pairs for a gathering: nobody meets twice while that can be, same or higher level, other company, not yet
// acquainted, and nobody left far behind (MODEL.md §9).

import { seededRandom } from "#lib/seeded.ts";
import { type BoundTask, matchingBound } from "./mixer-bound.ts";
import { continuedSeating, type HeldRound } from "./mixer-continued.ts";
import { idealCost, type MixerTask, type Seating } from "./mixer-goal.ts";
import { pairingBound } from "./mixer-pairing-bound.ts";
import { searchedSeating } from "./mixer-search.ts";

export interface MixerInput {
  readonly people: number;
  /** At `i · people + j`, see `weightsOf`. */
  readonly weights: Float64Array;
  readonly wishes: readonly (readonly [number, number])[];
  readonly vetoes: readonly (readonly [number, number])[];
  /** Who is there for the rounds to come; everybody where nobody is missing. */
  readonly present: readonly number[];
  readonly held: readonly HeldRound[];
  /** What was planned for the rounds to come, where a plan is gone on with; empty without one. */
  readonly planned: readonly HeldRound[];
  /** Rounds to come. */
  readonly rounds: number;
  /** Seats of a table; "pairs" leaves one resting where the number is odd. */
  readonly size: number | "pairs";
}

export interface MixerPlan {
  /** The rounds held, then those to come: tables of people. */
  readonly rounds: readonly (readonly (readonly number[])[])[];
  /** Who rests in each round. */
  readonly resting: readonly (readonly number[])[];
  /** Σ over pairs of (meetings − 1) where above 0. */
  readonly repeats: number;
  /** Σ weights over pairs that meet. */
  readonly value: number;
  /** No plan with the rounds held has a greater value. */
  readonly bound: number;
  /** What each person gains. */
  readonly gains: readonly number[];
}

/** A plan; the same input always gives the same. */
export function mixerPlan(input: MixerInput): MixerPlan {
  const task = taskOf(input);
  const bound = task.sizes[0] === 2 ? pairingBound(boundTask(task), task.rounds) : matchingBound(boundTask(task));
  const random = seededRandom(`mixer ${task.people} ${task.rounds} ${task.sizes.join(" ")}`);
  const seating = searchedSeating(task, continuedSeating(input, task), idealCost(task, bound), random);
  const coming = inGoodTurn(input, comingRounds(input, task, seating));
  const rounds = [...input.held.map(({ tables }) => tables), ...coming.map(({ tables }) => tables)];
  const worth = worthOf(input, rounds);
  return {
    ...worth,
    rounds,
    resting: [...input.held, ...coming].map(({ resting }) => resting),
    bound: worthOf(input, rounds.slice(0, input.held.length)).value + bound,
  };
}

/** The task among those present, numbered anew from 0; an empty chair comes last. */
function taskOf({ people: all, weights, wishes, vetoes, present, held, rounds, size }: MixerInput): MixerTask {
  const n = present.length;
  const isOdd = size === "pairs" && n % 2 === 1;
  const people = isOdd ? n + 1 : n;
  const chair = isOdd ? n : null;
  const numberOf = new Map(present.map((person, at) => [person, at]));
  const own = new Float64Array(people * people);
  for (const [i, a] of present.entries())
    for (const [j, b] of present.entries()) own[i * people + j] = weights[a * all + b]!;
  const met = new Uint16Array(people * people);
  const meet = (i: number | undefined, j: number | undefined) => {
    if (i === undefined || j === undefined || i === j) return;
    met[i * people + j]! += 1;
    met[j * people + i]! += 1;
  };
  for (const round of held) {
    for (const table of round.tables) for (const [a, b] of pairsOf(table)) meet(numberOf.get(a), numberOf.get(b));
    if (chair !== null) for (const person of round.resting) meet(numberOf.get(person), chair);
  }
  const among = (pairs: MixerInput["wishes"]) =>
    pairs.flatMap(([a, b]): [number, number][] => {
      const [i, j] = [numberOf.get(a), numberOf.get(b)];
      return i === undefined || j === undefined ? [] : [[i, j]];
    });
  return {
    people,
    weights: own,
    wishes: among(wishes),
    vetoes: among(vetoes),
    met,
    chair,
    sizes: size === "pairs" ? new Array<number>(people / 2).fill(2) : tableSizes(n, size),
    rounds,
  };
}

/** ⌈n / size⌉ tables that differ by one seat at most, the larger ones first. */
export function tableSizes(people: number, size: number): number[] {
  const tables = Math.ceil(people / size);
  return Array.from({ length: tables }, (_, table) => Math.floor((people + tables - 1 - table) / tables));
}

/** Pairs that have met gain nothing more; every round brings each person as many others as the largest table has. */
function boundTask({ people, weights, met, chair, sizes, rounds }: MixerTask): BoundTask {
  const largest = sizes[0] ?? 1;
  const seated = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return {
    people,
    weights: weights.map((weight, at) => (met[at] ? 0 : weight)),
    most: new Int32Array(people).fill(rounds * (largest - 1)),
    pairs: rounds * (seated - (chair === null ? 0 : 1)),
  };
}

function comingRounds({ present }: MixerInput, { people, sizes, rounds, chair }: MixerTask, seating: Seating) {
  return Array.from({ length: rounds }, (_, round): HeldRound => {
    const begins = sizes.map((_, table) => sizes.slice(0, table).reduce((sum, size) => sum + size, round * people));
    const tables = sizes.map((size, table) => seating.slice(begins[table]!, begins[table]! + size));
    const atChair = chair === null ? undefined : tables.find((table) => table.includes(chair));
    const namesOf = (table: Seating) => [...table].filter((person) => person !== chair).map((i) => present[i]!);
    return {
      tables: tables.filter((table) => table !== atChair).map(namesOf),
      resting: atChair ? namesOf(atChair) : [],
    };
  });
}

/** Rounds in such order that nobody rests twice before everybody has once. */
function inGoodTurn({ held }: MixerInput, coming: readonly HeldRound[]): HeldRound[] {
  const rests = new Map<number, number>();
  const note = ({ resting }: HeldRound) => {
    for (const person of resting) rests.set(person, (rests.get(person) ?? 0) + 1);
  };
  held.forEach(note);
  const left = [...coming];
  const turned: HeldRound[] = [];
  const restsOf = ({ resting }: HeldRound) => rests.get(resting[0] ?? -1) ?? 0;
  while (left.length) {
    const next = left.reduce((best, round) => (restsOf(round) < restsOf(best) ? round : best));
    left.splice(left.indexOf(next), 1);
    note(next);
    turned.push(next);
  }
  return turned;
}

function worthOf({ people, weights }: MixerInput, rounds: MixerPlan["rounds"]) {
  const times = new Map<number, number>();
  for (const table of rounds.flat())
    for (const [a, b] of pairsOf(table)) {
      const pair = Math.min(a, b) * people + Math.max(a, b);
      times.set(pair, (times.get(pair) ?? 0) + 1);
    }
  const gains = new Array<number>(people).fill(0);
  let [value, repeats] = [0, 0];
  for (const [pair, count] of times) {
    const weight = weights[pair]!;
    value += weight;
    repeats += count - 1;
    gains[Math.floor(pair / people)]! += weight;
    gains[pair % people]! += weight;
  }
  return { value, repeats, gains };
}

function pairsOf(table: readonly number[]): [number, number][] {
  return table.flatMap((a, at) => table.slice(at + 1).map((b): [number, number] => [a, b]));
}

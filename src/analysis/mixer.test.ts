import { expect, test } from "vitest";
import { type MixerInput, mixerPlan, tableSizes } from "./mixer.ts";

/** Guests of whom those with the same `group` gain nothing from each other. */
function input(people: number, changes: Partial<MixerInput> = {}, groupOf = (i: number) => i): MixerInput {
  const weights = new Float64Array(people * people);
  for (let i = 0; i < people; i++)
    for (let j = 0; j < people; j++) if (groupOf(i) !== groupOf(j)) weights[i * people + j] = 1.5;
  const present = Array.from({ length: people }, (_, at) => at);
  return { people, weights, wishes: [], vetoes: [], present, held: [], planned: [], rounds: 3, size: 4, ...changes };
}

function pairsOf(rounds: readonly (readonly (readonly number[])[])[]): string[] {
  return rounds.flat().flatMap((table) => table.flatMap((a) => table.filter((b) => a < b).map((b) => `${a} ${b}`)));
}

test("32 guests, nine rounds of four: nobody meets twice, and the bound is reached", () => {
  const plan = mixerPlan(input(32, { rounds: 9 }));
  expect(plan.repeats).toBe(0);
  expect(plan.value).toBeCloseTo(plan.bound, 9);
  expect(new Set(pairsOf(plan.rounds)).size).toBe(9 * 8 * 6);
});

test("tables differ by one seat at most", () => {
  expect(tableSizes(30, 4)).toEqual([4, 4, 4, 4, 4, 4, 3, 3]);
  expect(tableSizes(7, 3)).toEqual([3, 2, 2]);
  expect(tableSizes(3, 8)).toEqual([3]);
  for (const round of mixerPlan(input(30, { rounds: 5 })).rounds)
    expect(round.map(({ length }) => length)).toEqual(tableSizes(30, 4));
});

test("colleagues sit apart, and the same guests give the same plan", () => {
  const guests = input(24, {}, (i) => i % 6);
  const plan = mixerPlan(guests);
  expect(
    pairsOf(plan.rounds).filter((pair) => Number(pair.split(" ")[0]) % 6 === Number(pair.split(" ")[1]) % 6),
  ).toEqual([]);
  expect(mixerPlan(guests)).toEqual(plan);
});

test("in pairs of an odd number everybody rests once before anybody rests twice", () => {
  const { resting, repeats, rounds } = mixerPlan(input(9, { size: "pairs", rounds: 13 }));
  expect(new Set(resting.slice(0, 9).flat()).size).toBe(9);
  expect(new Set(resting.slice(9).flat()).size).toBe(4);
  expect(repeats).toBe(52 - new Set(pairsOf(rounds)).size);
  expect(repeats).toBe(16);
});

test("wishes are met and vetoes kept", () => {
  const wishes = [
    [0, 1],
    [2, 3],
    [4, 11],
  ] as const;
  const vetoes = [
    [0, 5],
    [1, 7],
  ] as const;
  const met = new Set(pairsOf(mixerPlan(input(12, { rounds: 2, wishes, vetoes })).rounds));
  for (const [a, b] of wishes) expect(met.has(`${a} ${b}`), `${a} and ${b}`).toBe(true);
  for (const [a, b] of vetoes) expect(met.has(`${a} ${b}`), `${a} and ${b}`).toBe(false);
});

test("rounds held stay, who is missing is missing, and nobody meets again who has met", () => {
  const before = mixerPlan(input(16, { rounds: 3 }));
  const held = before.rounds.slice(0, 1).map((tables) => ({ tables, resting: [] }));
  const present = Array.from({ length: 18 }, (_, at) => at).filter((person) => person !== 3 && person !== 9);
  const planned = before.rounds.slice(1).map((tables) => ({ tables, resting: [] }));
  const after = mixerPlan({ ...input(18, { rounds: 2 }), held, planned, present });
  expect(after.rounds[0]).toEqual(before.rounds[0]);
  expect(after.rounds).toHaveLength(3);
  for (const round of after.rounds.slice(1)) expect(round.flat().sort((a, b) => a - b)).toEqual(present);
  expect(after.repeats).toBe(0);
  expect(after.value).toBeLessThanOrEqual(after.bound + 1e-9);
});

test("nobody is left below half the mean where it can be avoided", () => {
  // Guest 0 gains from four others alone, who have richer company elsewhere.
  const people = 16;
  const guests = input(people, { rounds: 3 });
  for (let j = 1; j < people; j++) {
    const weight = j <= 4 ? 1 : 0;
    guests.weights[j] = weight;
    guests.weights[j * people] = weight;
  }
  for (let i = 1; i <= 4; i++)
    for (let j = 1; j < people; j++) {
      if (i === j) continue;
      guests.weights[i * people + j] = 2;
      guests.weights[j * people + i] = 2;
    }
  const { gains, value } = mixerPlan(guests);
  expect(gains[0]).toBe(4);
  expect(Math.min(...gains.slice(1))).toBeGreaterThan(value / people);
});

test("pairs of odd groups: as much is gained as can be, and the bound says so", () => {
  // Two groups of seven and one of ten; within a group a meeting is worth twice as much.
  const guests = input(24, { size: "pairs", rounds: 6 });
  const groupOf = (i: number) => (i < 7 ? 0 : i < 14 ? 1 : 2);
  for (let i = 0; i < 24; i++)
    for (let j = 0; j < 24; j++) if (i !== j) guests.weights[i * 24 + j] = groupOf(i) === groupOf(j) ? 2 : 1;
  const { value, bound, repeats } = mixerPlan(guests);
  expect(repeats).toBe(0);
  // Each round three pairs within either group of seven, five within that of ten, and one between the groups of seven.
  expect(value).toBe(6 * (2 * (3 + 3 + 5) + 1));
  expect(value / bound).toBeGreaterThan(0.995);
});

import { expect, test } from "vitest";
import { starters } from "./mixer-starters.ts";
import { templateOf } from "./mixer-template.ts";

const sizes = Array.from({ length: 11 }, (_, at) => at + 2);
const grid = sizes.flatMap((tables) => sizes.map((size) => [tables, size] as const));

test.each(grid)("%i tables of %i: everybody sits once a round and nobody meets twice", (tables, size) => {
  const places = Array.from({ length: tables * size }, (_, at) => at);
  const rounds = templateOf(tables, size);
  const met = new Set<string>();
  expect(rounds.length).toBeGreaterThan(0);
  for (const round of rounds) {
    expect(round.every((table) => table.length === size)).toBe(true);
    expect(round.flat().sort((a, b) => a - b)).toEqual(places);
    for (const table of round)
      for (const a of table)
        for (const b of table) {
          if (a >= b) continue;
          expect(met.has(`${a} ${b}`), `${a} and ${b} meet twice`).toBe(false);
          met.add(`${a} ${b}`);
        }
  }
});

test.each([
  [8, 4, 9],
  [9, 3, 13],
  [7, 7, 8],
  [5, 3, 7],
  [7, 4, 9],
  [6, 4, 7],
  [10, 2, 19],
])("%i tables of %i: %i rounds", (tables, size, rounds) => {
  expect(templateOf(tables, size)).toHaveLength(rounds);
});

test("starters stand only where they reach further", () => {
  for (const [key, { turn, rounds }] of Object.entries(starters)) {
    const [tables = 0, size = 0] = key.split("×").map(Number);
    expect(templateOf(tables, size), key).toHaveLength(turn * rounds.length);
  }
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { bestChoice, type KnapsackItem } from "./knapsack.ts";

const item = fc.record({
  uid: fc.constantFrom("anna", "bernd", "carla", "dirk", "elif", "frank", null),
  minutes: fc.integer({ min: 1, max: 12 }),
  gain: fc.oneof(fc.constantFrom(0, 0.25, 0.5), fc.double({ min: 0, max: 1, noNaN: true })),
});
const ranked = (items: readonly KnapsackItem[]) => items.toSorted((a, b) => b.gain - a.gain);
const total = (items: readonly KnapsackItem[]) => items.reduce((sum, { gain }) => sum + gain, 0);

/** Every choice there is. */
function bruteForce(items: readonly KnapsackItem[], minutes: number, most: number): number {
  const [first, ...rest] = items;
  if (!first || most === 0) return 0;
  const without = bruteForce(rest, minutes, most);
  if (first.minutes > minutes) return without;
  const others = rest.filter(({ uid }) => uid === null || uid !== first.uid);
  return Math.max(without, first.gain + bruteForce(others, minutes - first.minutes, most - 1));
}

test("no choice is better, and it keeps to minutes, number and groups", () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), fc.nat(40), fc.nat(5), (items, minutes, most) => {
      const chosen = bestChoice(ranked(items), minutes, most);
      expect(chosen.length).toBeLessThanOrEqual(most);
      const people = chosen.flatMap(({ uid }) => uid ?? []);
      expect(new Set(people).size).toBe(people.length);
      expect(chosen.reduce((sum, act) => sum + act.minutes, 0)).toBeLessThanOrEqual(minutes);
      expect(total(chosen)).toBeCloseTo(bruteForce(items, minutes, most), 12);
    }),
  );
});

test("what is pruned is never missed: many items of few lengths", () => {
  const few = fc.record({
    uid: fc.integer({ min: 0, max: 9 }).map(String),
    minutes: fc.constantFrom(5, 10, 15),
    gain: fc.integer({ min: 0, max: 20 }),
  });
  fc.assert(
    fc.property(
      fc.array(few, { minLength: 10, maxLength: 16 }),
      fc.nat(50),
      fc.integer({ min: 1, max: 3 }),
      (items, minutes, most) => {
        expect(total(bestChoice(ranked(items), minutes, most))).toBe(bruteForce(items, minutes, most));
      },
    ),
  );
});

test("more minutes never gain less", () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 20 }), (items) => {
      const gains = [0, 10, 20, 30, 60].map((minutes) => total(bestChoice(ranked(items), minutes, 5)));
      expect(gains.every((gain, i) => i === 0 || gain >= (gains[i - 1] ?? 0) - 1e-12)).toBe(true);
    }),
  );
});

test("equals: the ones further up", () => {
  const equals = ["a", "b", "c", "d", "e", "f"].map((uid) => ({ uid, minutes: 10, gain: 0.5 }));
  expect(bestChoice(equals, 30, 5).map(({ uid }) => uid)).toEqual(["a", "b", "c"]);
  expect(bestChoice(equals, 1000, 5).map(({ uid }) => uid)).toEqual(["a", "b", "c", "d", "e"]);
});

test("no minutes, nothing; a gain of 0 is never planned", () => {
  expect(bestChoice([{ uid: "a", minutes: 5, gain: 1 }], 0, 5)).toEqual([]);
  expect(bestChoice([{ uid: "a", minutes: 5, gain: 0 }], 60, 5)).toEqual([]);
});

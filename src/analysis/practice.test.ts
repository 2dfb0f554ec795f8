import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, isoDay } from "#lib/dates.ts";
import { type PracticeRating, practiceRatings, type Repetition } from "#model/practice.ts";
import { type Memory, memoryAfter, retrievability } from "./practice.ts";

/** Repetitions each on the day on which it is due. */
function whenDue(ratings: readonly PracticeRating[]): Memory[] {
  const memories: Memory[] = [];
  const repetitions: Repetition[] = [];
  for (const rating of ratings) {
    repetitions.push({ onDate: memories.at(-1)?.dueOn ?? "2026-01-01", rating });
    memories.push(memoryAfter(repetitions)!);
  }
  return memories;
}

test("five times good, each when due: the stabilities of FSRS-6", () => {
  const memories = whenDue(["good", "good", "good", "good", "good"]);
  const published = [2.3065, 13.8269, 56.9567, 196.2353, 586.4835];
  for (const [at, { stability }] of memories.entries()) expect(stability).toBeCloseTo(published[at]!, 4);
  // The first one is a day later than its stability: good comes later than hard.
  expect(memories.map(({ lastOn, dueOn }) => dayOf(dueOn) - dayOf(lastOn))).toEqual([3, 14, 57, 196, 586]);
});

test("without a repetition there is no memory", () => {
  expect(memoryAfter([])).toBeNull();
});

test("forgotten: due the next days, and more difficult than before", () => {
  const [, , third] = whenDue(["good", "good", "good"]);
  const [, , forgotten] = whenDue(["good", "good", "again"]);
  expect(forgotten!.stability).toBeLessThan(third!.stability / 10);
  expect(forgotten!.difficulty).toBeGreaterThan(third!.difficulty);
});

test("a second time on one day adds nothing", () => {
  const once = memoryAfter([{ onDate: "2026-01-01", rating: "good" }])!;
  const twice = memoryAfter([
    { onDate: "2026-01-01", rating: "good" },
    { onDate: "2026-01-01", rating: "good" },
  ])!;
  expect(twice.dueOn).toBe(once.dueOn);
});

test("what is due comes back nine times of ten; later it is less, and never nothing", () => {
  const [, second] = whenDue(["good", "good"]);
  expect(retrievability(second!, second!.lastOn)).toBe(1);
  expect(retrievability(second!, second!.dueOn)).toBeCloseTo(0.9, 2);
  expect(retrievability(second!, "2030-01-01")).toBeLessThan(0.7);
  expect(retrievability(second!, "2030-01-01")).toBeGreaterThan(0);
});

test("the better it came back, the later it is due; the same repetitions give the same day", () => {
  const repetitions = fc.array(fc.record({ gap: fc.nat(200), rating: fc.constantFrom(...practiceRatings) }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(repetitions, (drawn) => {
      let day = dayOf("2026-01-01");
      const past = drawn.map(({ gap, rating }): Repetition => {
        day += gap;
        return { onDate: isoDay(day), rating };
      });
      const next = practiceRatings.map((rating) => memoryAfter([...past, { onDate: isoDay(day + 5), rating }])!);
      const due = next.map(({ dueOn }) => dueOn);
      expect(due).toEqual(due.toSorted());
      expect(memoryAfter(past)).toEqual(memoryAfter(past));
    }),
  );
});

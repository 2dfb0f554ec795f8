import fc from "fast-check";
import { expect, test } from "vitest";
import { bestChoice } from "./knapsack.ts";
import { planOf } from "./plan.ts";

interface Act {
  readonly uid: string;
  readonly otherUid: string | null;
  readonly minutes: number;
  readonly gain: number;
}

const act = (uid: string, otherUid: string | null, minutes: number, gain: number): Act => ({
  uid,
  otherUid,
  minutes,
  gain,
});
const touched = (acts: readonly Act[]) => acts.flatMap(({ uid, otherUid }) => (otherUid ? [uid, otherUid] : [uid]));
const total = (acts: readonly Act[]) => acts.reduce((sum, { gain }) => sum + gain, 0);

/** Every plan in which nobody is touched twice. */
function bruteForce(acts: readonly Act[], minutes: number, most: number): number {
  const [first, ...rest] = acts;
  if (!first || most === 0) return 0;
  const without = bruteForce(rest, minutes, most);
  if (first.minutes > minutes) return without;
  const people = new Set(touched([first]));
  const others = rest.filter((other) => !touched([other]).some((uid) => people.has(uid)));
  return Math.max(without, first.gain + bruteForce(others, minutes - first.minutes, most - 1));
}

test("nobody is touched twice, and no such plan is better", () => {
  const drawn = fc.array(
    fc
      .tuple(fc.nat(6), fc.option(fc.nat(6)), fc.constantFrom(5, 10, 15, 30), fc.integer({ min: 1, max: 6 }))
      .filter(([a, b]) => a !== b)
      .map(([a, b, minutes, gain]) => act(`${a}`, b === null ? null : `${b}`, minutes, gain)),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(drawn, fc.constantFrom(0, 15, 40, 60), (acts, minutes) => {
      const ranked = acts.toSorted((a, b) => b.gain - a.gain);
      const plan = planOf(ranked, minutes, 4);
      expect(total(plan.acts)).toBe(bruteForce(ranked, minutes, 4));
      expect(new Set(touched(plan.acts)).size).toBe(touched(plan.acts).length);
      expect(plan.acts.reduce((sum, one) => sum + one.minutes, 0)).toBeLessThanOrEqual(minutes);
      expect(total(bestChoice(plan.offered, minutes, 4))).toBe(total(plan.acts));
    }),
    { numRuns: 300 },
  );
});

test("what clashes with a better act isn't offered; all else is", () => {
  const introduce = act("a", "b", 15, 9);
  const secure = act("b", null, 5, 4);
  const other = act("c", null, 5, 1);
  expect(planOf([introduce, secure, other], 60, 5)).toEqual({ acts: [introduce, other], offered: [introduce, other] });
  expect(planOf([introduce, secure, other], 10, 5)).toEqual({
    acts: [secure, other],
    offered: [introduce, secure, other],
  });
});

test("many clashes are no more work than few", () => {
  const acts = Array.from({ length: 400 }, (_, i) => [
    act(`a${i}`, `b${i}`, 15, 3 + 1 / (i + 3)),
    act(`b${i}`, null, 5, 2.9 + 1 / (i + 2)),
    act(`a${i}`, null, 10, 2.9 + 1 / (i + 4)),
  ]).flat();
  const ranked = acts.toSorted((a, b) => b.gain - a.gain);
  for (const minutes of [30, 45, 60, 75]) {
    const plan = planOf(ranked, minutes, 5);
    expect(plan.offered.length).toBeGreaterThan(ranked.length - 40);
  }
});

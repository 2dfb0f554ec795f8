import fc from "fast-check";
import { expect, test } from "vitest";
import { type CareArm, letGo, whittleIndex } from "./care.ts";

const arm = (answers: number, worth: (weeks: number) => number, more: Partial<CareArm> = {}): CareArm => ({
  uid: "a",
  minutes: 10,
  answers,
  worth,
  ...more,
});
/** Falls like `alive` does, and to nothing at `end` weeks. */
const fading =
  (scale: number, pace: number, end = Number.POSITIVE_INFINITY) =>
  (weeks: number) =>
    weeks >= end ? 0 : scale / (1 + pace * Math.log1p(weeks));

test("an answer that is certain: h f(h + 1) − Σ f(j)", () => {
  const worth = (weeks: number) => 1 - Math.min(1, weeks / 10);
  expect(whittleIndex(arm(1, worth), 3)).toBeCloseTo(3 * 0.4 - (0.1 + 0.2 + 0.3), 12);
});

test("a tie that never fades needs no care; the index grows with the silence", () => {
  expect(
    whittleIndex(
      arm(0.7, () => 0.03),
      20,
    ),
  ).toBe(0);
  const indices = Array.from({ length: 52 }, (_, h) => whittleIndex(arm(0.6, fading(0.04, 0.3)), h + 1));
  expect(indices.every((index, h) => h === 0 || index >= (indices[h - 1] ?? 0))).toBe(true);
});

test("the closed end of the sum equals the sum term by term", () => {
  const p = 0.35;
  const worth = fading(0.05, 0.5, 9);
  let sum = 0;
  for (let k = 1; k <= 2000; k++) sum += (worth(0) - worth(4 + k)) * (1 - p) ** (k - 1);
  const past = [1, 2, 3, 4].reduce((total, j) => total + worth(0) - worth(j), 0);
  expect(whittleIndex(arm(p, worth), 4)).toBeCloseTo(p * p * 4 * sum - p * past, 11);
});

/** The first age at which an attempt for `charge` is best in the long run: relative value iteration over 200 ages. */
function bestThreshold(loss: (age: number) => number, p: number, charge: number): number {
  const last = 200;
  let values = new Float64Array(last + 1);
  const wait = (age: number) => values[Math.min(last, age + 1)] ?? 0;
  const act = (age: number) => charge + p * (values[1] ?? 0) + (1 - p) * wait(age);
  for (let round = 0; round < 2000; round++) {
    const next = values.map((_, age) => loss(age) + Math.min(act(age), wait(age)));
    // Half of the old values stays, so that periodic policies converge too.
    values = next.map((value, age) => (value - (next[1] ?? 0) + (values[age] ?? 0)) / 2);
  }
  let age = 1;
  while (age < last && act(age) > wait(age)) age += 1;
  return age;
}

test("the index is the charge at which acting and waiting are equally good: exact dynamic programme of one arm", () => {
  for (const [p, end] of [
    [0.9, 30],
    [0.6, 40],
    [0.4, 25],
  ] as const) {
    const worth = fading(1, 0.4, end);
    const one = arm(p, worth);
    for (const age of [2, 5, 12]) {
      const charge = (whittleIndex(one, age - 1) + whittleIndex(one, age)) / 2;
      expect(bestThreshold((h) => worth(0) - worth(h), p, charge)).toBe(age);
    }
  }
});

/** Mean loss a week of three ties with one attempt a week, by the policy or, without one, the least there is: joint value iteration. */
function meanLoss(ties: readonly CareArm[], policy?: (ages: readonly number[]) => number): number {
  const oldest = 18;
  const states = Array.from({ length: oldest ** 3 }, (_, state) =>
    [0, 1, 2].map((i) => 1 + (Math.floor(state / oldest ** i) % oldest)),
  );
  const indexOf = (ages: readonly number[]) =>
    ages.reduce((sum, age, i) => sum + (Math.min(oldest, age) - 1) * oldest ** i, 0);
  const losses = states.map((ages) => ties.reduce((sum, { worth }, i) => sum + worth(0) - worth(ages[i] ?? 0), 0));
  const older = states.map((ages) => indexOf(ages.map((age) => age + 1)));
  const renewed = states.map((ages) => ties.map((_, i) => indexOf(ages.map((age, k) => (k === i ? 1 : age + 1)))));
  const choices = states.map((ages) => (policy ? [policy(ages)] : [0, 1, 2]));
  let values = new Float64Array(states.length);
  let mean = 0;
  for (let round = 0; round < 250; round++) {
    const next = values.map((_, state) => {
      const silent = values[older[state] ?? 0] ?? 0;
      const ways = (choices[state] ?? []).map((i) => {
        const p = ties[i]?.answers ?? 0;
        return p * (values[renewed[state]?.[i] ?? 0] ?? 0) + (1 - p) * silent;
      });
      return (losses[state] ?? 0) + Math.min(...ways);
    });
    mean = next[0] ?? 0;
    values = next.map((value) => value - mean);
  }
  return mean;
}

test("three ties, one attempt a week: within 1 % of the exact optimum, plain order by silence is not", () => {
  const ties = [arm(0.8, fading(1, 0.5, 14)), arm(0.5, fading(0.6, 0.9, 10)), arm(0.7, fading(0.3, 0.4, 12))];
  const first = (priority: (tie: CareArm, age: number) => number) => (ages: readonly number[]) => {
    const ranked = ties.map((tie, i) => priority(tie, ages[i] ?? 1));
    return ranked.indexOf(Math.max(...ranked));
  };
  const best = meanLoss(ties);
  const byIndex = meanLoss(ties, first(whittleIndex));
  expect(byIndex).toBeGreaterThanOrEqual(best - 1e-9);
  expect(byIndex / best).toBeLessThan(1.01);
  expect(
    meanLoss(
      ties,
      first((_, age) => age),
    ) / best,
  ).toBeGreaterThan(1.02);
});

test("what the minutes hold stays; the least valuable ties rest first", () => {
  const arms = Array.from({ length: 40 }, (_, i) => arm(0.6, fading(0.01 + i / 1000, 0.3), { uid: String(i) }));
  expect(letGo(arms, 10_000)).toEqual([]);
  const few = letGo(arms, 30).map(({ uid }) => uid);
  const many = letGo(arms, 5).map(({ uid }) => uid);
  expect(few).toEqual(arms.slice(0, few.length).map(({ uid }) => uid));
  expect(many.length).toBeGreaterThan(few.length);
  expect(letGo(arms, 0)).toHaveLength(40);
});

test("fewer minutes never hold more ties", () => {
  const arms = fc.array(
    fc.record({
      answers: fc.double({ min: 0.1, max: 1, noNaN: true }),
      scale: fc.double({ min: 0.001, max: 0.1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(arms, fc.nat(80), fc.nat(80), (drawn, a, b) => {
      const all = drawn.map(({ answers, scale }, i) => arm(answers, fading(scale, 0.3), { uid: String(i) }));
      expect(letGo(all, Math.max(a, b)).length).toBeLessThanOrEqual(letGo(all, Math.min(a, b)).length);
    }),
    { numRuns: 50 },
  );
});

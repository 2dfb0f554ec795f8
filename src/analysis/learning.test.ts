import { describe, expect, test } from "vitest";
import { seededRandom } from "#lib/seeded.ts";
import { assumptionValues } from "#model/assumptions.ts";
import { betaQuantile } from "./beta.ts";
import { learntRate, meanRate, missedAfter, rateInterval, sharedRate } from "./learning.ts";

const assumptions = assumptionValues();

/** People with a rate of their own each, Beta(alpha, beta), and what was seen of them. */
function people(count: number, alpha: number, beta: number, seed: string) {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const rate = betaQuantile(random(), alpha, beta);
    const tries = 1 + Math.floor(12 * random());
    return { rate, tries, successes: Array.from({ length: tries }, () => random() < rate).filter(Boolean).length };
  });
}

describe("what groups of tries teach about each other", () => {
  test("without tries the assumption stands", () => {
    expect(sharedRate([], assumptions)).toEqual({ alpha: 2, beta: 2 });
    expect(sharedRate([{ tries: 0, successes: 0 }], assumptions)).toEqual({ alpha: 2, beta: 2 });
  });

  test("one success moves it a little, many move it far", () => {
    const one = meanRate(sharedRate([{ tries: 1, successes: 1 }], assumptions));
    const many = meanRate(sharedRate([{ tries: 40, successes: 36 }], assumptions));
    expect(one).toBeGreaterThan(0.5);
    expect(one).toBeLessThan(0.7);
    expect(many).toBeGreaterThan(one);
  });

  test("the hyperparameters are found again", () => {
    const { alpha, beta } = sharedRate(people(4000, 3, 6, "found again"), assumptions);
    expect(alpha / (alpha + beta)).toBeCloseTo(1 / 3, 1);
    expect(alpha + beta).toBeGreaterThan(7);
    expect(alpha + beta).toBeLessThan(11.5);
  });

  test.each([
    [2, 2],
    [1.5, 6],
    [8, 3],
  ])("the interval of 80 in 100 holds the rate of 80 ± 2 in 100 people: Beta(%d, %d)", (alpha, beta) => {
    const seen = people(2000, alpha, beta, `coverage ${alpha} ${beta}`);
    const shared = sharedRate(seen, assumptions);
    const held = seen.filter(({ rate, ...tries }) => {
      const { low, high } = rateInterval(learntRate(shared, tries));
      return rate >= low && rate <= high;
    });
    expect(Math.abs(held.length / seen.length - 0.8)).toBeLessThanOrEqual(0.02);
  });
});

describe("attending again", () => {
  test("E[(1 − q)^m] of the uniform rate is 1/(m + 1)", () => {
    for (const times of [0, 1, 3, 10])
      expect(missedAfter({ alpha: 1, beta: 1 }, 1, times)).toBeCloseTo(1 / (times + 1), 12);
  });

  test("whoever doesn't answer once answers less likely again: more is missed than by the mean rate", () => {
    const rate = { alpha: 2, beta: 2 };
    expect(missedAfter(rate, 0.6, 1)).toBeCloseTo(1 - 0.6 * meanRate(rate), 12);
    expect(missedAfter(rate, 0.6, 4)).toBeGreaterThan((1 - 0.6 * meanRate(rate)) ** 4);
  });
});

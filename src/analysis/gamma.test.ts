import { describe, expect, test } from "vitest";
import { gammaCdf, gammaQuantile } from "./gamma.ts";

describe("the gamma distribution", () => {
  test("is the exponential one for shape 1, and Erlang's for whole shapes", () => {
    for (const x of [0.01, 0.5, 1, 3, 12]) {
      expect(gammaCdf(x, 1)).toBeCloseTo(1 - Math.exp(-x), 13);
      expect(gammaCdf(x, 3)).toBeCloseTo(1 - Math.exp(-x) * (1 + x + x ** 2 / 2), 13);
    }
  });

  test("half the square of a standard normal: the quantile of chi-square with one degree at .95 is 3.841459", () => {
    expect(2 * gammaQuantile(0.95, 0.5, 1)).toBeCloseTo(3.841458820694, 9);
  });

  test("quantiles undo the distribution function, and the rate is a scale", () => {
    for (const shape of [0.3, 4, 71])
      for (const p of [0.02, 0.5, 0.97]) {
        expect(gammaCdf(gammaQuantile(p, shape, 1), shape)).toBeCloseTo(p, 10);
        expect(gammaQuantile(p, shape, 5)).toBeCloseTo(gammaQuantile(p, shape, 1) / 5, 12);
      }
  });
});

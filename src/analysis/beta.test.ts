import { expect, test } from "vitest";
import { betaCdf, betaQuantile, lnGamma } from "./beta.ts";
import { betaQuadrature } from "./beta-quadrature.ts";

// Reference values by scipy 1.17: gammaln, stats.beta.cdf and stats.beta.ppf.
test("ln Γ", () => {
  expect(lnGamma(0.1)).toBeCloseTo(2.25271265, 8);
  expect(lnGamma(3.7)).toBeCloseTo(1.42807233, 8);
  expect(lnGamma(250) / 1128.52377087).toBeCloseTo(1, 11);
  expect(lnGamma(6)).toBeCloseTo(Math.log(120), 12);
});

test("distribution function", () => {
  expect(betaCdf(0.01, 2.5, 0.7) / 5.63107584e-6).toBeCloseTo(1, 7);
  expect(betaCdf(0.3, 2.5, 0.7)).toBeCloseTo(0.0298140248, 9);
  expect(betaCdf(0.9, 2.5, 0.7)).toBeCloseTo(0.623932173, 8);
  expect([betaCdf(0, 2, 3), betaCdf(1, 2, 3)]).toEqual([0, 1]);
});

test("quantiles", () => {
  expect(betaQuantile(0.1, 1, 19)).toBeCloseTo(1 - 0.9 ** (1 / 19), 12);
  expect(betaQuantile(0.9, 1, 19)).toBeCloseTo(1 - 0.1 ** (1 / 19), 12);
  expect(betaQuantile(0.1, 3.2, 40.5)).toBeCloseTo(0.02904939, 8);
  expect(betaQuantile(0.9, 3.2, 40.5)).toBeCloseTo(0.12598156, 8);
});

test("the quadrature has the moments of the beta distribution, near the ends too", () => {
  for (const [a, b] of [
    [1, 19],
    [0.01, 3],
    [0.5, 0.5],
    [1, 1],
    [60, 1000],
    [0.01, 1000],
  ] as const) {
    const { places, weights } = betaQuadrature(a, b, 64);
    const moment = (k: number) => places.reduce((sum, place, i) => sum + weights[i]! * place ** k, 0);
    let expected = 1;
    for (let k = 0; k < 60; k++) {
      expect(moment(k) / expected).toBeCloseTo(1, 9);
      expected *= (a + k) / (a + b + k);
    }
  }
});

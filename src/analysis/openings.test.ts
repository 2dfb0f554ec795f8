import fc from "fast-check";
import { expect, test } from "vitest";
import { assumptionValues } from "#model/assumptions.ts";
import { mostAsked, openingsOf, priorRho, shareOf } from "./openings.ts";

const values = assumptionValues();
const prior = priorRho(values);
const same = (count: number, weight: number) => Array.from({ length: count }, () => weight);

test("52 people can be asked in 90 days by the priors; a broken product doesn't cost one", () => {
  expect(mostAsked(values)).toBe(52);
  expect(mostAsked({ ...values, emergencyHours: 0.3, askHours: 0.1 })).toBe(39);
  expect(mostAsked({ ...values, emergencyHours: 0.5, askHours: 7 })).toBe(0);
});

test("P is the mean over what ρ may be, far below what the mean ρ says", () => {
  const { probability, rho } = openingsOf(same(52, 0.53), prior);
  // E (1 − wρ)^52 under Beta(1, 19) by the binomial sum.
  let none = 0;
  let term = 1;
  for (let k = 0; k <= 52; k++) {
    none += term;
    term *= (-0.53 * (52 - k)) / (20 + k);
  }
  expect(probability).toBeCloseTo(1 - none, 7);
  expect(probability).toBeCloseTo(0.59, 2);
  expect(1 - (1 - 0.53 * 0.05) ** 52).toBeCloseTo(0.75, 2);
  expect(1 - (1 - 0.53 * rho) ** 52).toBeCloseTo(probability, 12);
});

test("one person: P = w E ρ, the interval by the quantiles of ρ", () => {
  const { probability, low, high, rho } = openingsOf([0.4], prior);
  expect(probability).toBeCloseTo(0.4 * 0.05, 12);
  expect(rho).toBeCloseTo(0.05, 12);
  expect(low).toBeCloseTo(0.4 * (1 - 0.9 ** (1 / 19)), 12);
  expect(high).toBeCloseTo(0.4 * (1 - 0.1 ** (1 / 19)), 12);
});

test("what is missing in readiness scales ρ", () => {
  expect(openingsOf([0.4], { ...prior, factor: 0.9 }).probability).toBeCloseTo(0.9 * 0.4 * 0.05, 12);
});

test("nobody, or nobody with weight: no opening, ρ at its mean", () => {
  for (const weights of [[], [0, 0]])
    expect(openingsOf(weights, prior)).toEqual({ probability: 0, low: 0, high: 0, rho: 0.05 });
});

const anyWeights = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });
const anyRho = fc.record({
  alpha: fc.double({ min: 0.01, max: 50, noNaN: true }),
  beta: fc.double({ min: 0.5, max: 200, noNaN: true }),
  factor: fc.double({ min: 0.3, max: 1, noNaN: true }),
});

test("the shares sum to −ln(1 − P), ρ* lies at or below the mean, P inside [0, 1]", () => {
  fc.assert(
    fc.property(anyWeights, anyRho, (weights, rho) => {
      const openings = openingsOf(weights, rho);
      const sum = weights.reduce((total, weight) => total + shareOf(weight, openings.rho), 0);
      expect(1 - Math.exp(-sum)).toBeCloseTo(openings.probability, 11);
      expect(openings.rho).toBeLessThanOrEqual((rho.factor * rho.alpha) / (rho.alpha + rho.beta) + 1e-15);
      expect(openings.probability).toBeGreaterThanOrEqual(0);
      expect(openings.probability).toBeLessThanOrEqual(1);
    }),
  );
});

test("one weight more, or more of it, never lowers P", () => {
  fc.assert(
    fc.property(anyWeights, fc.double({ min: 0, max: 1, noNaN: true }), (weights, more) => {
      const { probability } = openingsOf(weights, prior);
      expect(openingsOf([...weights, more], prior).probability).toBeGreaterThanOrEqual(probability - 1e-12);
      const raised = weights.map((weight) => Math.max(weight, more));
      expect(openingsOf(raised, prior).probability).toBeGreaterThanOrEqual(probability - 1e-12);
    }),
  );
});

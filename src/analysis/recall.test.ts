import fc from "fast-check";
import { expect, test } from "vitest";
import { assumptionValues } from "#model/assumptions.ts";
import { betaCdf, betaQuantile } from "./beta.ts";
import { betaQuadrature } from "./beta-quadrature.ts";
import { meanRate } from "./learning.ts";
import { chanceBetter, learntRecall, type Recalled, recallPosterior, saysLittle } from "./recall.ts";

const recalled = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([one, other]): Recalled => ({ asked: Math.max(one, other), known: Math.min(one, other) }));

/** ∫ f_a F_b by Gauss–Jacobi quadrature under Beta a: exact for the polynomial that F_b is. */
function integral(a: Recalled, b: Recalled): number {
  const { places, weights } = betaQuadrature(1 + a.known, 1 + a.asked - a.known, 64);
  const below = (x: number) => betaCdf(x, 1 + b.known, 1 + b.asked - b.known);
  return places.reduce((sum, x, k) => sum + weights[k]! * below(x), 0);
}

test("P(A better than B) is the integral, to 1e-6", () => {
  fc.assert(
    fc.property(recalled, recalled, (a, b) => {
      expect(Math.abs(chanceBetter(a, b) - integral(a, b))).toBeLessThan(1e-6);
    }),
  );
});

test("P(A better than B) on a grid of the unit square", () => {
  const steps = 1500;
  const weightsOf = ({ asked, known }: Recalled) => {
    const at = Array.from({ length: steps }, (_, k) => (k + 0.5) / steps);
    const raw = at.map((x) => x ** known * (1 - x) ** (asked - known));
    const total = raw.reduce((sum, one) => sum + one, 0);
    return raw.map((one) => one / total);
  };
  const [a, b] = [
    { asked: 16, known: 13 },
    { asked: 9, known: 4 },
  ];
  const [first, second] = [weightsOf(a), weightsOf(b)];
  let below = 0;
  let sum = 0;
  for (let k = 0; k < steps; k++) {
    sum += first[k]! * (below + second[k]! / 2);
    below += second[k]!;
  }
  expect(chanceBetter(a, b)).toBeCloseTo(sum, 6);
});

test("either is better, and equals are even", () => {
  fc.assert(
    fc.property(recalled, recalled, (a, b) => {
      expect(chanceBetter(a, b) + chanceBetter(b, a)).toBeCloseTo(1, 9);
      expect(chanceBetter(a, a)).toBeCloseTo(0.5, 9);
    }),
  );
});

test("mean and interval of a slot; nobody asked is the flat prior", () => {
  const flat = recallPosterior({ asked: 0, known: 0 });
  expect(flat).toMatchObject({ asked: 0, known: 0, mean: 0.5 });
  expect(flat.low).toBeCloseTo(0.1, 12);
  expect(flat.high).toBeCloseTo(0.9, 12);
  const { mean, low, high } = recallPosterior({ asked: 16, known: 13 });
  expect(mean).toBeCloseTo(14 / 18, 12);
  expect(betaCdf(low, 14, 4)).toBeCloseTo(0.1, 9);
  expect(high).toBe(betaQuantile(0.9, 14, 4));
});

test("five listeners of two minds say little, fifty say much; nobody says nothing at all", () => {
  const of = (asked: number, known: number) => [
    recallPosterior({ asked, known }),
    recallPosterior({ asked: 0, known: 0 }),
  ];
  expect(saysLittle(of(5, 3))).toBe(true);
  expect(saysLittle(of(50, 30))).toBe(false);
  expect(saysLittle(of(0, 0))).toBe(false);
});

test("r begins at the assumption and goes where the listeners point; each counts once", () => {
  const values = assumptionValues();
  expect(meanRate(learntRecall([], values))).toBe(values.recall);
  expect(meanRate(learntRecall([], { ...values, recall: 0.3 }))).toBeCloseTo(0.3, 12);
  expect(meanRate(learntRecall([1, 1, 2 / 3, 1], values))).toBeCloseTo((2 + 11 / 3) / 8, 12);
  expect(meanRate(learntRecall([0, 1 / 3], values))).toBeLessThan(values.recall);
});

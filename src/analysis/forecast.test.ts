import { expect, test } from "vitest";
import { seededRandom } from "#lib/seeded.ts";
import { assumptionValues } from "#model/assumptions.ts";
import { forecastOf, learnKind, meanKappa } from "./forecast.ts";

const assumptions = assumptionValues();

test("before anything is known as many are expected as the model says", () => {
  const { expectedRelevant, probability } = forecastOf(2, learnKind([], assumptions));
  expect(expectedRelevant).toBe(2);
  expect(probability).toBeCloseTo(1 - (4 / 6) ** 4, 12);
});

test("what went well promises more, what didn't less", () => {
  const well = learnKind(
    [
      { mu: 2, relevant: 4 },
      { mu: 1, relevant: 3 },
    ],
    assumptions,
  );
  expect(meanKappa(well)).toBeCloseTo((4 + 7) / (4 + 3), 12);
  const badly = learnKind([{ mu: 2, relevant: 0 }], assumptions);
  expect(forecastOf(1, badly).probability).toBeLessThan(forecastOf(1, learnKind([], assumptions)).probability);
});

test("nobody expected, nobody met", () => {
  expect(forecastOf(0, learnKind([], assumptions))).toEqual({ mu: 0, expectedRelevant: 0, probability: 0 });
});

test("the probability is that of drawing κ, then the number met", () => {
  const random = seededRandom("gamma and Poisson");
  const learning = learnKind([{ mu: 1.5, relevant: 2 }], assumptions);
  const mu = 0.8;
  let none = 0;
  const draws = 100_000;
  for (let i = 0; i < draws; i++) {
    // A gamma of whole shape is a sum of exponentials.
    let kappa = 0;
    for (let k = 0; k < learning.shape; k++) kappa -= Math.log(1 - random()) / learning.rate;
    if (random() < Math.exp(-kappa * mu)) none++;
  }
  expect(1 - none / draws).toBeCloseTo(forecastOf(mu, learning).probability, 2);
});

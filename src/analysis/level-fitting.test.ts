import { expect, test } from "vitest";
import { type Example, fitted, judge, predict, temperatureFor } from "./level-fitting.ts";

const even = [1, 1, 1, 1, 1, 1];
const example = (level: number, sign: string): Example => ({ person: "", level, weights: even, signs: [sign] });

test("without a penalty the fit gives the shares of the levels", () => {
  const examples = [0, 0, 0, 1].map((level) => example(level, "a"));
  const p = predict({ coefficients: fitted(examples, 1e-6), temperature: 1 }, example(0, "a"));
  expect(p[0]).toBeCloseTo(0.75, 2);
  expect(p[1]).toBeCloseTo(0.25, 2);
});

test("a penalty draws towards the weights given", () => {
  const examples = [0, 0, 0, 1].map((level) => example(level, "a"));
  const share = (ridge: number) =>
    predict({ coefficients: fitted(examples, ridge), temperature: 1 }, example(0, "a"))[0]!;
  expect(share(1e6)).toBeCloseTo(1 / 6, 3);
  expect(share(1)).toBeGreaterThan(share(10));
});

test("forecasts too sure are given a temperature above 1, too timid ones one below", () => {
  const judged = [0, 0, 0, 1].map((level) => example(level, "a"));
  const forecast = (p: number) => judged.map(() => [p, 1 - p, 0, 0, 0, 0].map((value) => Math.max(value, 1e-9)));
  expect(temperatureFor(forecast(0.95), judged)).toBeGreaterThan(1.2);
  expect(temperatureFor(forecast(0.6), judged)).toBeLessThan(0.8);
});

test("what is judged: share right, log-loss, calibration error", () => {
  const judged = [example(0, "a"), example(1, "a")];
  const { accuracy, logLoss, calibrationError } = judge(
    [
      [0.8, 0.2, 0, 0, 0, 0],
      [0.8, 0.2, 0, 0, 0, 0],
    ],
    judged,
  );
  expect(accuracy).toBe(0.5);
  expect(logLoss).toBeCloseTo(-(Math.log(0.8) + Math.log(0.2)) / 2, 12);
  expect(calibrationError).toBeCloseTo(0.3, 12);
});

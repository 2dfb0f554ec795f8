import fc from "fast-check";
import { expect, test } from "vitest";
import { brierScore, calibrationBins } from "./calibration.ts";

const closed = fc.array(fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), happened: fc.boolean() }));

test("the score is the mean squared distance, and null before anything is closed", () => {
  expect(brierScore([])).toBeNull();
  expect(
    brierScore([
      { probability: 0.8, happened: true },
      { probability: 0.5, happened: false },
    ]),
  ).toBeCloseTo((0.04 + 0.25) / 2, 12);
});

test("every forecast lies in exactly one bin, 1 in the last", () => {
  fc.assert(
    fc.property(closed, (forecasts) => {
      const bins = calibrationBins([...forecasts, { probability: 1, happened: true }]);
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(forecasts.length + 1);
      expect(bins.at(-1)?.count).toBeGreaterThan(0);
      for (const { from, to, mean } of bins)
        if (mean !== null) expect(mean >= from - 1e-12 && mean <= to + 1e-12).toBe(true);
    }),
  );
});

test("a bin says what was foretold and what happened; an empty one says nothing", () => {
  const bins = calibrationBins([
    { probability: 0.3, happened: true },
    { probability: 0.35, happened: false },
  ]);
  expect(bins[3]).toEqual({ from: 0.3, to: 0.4, count: 2, mean: expect.closeTo(0.325, 12), rate: 0.5 });
  expect(bins[0]).toEqual({ from: 0, to: 0.1, count: 0, mean: null, rate: null });
});

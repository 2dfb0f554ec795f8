import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, isoDay } from "#lib/dates.ts";
import { assumptionValues } from "#model/assumptions.ts";
import { settled, type Transition } from "#model/transition.ts";
import { horizonOf } from "./horizon.ts";

const asOf = dayOf("2026-03-31");
const values = assumptionValues();
const inSight = (more: Partial<Transition>): Transition => ({ ...settled, phase: "in-sight", ...more });

test("settled and landed: 104 equal weeks; in transition: 13", () => {
  for (const phase of ["settled", "landed"] as const) {
    const { weights } = horizonOf({ ...settled, phase }, asOf, values);
    expect(weights).toHaveLength(104);
    expect(new Set(weights)).toEqual(new Set([1 / 104]));
  }
  expect(horizonOf({ ...settled, phase: "in-transition" }, asOf, values).weights).toHaveLength(13);
});

test("in sight: triangular over ½, 1, 1½ of the time to the date", () => {
  const { weights } = horizonOf(inSight({ on: isoDay(asOf + 20 * 7) }), asOf, values);
  expect(weights).toHaveLength(30);
  expect(weights.slice(0, 10)).toEqual(Array(10).fill(0));
  expect(weights.slice(0, 20).reduce((a, b) => a + b)).toBeCloseTo(0.5, 12);
  expect(weights[19]).toBeCloseTo(0.095, 12);
  expect(weights[9 + 5]).toBeLessThan(weights[9 + 6] ?? 0);
});

test("the date is at least four weeks ahead, and moves nearer day by day", () => {
  expect(horizonOf(inSight({ on: isoDay(asOf - 100) }), asOf, values).weights).toHaveLength(6);
  const on = isoDay(asOf + 100);
  expect(horizonOf(inSight({ on }), asOf, values).weights).not.toEqual(
    horizonOf(inSight({ on }), asOf + 30, values).weights,
  );
});

test("in sight without any date: as while settled", () => {
  expect(horizonOf(inSight({}), asOf, values)).toEqual(horizonOf(settled, asOf, values));
});

test("the weights are probabilities of the weeks, whatever the dates", () => {
  const date = fc.option(fc.integer({ min: -400, max: 3000 }).map((days) => isoDay(asOf + days)));
  fc.assert(
    fc.property(date, date, date, (on, earliestOn, latestOn) => {
      const { weights } = horizonOf(inSight({ on, earliestOn, latestOn }), asOf, values);
      expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      expect(weights.every((weight) => weight >= 0)).toBe(true);
    }),
  );
});

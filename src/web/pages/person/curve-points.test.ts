import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "#lib/dates.ts";
import { curvePoints, daysByYear, yearStarts } from "./curve-points.ts";

const today = dayOf("2026-11-24");

test("a point counts the distinct contact days of the year before it", () => {
  const days = [dayOf("2025-01-10"), dayOf("2025-01-10"), dayOf("2025-06-01"), dayOf("2026-11-24")];
  const points = curvePoints(days, today);
  expect(points[0]).toEqual({ day: dayOf("2025-01-10"), count: 1 });
  expect(Math.max(...points.map(({ count }) => count))).toBe(2);
  expect(points.at(-1)).toEqual({ day: today, count: 1 });
  expect(daysByYear(days)).toEqual([
    ["2026", 1],
    ["2025", 2],
  ]);
  expect(yearStarts(days[0] ?? 0, today)).toEqual([dayOf("2026-01-01")]);
});

test("nothing known, nothing drawn; days ahead don't count", () => {
  expect(curvePoints([], today)).toEqual([]);
  expect(curvePoints([today + 5], today)).toEqual([]);
});

test("against counting by hand", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: today - 4000, max: today }), { minLength: 1, maxLength: 40 }), (days) => {
      for (const { day, count } of curvePoints(days, today)) {
        expect(count).toBe(new Set(days.filter((one) => one <= day && one > day - 365)).size);
      }
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, isoDay } from "./dates.ts";
import { dayBefore, finishedQuarter, quarterBefore, quarterNamed, quarterOf } from "./quarters.ts";

test("a quarter is read by its name, anything else is none", () => {
  expect(quarterNamed("2026-Q4")).toMatchObject({ startOn: "2026-10-01", endOn: "2026-12-31" });
  for (const wrong of ["2026-Q7", "2026-Q0", "26-Q1", "2026Q1", "", "2026-q1"]) expect(quarterNamed(wrong)).toBeNull();
});

test("every day lies in its quarter, and quarters follow each other without a gap", () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOf("1990-01-01"), max: dayOf("2090-01-01") }), (day) => {
      const quarter = quarterOf(isoDay(day));
      expect(dayOf(quarter.startOn) <= day && day <= dayOf(quarter.endOn)).toBe(true);
      expect(quarterNamed(quarter.name)).toEqual(quarter);
      expect(quarterBefore(quarter).endOn).toBe(dayBefore(quarter));
      expect(quarterBefore(quarterBefore(quarter), -1)).toEqual(quarter);
    }),
  );
});

test("on its last day a quarter isn't over", () => {
  expect(finishedQuarter("2026-09-30").name).toBe("2026-Q2");
  expect(finishedQuarter("2026-10-01").name).toBe("2026-Q3");
  expect(finishedQuarter("2026-01-15").name).toBe("2025-Q4");
});

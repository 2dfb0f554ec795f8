import { expect, test } from "vitest";
import { seasonLayout } from "./season-marks.ts";

const evening = (uid: string, startOn: string, endOn = startOn) => ({ uid, name: uid, startOn, endOn, number: null });
const span = { from: "2026-11-24", to: "2027-02-16" };

test("evenings stand at their share of the span, several days as long as they are; what lies outside isn't there", () => {
  const { marks } = seasonLayout(
    span,
    [evening("b", "2027-01-05"), evening("a", "2026-12-08", "2026-12-10"), evening("late", "2027-02-17")],
    840,
  );
  expect(marks.map(({ uid, from, to }) => [uid, from, to])).toEqual([
    ["a", 140, 170],
    ["b", 420, 430],
  ]);
});

test("weeks begin on Mondays, months on their first", () => {
  const { weeks, months } = seasonLayout(span, [], 840);
  expect(weeks).toHaveLength(12);
  expect(weeks[0]).toBe(60);
  expect(months.map(({ on }) => on)).toEqual(["2026-12-01", "2027-01-01", "2027-02-01"]);
});

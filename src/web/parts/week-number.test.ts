import { expect, it } from "vitest";
import { weekNumber } from "./week-number.ts";

it.each([
  ["2026-11-24", 48],
  ["2027-01-01", 53],
  ["2027-01-04", 1],
  ["2024-12-30", 1],
  ["2023-01-01", 52],
  ["1969-12-29", 1],
])("tells that %s lies in week %i", (on, week) => {
  expect(weekNumber(on)).toBe(week);
});

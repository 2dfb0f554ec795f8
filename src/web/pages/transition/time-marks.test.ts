import { expect, test } from "vitest";
import type { TransitionAnswer } from "#web/api/transition-calls.ts";
import { timeMarks } from "./time-marks.ts";

const told: TransitionAnswer = {
  phase: "in-sight",
  on: "2027-06-01",
  earliest: "2027-03-01",
  latest: "2027-12-01",
  reason: "",
  leadWeeks: 18,
};
const names = (transition: TransitionAnswer) => timeMarks(transition, "2026-11-24").map(({ name }) => name);

test("from today to the last date, with the last day for a first meeting eighteen weeks before the likely one", () => {
  const marks = timeMarks(told, "2026-11-24");
  expect(marks.map(({ name }) => name)).toEqual(["today", "lead", "earliest", "likely", "latest"]);
  expect(marks.find(({ name }) => name === "lead")?.on).toBe("2027-01-26");
  expect(marks[0]?.at).toBe(0);
  expect(marks.at(-1)?.at).toBeLessThan(1);
});

test("what lies behind is left out; without a date there is only the lead time", () => {
  expect(names({ ...told, on: "2026-12-20", earliest: null, latest: null })).toEqual(["today", "likely"]);
  expect(names({ ...told, on: null, earliest: null, latest: null })).toEqual(["today", "lead"]);
});

import { expect, test } from "vitest";
import { dayOf } from "#lib/dates.ts";
import type { ActDecision } from "#model/act.ts";
import { assumptionValues } from "#model/assumptions.ts";
import { decisionsAsOf } from "./act-decisions.ts";

const decision = (
  act: string,
  kind: ActDecision["decision"],
  onDate: string,
  until: string | null = null,
): ActDecision => ({
  act,
  decision: kind,
  onDate,
  until,
});
const on = (decisions: readonly ActDecision[], date: string) =>
  decisionsAsOf(decisions, dayOf(date), assumptionValues());

test("snoozed: away until its day, and back on it", () => {
  const snoozed = [decision("secure:a", "snoozed", "2026-03-01", "2026-03-08")];
  expect(on(snoozed, "2026-03-07").isAway("secure:a")).toBe(true);
  expect(on(snoozed, "2026-03-08").isAway("secure:a")).toBe(false);
  expect(on(snoozed, "2026-03-07").backOn("secure:a")).toBe(dayOf("2026-03-08"));
  expect(on([decision("secure:a", "refused", "2026-03-01")], "2026-03-07").backOn("secure:a")).toBeNull();
});

test("without a day: two weeks, half a year, and for what was done a week", () => {
  const decisions = [
    decision("secure:a", "snoozed", "2026-03-01"),
    decision("introduce:a:b", "refused", "2026-03-01"),
    decision("follow-up:a", "done", "2026-03-01"),
  ];
  const away = (date: string) => decisions.map(({ act }) => on(decisions, date).isAway(act));
  expect(away("2026-03-07")).toEqual([true, true, true]);
  expect(away("2026-03-08")).toEqual([true, true, false]);
  expect(away("2026-03-15")).toEqual([false, true, false]);
  expect(away("2026-08-28")).toEqual([false, false, false]);
});

test("a channel stays secured; who was written to is left in peace for thirty days, dormant or not", () => {
  const decisions = [decision("secure:a", "done", "2026-03-01"), decision("reactivate:a", "done", "2026-03-01")];
  expect(on(decisions, "2030-01-01").isAway("secure:a")).toBe(true);
  expect(on(decisions, "2026-03-30").isAway("reach-out:a")).toBe(true);
  expect(on(decisions, "2026-03-31").isAway("reactivate:a")).toBe(false);
  expect(on(decisions, "2026-03-02").isAway("reach-out:b")).toBe(false);
});

test("the latest decision holds, and later ones don't exist yet", () => {
  const decisions = [
    decision("secure:a", "refused", "2026-03-01"),
    decision("secure:a", "snoozed", "2026-03-05", "2026-03-06"),
  ];
  expect(on(decisions, "2026-03-07").isAway("secure:a")).toBe(false);
  expect(on(decisions.toReversed(), "2026-03-07").isAway("secure:a")).toBe(false);
  expect(on(decisions, "2026-03-04").isAway("secure:a")).toBe(true);
  expect(on(decisions, "2026-02-28").isAway("secure:a")).toBe(false);
});

import { expect, test } from "vitest";
import type { ContactDay } from "#model/contact-days.ts";
import { castDay, daysAgo, packedDays } from "./cast.ts";
import { reciprocityOf, signalsOf } from "./tie-signals.ts";

const signals = (...days: readonly ContactDay[]) => signalsOf(packedDays(...days), castDay);

test("activation sums weights over ages: meetings 1, answered mail .6, one way .3, shared by the people present", () => {
  expect(signals(daysAgo(0), daysAgo(10), daysAgo(40)).activation).toBeCloseTo(1 + 1 / 11 + 1 / 41, 12);
  expect(signals(daysAgo(4, { dayClass: "both-ways" })).activation).toBeCloseTo(0.6 / 5, 12);
  const out = { dayClass: "one-way", sign: false } as const;
  expect(signals(daysAgo(4, out), daysAgo(19, out)).activation).toBeCloseTo(0.3 * (1 / 5 + 1 / 20), 12);
  expect(signals(daysAgo(1, { people: 4 })).activation).toBeCloseTo(1 / 4 / 2, 12);
});

test("a meeting yesterday weighs nearly as much as a year of weekly lunches", () => {
  expect(signals(daysAgo(1)).activation).toBeCloseTo(0.5, 12);
  const lunches = Array.from({ length: 52 }, (_, week) => daysAgo(7 * (week + 1)));
  expect(signals(...lunches).activation).toBeCloseTo(0.65, 1);
});

test("the silence ratio is the silence in mean gaps, null below two days", () => {
  expect(signals(daysAgo(4), daysAgo(19)).silenceRatio).toBeCloseTo(4 / 15, 12);
  expect(signals(daysAgo(0), daysAgo(10), daysAgo(40)).silenceRatio).toBe(0);
  expect(signals(daysAgo(99)).silenceRatio).toBeNull();
});

test("unanswered counts ego's days since their last sign, all of them where there was none", () => {
  const out = { sign: false, dayClass: "one-way" } as const;
  expect(signals(daysAgo(30, out), daysAgo(20), daysAgo(10, out), daysAgo(5, out))).toMatchObject({
    unanswered: 2,
    lastSignDay: castDay - 20,
    daysIn: 1,
    daysOut: 4,
    contactDays: 4,
  });
  expect(signals(daysAgo(30, out), daysAgo(20, out))).toMatchObject({ unanswered: 2, lastSignDay: null, daysIn: 0 });
});

test("no days, no signals", () => {
  const nothing = {
    activation: 0,
    contactDays: 0,
    firstDay: null,
    lastDay: null,
    lastSignDay: null,
    silenceRatio: null,
  };
  expect(signals()).toMatchObject(nothing);
});

test("reciprocity is the smaller over the larger direction", () => {
  expect(reciprocityOf(2, 5)).toBeCloseTo(0.4, 12);
  expect(reciprocityOf(0, 5)).toBe(0);
  expect(reciprocityOf(0, 0)).toBe(0);
});

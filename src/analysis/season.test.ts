import { describe, expect, test } from "vitest";
import { assumptionValues } from "#model/assumptions.ts";
import { castAlter, castNetwork, certainLevel } from "./cast.ts";
import type { Encounter } from "./chance.ts";
import { missedAfter } from "./learning.ts";
import { type Attendance, contributionsOf, denseChances, type SeasonOccasion, seasonOf } from "./season.ts";
import { seasonValue } from "./season-model.ts";
import { standingsOf } from "./standings.ts";

const followUp = { alpha: 2, beta: 2 };
const [standing] = standingsOf(castNetwork([castAlter(1, { level: certainLevel(5) })]), assumptionValues());

function encounter(key: string, weight: number, count = 1): Encounter {
  return {
    attendee: { key, standing: standing!, isContact: false, count, isNamed: true },
    isNew: 1,
    isBriefed: false,
    meet: 1,
    learnt: { kappa: 1, recall: 0.5, followUp },
    q: 0.25,
    weight,
  };
}

const wholeDay = (startDay: number, endDay = startDay, place = "hamburg"): Attendance => ({
  startDay,
  endDay,
  fromMinute: 0,
  toMinute: 1440,
  place,
});

function occasion(
  uid: string,
  attendance: Attendance,
  encounters: readonly Encounter[],
  seriesUid: string | null = null,
): SeasonOccasion {
  return { uid, seriesUid, attendance, days: 1, costEur: 100, evenings: 0, encounters };
}

const limits = { days: 5, costEur: 1000, evenings: Number.POSITIVE_INFINITY };

describe("the season's problem", () => {
  test("the same person at two occasions is one, and people alike weigh as many as they are", () => {
    const { people, problem } = seasonOf({
      occasions: [
        occasion("a", wholeDay(1), [encounter("anna", 0.01), encounter("#0", 0.002, 50)]),
        occasion("b", wholeDay(3), [encounter("anna", 0.01)]),
      ],
      limits,
      must: new Set(["b"]),
    });
    expect(people.map(({ key }) => key)).toEqual(["anna", "#0"]);
    expect(problem.weights).toEqual([0.01, 0.1]);
    expect(problem.must).toEqual([1]);
    expect(problem.options.map((option) => denseChances(problem, option))).toEqual([
      [0.25, 0.25],
      [0.25, 0],
    ]);
    expect(contributionsOf(problem, [0, 1])).toEqual([
      expect.closeTo(seasonValue(problem, [0, 1]) - 0.0025, 12),
      expect.closeTo(0.01 * 0.25 * 0.75, 12),
    ]);
  });

  test("a series meets the same people again, and misses them with E[(1 − q)^m]", () => {
    const evenings = [1, 8, 15].map((day) => occasion(`s/${day}`, wholeDay(day), [encounter("anna", 1)], "s"));
    const { problem } = seasonOf({ occasions: evenings, limits, must: new Set() });
    expect(seasonValue(problem, [0, 1, 2])).toBeCloseTo(1 - missedAfter(followUp, 0.5, 3), 12);
  });

  test("a day in common rules out both, unless one follows the other in one place", () => {
    const evening = (day: number, place = "hamburg"): Attendance => ({
      startDay: day,
      endDay: day,
      fromMinute: 1110,
      toMinute: 1290,
      place,
    });
    const day = (at: number): Attendance => ({ ...wholeDay(at), fromMinute: 540, toMinute: 1020 });
    const { problem } = seasonOf({
      occasions: [
        wholeDay(1, 3),
        wholeDay(3),
        day(5),
        evening(5),
        evening(5, "bremen"),
        { ...evening(5), place: "" },
      ].map((attendance, i) => occasion(`${i}`, attendance, [])),
      limits,
      must: new Set(),
    });
    expect(problem.options.map(({ overlaps }) => overlaps)).toEqual([[1], [0], [4, 5], [4, 5], [2, 3, 5], [2, 3, 4]]);
  });
});

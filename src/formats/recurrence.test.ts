import fc from "fast-check";
import { RRuleTemporal } from "rrule-temporal";
import { describe, expect, it } from "vitest";
import { dayOf, isoDay } from "#lib/dates.ts";
import { occurrencesBetween, type Series } from "./recurrence.ts";

function series(rrule: string | null, more: Partial<Series> = {}): Series {
  const startOn = more.startOn ?? "2026-01-05";
  return {
    startOn,
    endOn: startOn,
    startTime: "18:30",
    timeZone: "Europe/Berlin",
    rrule,
    exceptOn: [],
    moved: [],
    ...more,
  };
}

function starts(one: Series, from: string, to: string): string[] {
  return occurrencesBetween(one, from, to).map((occurrence) => occurrence.startOn);
}

describe("the days of a series", () => {
  it("follow the rule from the first day on", () => {
    expect(starts(series("FREQ=MONTHLY;BYDAY=-1MO", { startOn: "2026-01-26" }), "2026-02-01", "2026-05-31")).toEqual([
      "2026-02-23",
      "2026-03-30",
      "2026-04-27",
      "2026-05-25",
    ]);
    expect(starts(series("FREQ=YEARLY", { startOn: "2024-02-29" }), "2024-01-01", "2033-01-01")).toEqual([
      "2024-02-29",
      "2028-02-29",
      "2032-02-29",
    ]);
    expect(
      starts(
        series("FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO", { startOn: "2026-01-05", rrule: "FREQ=YEARLY;BYWEEKNO=1" }),
        "2026-01-06",
        "2028-12-31",
      ),
    ).toEqual(["2027-01-04", "2028-01-03"]);
    expect(starts(series(null), "2026-01-01", "2026-12-31")).toEqual(["2026-01-05"]);
  });

  it("leave out exceptions, move what was moved and add what was added", () => {
    const one = series("FREQ=WEEKLY", {
      exceptOn: ["2026-01-12"],
      moved: [
        { from: "2026-01-19", startOn: "2026-01-21", endOn: "2026-01-22", name: "Klausur" },
        { from: "2026-01-30", startOn: "2026-01-30", endOn: "2026-01-30", name: "Zusatz" },
      ],
    });
    expect(occurrencesBetween(one, "2026-01-06", "2026-01-31")).toEqual([
      { ruleOn: "2026-01-19", startOn: "2026-01-21", endOn: "2026-01-22", name: "Klausur" },
      { ruleOn: "2026-01-26", startOn: "2026-01-26", endOn: "2026-01-26", name: "" },
      { ruleOn: "2026-01-30", startOn: "2026-01-30", endOn: "2026-01-30", name: "Zusatz" },
    ]);
    expect(starts(one, "2026-01-22", "2026-01-22")).toEqual(["2026-01-21"]);
  });

  it("touch a range from before it", () => {
    const fair = series("FREQ=YEARLY", { startOn: "2026-03-30", endOn: "2026-04-02" });
    expect(occurrencesBetween(fair, "2027-04-02", "2027-04-02")).toMatchObject([
      { startOn: "2027-03-30", endOn: "2027-04-02" },
    ]);
    expect(starts(fair, "2027-04-03", "2028-03-29")).toEqual([]);
  });

  it("end by UNTIL in the zone of the event", () => {
    const until = (time: string) => series(`FREQ=DAILY;UNTIL=20260107T${time}`);
    expect(starts(until("173000Z"), "2026-01-01", "2026-12-31")).toEqual(["2026-01-05", "2026-01-06", "2026-01-07"]);
    expect(starts(until("172959Z"), "2026-01-01", "2026-12-31")).toEqual(["2026-01-05", "2026-01-06"]);
    expect(starts(series("FREQ=DAILY;UNTIL=20260106"), "2026-01-01", "2026-12-31")).toEqual([
      "2026-01-05",
      "2026-01-06",
    ]);
  });

  it("are one a day however often the rule says", () => {
    expect(starts(series("FREQ=SECONDLY"), "2026-02-01", "2026-02-03")).toEqual([
      "2026-02-01",
      "2026-02-02",
      "2026-02-03",
    ]);
    expect(starts(series("FREQ=HOURLY;COUNT=7"), "2026-01-01", "2026-12-31")).toEqual(["2026-01-05", "2026-01-06"]);
    expect(starts(series("FREQ=HOURLY;INTERVAL=36;COUNT=4"), "2026-01-01", "2026-12-31")).toEqual([
      "2026-01-05",
      "2026-01-07",
      "2026-01-08",
      "2026-01-10",
    ]);
    expect(starts(series("FREQ=DAILY;BYHOUR=9,18;COUNT=4"), "2026-01-01", "2026-12-31")).toEqual([
      "2026-01-05",
      "2026-01-06",
    ]);
  });

  it("are the first one alone where the rule is none", () => {
    for (const rule of [
      "FREQ=SOMETIMES",
      "COUNT=3",
      "FREQ=DAILY;COUNT=0",
      "FREQ=DAILY;UNTIL=bald",
      "FREQ=YEARLY;INTERVAL=99999999",
      "",
    ]) {
      expect(starts(series(rule), "2000-01-01", "2040-01-01")).toEqual(["2026-01-05"]);
    }
    expect(starts(series("RRULE:NONSENSE;freq=weekly;BYDAY=XX;COUNT=2"), "2026-01-01", "2026-12-31")).toEqual([
      "2026-01-05",
      "2026-01-12",
    ]);
  });

  const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
  const some = <T>(items: readonly T[]) => fc.uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength: 3 });
  const listPart = (name: string, items: readonly (string | number)[]) =>
    fc.option(
      some(items).map((chosen) => `;${name}=${chosen.join(",")}`),
      { nil: "" },
    );
  // Plain and numbered weekdays in one list are understood differently by every implementation, so none of these mixes them.
  const ordinals = weekdays.flatMap((day) => [`1${day}`, `3${day}`, `-1${day}`, `-2${day}`]);
  const rules = fc.oneof(
    fc.tuple(fc.constant("FREQ=DAILY"), listPart("BYDAY", weekdays), listPart("BYMONTH", [1, 2, 6, 12])),
    fc.tuple(fc.constant("FREQ=WEEKLY"), listPart("BYDAY", weekdays), fc.constantFrom("", ";WKST=SU", ";WKST=WE")),
    fc.tuple(
      fc.constant("FREQ=MONTHLY"),
      fc.oneof(listPart("BYDAY", ordinals), listPart("BYDAY", weekdays)),
      fc.constantFrom("", ";BYMONTH=2,3,11"),
    ),
    fc.tuple(fc.constant("FREQ=MONTHLY"), listPart("BYMONTHDAY", [1, 15, 29, 31, -1, -30]), fc.constant("")),
    fc.tuple(
      fc.constant("FREQ=MONTHLY"),
      some(weekdays).map((days) => `;BYDAY=${days.join(",")}`),
      fc.constantFrom(";BYSETPOS=1", ";BYSETPOS=-1", ";BYSETPOS=2,-2"),
    ),
    fc.tuple(
      fc.constant("FREQ=YEARLY"),
      listPart("BYMONTH", [1, 2, 9]),
      fc.oneof(listPart("BYDAY", ordinals), listPart("BYDAY", weekdays)),
    ),
    fc.tuple(fc.constant("FREQ=YEARLY"), listPart("BYYEARDAY", [1, 60, 366, -1, -306]), fc.constant("")),
  );

  it("are those of another implementation, over years and any interval", () => {
    fc.assert(
      fc.property(
        rules,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 19_000, max: 20_000 }),
        fc.option(fc.integer({ min: 1, max: 40 })),
        (parts, interval, day, count) => {
          const rule = `${parts.join("")};INTERVAL=${interval}${count === null ? "" : `;COUNT=${count}`}`;
          const probe = new RRuleTemporal({
            rruleString: `DTSTART:${isoDay(day).replace(/-/g, "")}T000000Z\nRRULE:${rule}`,
            maxIterations: 100_000,
          });
          const first = probe.between(new Date(day * 86_400_000), new Date((day + 1500) * 86_400_000), true)[0];
          // Where the first day is none of the rule, RFC 5545 leaves open what COUNT counts; begun on a day of the rule, it doesn't.
          fc.pre(first !== undefined);
          const startOn = first?.toString().slice(0, 10) ?? "";
          const other = new RRuleTemporal({
            rruleString: `DTSTART:${startOn.replace(/-/g, "")}T000000Z\nRRULE:${rule}`,
            maxIterations: 100_000,
          });
          const [from, to] = [dayOf(startOn) + 100, dayOf(startOn) + 1200];
          const expected = other
            .between(new Date(from * 86_400_000), new Date(to * 86_400_000), true)
            .map((one) => one.toString().slice(0, 10));
          expect(starts(series(rule, { startOn, startTime: null }), isoDay(from), isoDay(to))).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/dates.ts";
import { readCalendar } from "./icalendar.ts";
import { type CalendarOccasion, writeCalendar } from "./icalendar-write.ts";
import { occurrencesBetween } from "./recurrence.ts";

async function readBack(text: string) {
  return readCalendar(
    (async function* () {
      yield Buffer.from(text, "utf8");
    })(),
  );
}

const word = fc
  .string({ unit: fc.constantFrom(...'aZ9äß, ;:\\"n漢😀.'), maxLength: 90 })
  .map((text) => text.replace(/\s+/g, " ").trim());
const some = word.filter((text) => text !== "");
const day = fc.integer({ min: 18_000, max: 23_000 });
const base = {
  uid: some,
  name: some.map((text) => `N ${text}`),
  location: word,
  url: fc.constantFrom("", "https://k.example/?a=1;b,c"),
  categories: fc.uniqueArray(some, { maxLength: 2 }),
  people: fc.uniqueArray(
    fc.record({
      name: word.map((text) => text.replace(/"/g, "").trim()),
      email: fc.stringMatching(/^[a-z]{1,9}@[a-z]{1,9}\.example$/),
    }),
    { maxLength: 3, selector: (one) => one.email },
  ),
};
const when = fc
  .record({
    day,
    length: fc.integer({ min: 0, max: 3 }),
    time: fc.constantFrom(null, "00:00", "09:05", "23:30"),
    zone: fc.constantFrom("Europe/Berlin", "America/New_York", "UTC", null),
  })
  .map(({ day, length, time, zone }) => ({
    startOn: isoDay(day),
    endOn: isoDay(day + length),
    startTime: time,
    timeZone: time === null ? null : zone,
  }));
const rules = fc.constantFrom(
  null,
  "FREQ=WEEKLY",
  "FREQ=DAILY;COUNT=30",
  "FREQ=MONTHLY;BYDAY=2TU,-1FR",
  "FREQ=YEARLY;INTERVAL=2",
);
const occasion: fc.Arbitrary<CalendarOccasion> = fc
  .tuple(fc.record(base), when, rules, fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }))
  .map(([fields, time, rrule, offsets]) => {
    const start = Math.round(Date.parse(time.startOn) / 86_400_000);
    const days = rrule === null ? [] : offsets.map((offset) => isoDay(start + offset));
    const [moved, added, ...exceptOn] = days;
    return {
      ...fields,
      ...time,
      rrule,
      exceptOn: exceptOn.toSorted(),
      moved: [
        ...(moved
          ? [{ from: moved, startOn: isoDay(start + 70), endOn: isoDay(start + 71), name: `${fields.name} B` }]
          : []),
        ...(added
          ? [
              {
                from: added,
                startOn: added,
                endOn: isoDay(
                  Date.parse(added) / 86_400_000 + (Date.parse(time.endOn) - Date.parse(time.startOn)) / 86_400_000,
                ),
                name: fields.name,
              },
            ]
          : []),
      ],
    };
  });

describe("a written calendar", () => {
  it("reads back the same", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(occasion, { maxLength: 4, selector: (one) => one.uid }), async (occasions) => {
        const { series, left, faults } = await readBack(writeCalendar(occasions));
        const read = series.map((one) => ({
          uid: one.uid,
          name: one.name,
          location: one.location,
          url: one.url,
          categories: one.categories,
          people: one.attendees.map(({ name, email }) => ({ name, email })),
          startOn: one.startOn,
          endOn: one.endOn,
          startTime: one.startTime,
          timeZone: one.timeZone,
          rrule: one.rrule,
          exceptOn: one.exceptOn,
          moved: one.moved.map(({ attendees: _, ...move }) => move),
        }));
        expect(read).toEqual(occasions);
        expect([...left, ...faults]).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("folds at 75 octets and ends lines with CRLF", () => {
    fc.assert(
      fc.property(occasion, (one) => {
        for (const line of writeCalendar([one]).split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]|\p{Cs}/u);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("says UNTIL in the form of the start, with the same days", async () => {
    const one = {
      uid: "u",
      name: "N",
      location: "",
      url: "",
      categories: [],
      people: [],
      startOn: "2026-03-02",
      endOn: "2026-03-02",
      exceptOn: [],
      moved: [],
    };
    const cases = [
      {
        startTime: "23:30",
        timeZone: "Europe/Berlin",
        rrule: "FREQ=WEEKLY;UNTIL=20260330",
        written: "UNTIL=20260330T215959Z",
      },
      {
        startTime: "23:30",
        timeZone: "Europe/Berlin",
        rrule: "FREQ=WEEKLY;UNTIL=20260330T213000Z",
        written: "UNTIL=20260330T213000Z",
      },
      { startTime: null, timeZone: null, rrule: "FREQ=WEEKLY;UNTIL=20260330T120000Z", written: "UNTIL=20260330" },
      {
        startTime: "23:30",
        timeZone: null,
        rrule: "FREQ=WEEKLY;UNTIL=20260330T233000",
        written: "UNTIL=20260330T233000",
      },
    ];
    for (const { written, ...when } of cases) {
      const text = writeCalendar([{ ...one, ...when }]);
      expect(text).toContain(`RRULE:FREQ=WEEKLY;${written}\r\n`);
      const [read] = (await readBack(text)).series;
      const days = read
        ? occurrencesBetween(read, "2026-01-01", "2026-12-31").map((occurrence) => occurrence.startOn)
        : [];
      expect(days).toEqual(["2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23", "2026-03-30"]);
    }
  });

  it("defines the zone that it names", () => {
    const text = writeCalendar([
      {
        uid: "u",
        name: "N",
        location: "",
        url: "",
        categories: [],
        people: [],
        startOn: "2026-03-02",
        endOn: "2026-03-02",
        startTime: "09:00",
        timeZone: "Europe/Berlin",
        rrule: null,
        exceptOn: [],
        moved: [],
      },
    ]).replace(/\r\n /g, "");
    expect(text).toMatch(
      /BEGIN:DAYLIGHT\r\nDTSTART:20250330T020000\r\nRDATE:20260329T020000,.*\r\nTZOFFSETFROM:\+0100\r\nTZOFFSETTO:\+0200\r\nEND:DAYLIGHT/,
    );
    expect(text).toMatch(
      /BEGIN:STANDARD\r\nDTSTART:20251026T030000\r\nRDATE:20261025T030000,.*\r\nTZOFFSETFROM:\+0200\r\nTZOFFSETTO:\+0100\r\nEND:STANDARD/,
    );
    expect(text).toContain("DTSTART;TZID=Europe/Berlin:20260302T090000");
  });
});

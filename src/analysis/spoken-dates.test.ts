import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, isoDay, isPlainDate } from "#lib/dates.ts";
import { foldInPlace, spokenDate, type Tense } from "./spoken-dates.ts";

/** A Tuesday. */
const today = "2026-11-24";
const on = (text: string, lean: Tense) => spokenDate(text, today, lean)?.on ?? null;

test.each([
  ["im März", "2027-03-01"],
  ["in March", "2027-03-01"],
  ["im November", "2026-11-25"],
  ["Ende Januar", "2027-01-25"],
  ["in January", "2027-01-07"],
  ["by the end of June", "2027-06-25"],
  ["mid-April 2027", "2027-04-15"],
  ["in zwei Wochen", "2026-12-08"],
  ["in two weeks", "2026-12-08"],
  ["in einer Woche", "2026-12-01"],
  ["in 10 days", "2026-12-04"],
  ["nächste Woche", "2026-11-30"],
  ["next week", "2026-11-30"],
  ["Ende nächster Woche", "2026-12-04"],
  ["übernächste Woche", "2026-12-07"],
  ["nächsten Monat", "2026-12-01"],
  ["next month", "2026-12-01"],
  ["Mitte nächsten Monats", "2026-12-15"],
  ["next year", "2027-01-07"],
  ["morgen", "2026-11-25"],
  ["the day after tomorrow", "2026-11-26"],
  ["am Freitag", "2026-11-27"],
  ["on Tuesday", "2026-12-01"],
  ["am 3.3.", "2027-03-03"],
  ["am 3. Dezember", "2026-12-03"],
  ["March 3rd, 2028", "2028-03-03"],
  ["2027-02-01", "2027-02-01"],
  ["im Herbst", "2027-09-01"],
  ["after the summer", "2027-09-01"],
  ["im neuen Jahr", "2027-01-07"],
  ["KW 3", "2027-01-18"],
  ["Q2", "2027-04-01"],
])("ahead: %s", (text, expected) => expect(on(text, "future")).toBe(expected));

test.each([
  ["heute", "2026-11-24"],
  ["gestern", "2026-11-23"],
  ["the day before yesterday", "2026-11-22"],
  ["vor drei Tagen", "2026-11-21"],
  ["two weeks ago", "2026-11-10"],
  ["vor einem Jahr", "2025-11-24"],
  ["letzten Freitag", "2026-11-20"],
  ["last Friday", "2026-11-20"],
  ["am Montag", "2026-11-23"],
  ["on Tuesday", "2026-11-24"],
  ["last Tuesday", "2026-11-17"],
  ["letzte Woche", "2026-11-17"],
  ["am 3.3.", "2026-03-03"],
  ["am 24.12.", "2025-12-24"],
  ["im Oktober", "2026-10-15"],
])("past: %s", (text, expected) => expect(on(text, "past")).toBe(expected));

test.each([
  "Guten Morgen",
  "am Morgen",
  "May we call",
  "Anna Berger, CFO Voith",
  "Märzhofer",
  "Freitagsrunde",
  "99.99.",
])("no day: %s", (text) => expect(on(text, "future")).toBeNull());

test("the words say which way they lie, and where they stand", () => {
  const text = "will übermorgen anrufen";
  const found = spokenDate(text, today, "past");
  expect(found).toMatchObject({ tense: "future", on: "2026-11-26" });
  expect(text.slice(found?.start, found?.end)).toBe("übermorgen");
  expect(spokenDate("am Freitag", today, "past")?.tense).toBeNull();
});

test("whatever is typed: a day of the calendar or none, on the side asked for", () => {
  const words = fc.constantFrom(
    "im",
    "März",
    "31.",
    "2.",
    "vor",
    "drei",
    "Wochen",
    "Freitag",
    "KW",
    "53",
    "ß",
    "😀",
    "Q4",
  );
  const typed = fc.array(words, { maxLength: 6 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(
      typed,
      fc.integer({ min: 15_000, max: 30_000 }),
      fc.constantFrom("past", "future"),
      (text, day, lean) => {
        const found = spokenDate(text, isoDay(day), lean);
        expect(foldInPlace(text).length).toBe(text.length);
        if (!found) return;
        expect(isPlainDate(found.on)).toBe(true);
        expect(found.end).toBeGreaterThan(found.start);
        if (found.tense !== null || /\d{4}/.test(text)) return;
        if (lean === "past") expect(dayOf(found.on)).toBeLessThanOrEqual(day);
        else expect(dayOf(found.on)).toBeGreaterThanOrEqual(day);
      },
    ),
  );
});

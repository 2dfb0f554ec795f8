import { describe, expect, test } from "vitest";
import { occasionInLine } from "./occasion-line.ts";

const today = "2026-11-24";
const read = (line: string) => {
  const found = occasionInLine(line, today);
  if ("missing" in found) return found.missing;
  const { name, startOn, endOn, startTime, location, costEur, kind, rrule } = found;
  return [name, startOn, endOn, startTime, location, costEur, kind, rrule];
};

describe("an occasion in one line", () => {
  test.each([
    [
      "Handelsblatt Jahrestagung 12.–14.3. Berlin 2.900 €",
      ["Handelsblatt Jahrestagung", "2027-03-12", "2027-03-14", null, "Berlin", 2900, "conference", null],
    ],
    [
      "Handelsblatt Jahrestagung 12.-14.3.2027, Berlin, 2900€",
      ["Handelsblatt Jahrestagung", "2027-03-12", "2027-03-14", null, "Berlin", 2900, "conference", null],
    ],
    [
      "Empfang der IHK in Ulm am Do, 3.12. um 18:30 Uhr",
      ["Empfang der IHK", "2026-12-03", "2026-12-03", "18:30", "Ulm", null, "association", null],
    ],
    [
      "Neujahrsempfang 8. Januar 19 Uhr Stadthalle Ulm kostenlos",
      ["Neujahrsempfang", "2027-01-08", "2027-01-08", "19:00", "Stadthalle Ulm", 0, "reception", null],
    ],
    [
      "12.3. 19 Uhr Alumni-Treffen, München",
      ["Alumni-Treffen", "2027-03-12", "2027-03-12", "19:00", "München", null, "alumni", null],
    ],
    [
      "CFO Summit 30.11.–2.12. Frankfurt 1.234,50 EUR",
      ["CFO Summit", "2026-11-30", "2026-12-02", null, "Frankfurt", 1234.5, "conference", null],
    ],
    [
      "Skiforum 28. Dezember – 2. Januar Davos",
      ["Skiforum", "2026-12-28", "2027-01-02", null, "Davos", null, "conference", null],
    ],
    [
      "World Economic Forum, Davos, January 18-22, 2027",
      ["World Economic Forum", "2027-01-18", "2027-01-22", null, "Davos", null, "conference", null],
    ],
    [
      "Procurement Dinner 12th March 7:30 pm London € 95",
      ["Procurement Dinner", "2027-03-12", "2027-03-12", "19:30", "London", 95, "dinner", null],
    ],
    [
      "Supply Chain Days 12 to 14 May 2027 in Vienna https://scd.example/2027",
      ["Supply Chain Days", "2027-05-12", "2027-05-14", null, "Vienna", null, "conference", null],
    ],
    [
      "Webinar Nachfolge 2026-12-01 10:00 online",
      ["Webinar Nachfolge", "2026-12-01", "2026-12-01", "10:00", "online", null, "digital", null],
    ],
    [
      "Hannover Messe 20.4.–24.4.27 Hannover 60 Euro",
      ["Hannover Messe", "2027-04-20", "2027-04-24", null, "Hannover", 60, "fair", null],
    ],
    [
      "Rotary Ulm jeden Dienstag 19:30 Hotel Maritim Ulm",
      [
        "Rotary Ulm",
        "2026-11-24",
        "2026-11-24",
        "19:30",
        "Hotel Maritim Ulm",
        null,
        "association",
        "FREQ=WEEKLY;BYDAY=TU",
      ],
    ],
    [
      "Wirtschaftsrat jeden ersten Mittwoch im Monat 18 Uhr Stuttgart",
      [
        "Wirtschaftsrat",
        "2026-12-02",
        "2026-12-02",
        "18:00",
        "Stuttgart",
        null,
        "association",
        "FREQ=MONTHLY;BYDAY=1WE",
      ],
    ],
    [
      "Stammtisch every last Friday of the month Basel",
      ["Stammtisch", "2026-11-27", "2026-11-27", null, "Basel", null, "association", "FREQ=MONTHLY;BYDAY=-1FR"],
    ],
    [
      "Beirat jeden zweiten Donnerstag Bonn",
      ["Beirat", "2026-11-26", "2026-11-26", null, "Bonn", null, "association", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"],
    ],
    ["Kaminabend morgen 18-21 Uhr Köln", ["Kaminabend", "2026-11-25", "2026-11-25", "18:00", "Köln", null, null, null]],
    ["Kaminabend nächsten Dienstag Köln", ["Kaminabend", "2026-12-01", "2026-12-01", null, "Köln", null, null, null]],
    [
      "Tagung Mittelstand Leipzig 24.11.",
      ["Tagung Mittelstand Leipzig", "2026-11-24", "2026-11-24", null, "Leipzig", null, "conference", null],
    ],
    ["Forum 23.11. Bremen", ["Forum", "2027-11-23", "2027-11-23", null, "Bremen", null, "conference", null]],
  ])("%s", (line, expected) => expect(read(line)).toEqual(expected));

  test("says what it lacks", () => {
    expect(read("Handelsblatt Jahrestagung Berlin")).toBe("start");
    expect(read("Tagung am 31.2. in Berlin")).toBe("start");
    expect(read("12.3. 19 Uhr")).toBe("name");
    expect(read("")).toBe("start");
  });

  test("a leap day is the next one there is", () => expect(read("Ball 29.2. Wien")).toMatchObject({ 1: "2028-02-29" }));
});

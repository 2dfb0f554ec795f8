import fc from "fast-check";
import { expect, test } from "vitest";
import { jobFunctions } from "#model/level.ts";
import { readTitle } from "./level.ts";

/** P(level ≥ least) of a title. */
function atLeast(title: string, least: number): number {
  return readTitle(title)
    .probabilities.slice(least)
    .reduce((sum, p) => sum + p, 0);
}

test("any text whatever gives seven probabilities that sum to 1, the likeliest named", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (title) => {
      const { probabilities, level, confident, function: field } = readTitle(title);
      expect(probabilities).toHaveLength(7);
      expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
      expect(Math.min(...probabilities)).toBeGreaterThanOrEqual(0);
      expect(probabilities[level]).toBe(Math.max(...probabilities));
      expect(confident).toBe(Math.max(...probabilities) >= 0.6);
      expect(field === null || jobFunctions.includes(field)).toBe(true);
    }),
  );
});

test.each(["", " ", "😀🎉", "\u0000\u202e", "xyzzy", "/////", "of the", "a".repeat(1_000_000)])(
  "%j has no known word: wide, not confident, no field",
  (title) => {
    const { probabilities, confident, function: field } = readTitle(title);
    expect(confident).toBe(false);
    expect(Math.min(...probabilities.slice(0, 6))).toBeGreaterThan(0.01);
    expect(field).toBeNull();
  },
);

test("words that may modify each other are read in bounded time, however many", () => {
  expect(readTitle("Lead ".repeat(200)).level).toBe(3);
  expect(readTitle("Assistant Lead Principal Associate ".repeat(50)).probabilities).toHaveLength(7);
});

test("the beginning of a long title decides: what stands behind changes nothing", () => {
  const start = "Vorstand ".padEnd(400, "x ");
  expect(readTitle(start + "Praktikant ".repeat(100_000))).toEqual(readTitle(start));
});

test("case, gender form, umlaut spelling and composed characters make no difference", () => {
  const plain = readTitle("Geschäftsführer");
  for (const same of [
    "GESCHÄFTSFÜHRER",
    "Geschäftsführerin",
    "Geschäftsführer:in",
    "Geschäftsführer*in",
    "Geschäftsführer/-in",
    "Geschäftsführer (m/w/d)",
    "Geschaeftsfuehrer",
    "Gescha\u0308ftsfu\u0308hrer",
    "GeschÃ¤ftsfÃ¼hrer",
    "  Geschäftsführer\n",
  ]) {
    expect(readTitle(same), same).toEqual(plain);
  }
});

test("the employer's name says nothing of the level", () => {
  for (const employer of ["bei Direktor Immobilien", "at Partner & CEO Group", "@ Junior Achievement"]) {
    expect(readTitle(`Buchhalter ${employer}`).probabilities).toEqual(readTitle("Buchhalter").probabilities);
  }
});

test("ranks go up", () => {
  const ladder = ["Werkstudent", "Sachbearbeiter", "Senior Consultant", "Teamleiter", "Direktor", "Geschäftsführer"];
  expect(ladder.map((title) => readTitle(title).level)).toEqual([0, 1, 2, 3, 4, 5]);
  for (let i = 1; i < ladder.length; i++) expect(atLeast(ladder[i]!, i)).toBeGreaterThan(atLeast(ladder[i - 1]!, i));
});

test("a deputy stands between the one deputised for and the rest", () => {
  expect(atLeast("stv. Geschäftsführer", 5)).toBeLessThan(atLeast("Geschäftsführer", 5));
  expect(atLeast("stv. Geschäftsführer", 5)).toBeGreaterThan(atLeast("Direktor", 5));
});

test.each(["Bereichsleiter", "Assistant Vice President", "Chief of Staff"])(
  "firms differ: %s is not confident",
  (title) => {
    expect(readTitle(title).confident).toBe(false);
  },
);

test.each([
  ["CFO", "finance"],
  ["Geschäftsführer Finanzen", "finance"],
  ["Bankkaufmann", "finance"],
  ["Gesellschafter / Vertriebsleiter", "sales"],
  ["Key-Account-Managerin", "sales"],
  ["GF Vertrieb & Marketing", "sales"],
  ["CMO", "marketing"],
  ["Leiterin Unternehmenskommunikation und Kommunikation", "communication"],
  ["IT-Leiter", "it"],
  ["Softwareentwicklerin", "it"],
  ["Chief Information Security Officer", "it"],
  ["Konstrukteur", "engineering"],
  ["Mechanical Engineer", "engineering"],
  ["Leiter Forschung und Entwicklung", "research"],
  ["Chief Operating Officer", "operations"],
  ["Produktionsleiter", "production"],
  ["Fertigungsplaner", "production"],
  ["Strategischer Einkäufer", "procurement"],
  ["Head of Supply Chain", "logistics"],
  ["Personalreferentin", "human-resources"],
  ["HR Consultant", "human-resources"],
  ["Talent Acquisition Partner", "human-resources"],
  ["Syndikusrechtsanwältin", "legal"],
  ["Pressesprecher", "communication"],
  ["Product Owner IT", "product"],
  ["Leiter Kundenservice", "customer-service"],
  ["Unternehmensberaterin", "consulting"],
  ["Leiter Qualitätssicherung", "quality"],
  ["Vorstandssekretärin", "administration"],
  ["Executive Search Consultant", "executive-search"],
  ["Personalberater", "executive-search"],
  ["Geschäftsführer", "general-management"],
  ["Aufsichtsrätin", "general-management"],
  ["Personal Trainer", null],
  ["Teamleiter", null],
])("%s: %s", (title, field) => {
  expect(readTitle(title).function).toBe(field);
});

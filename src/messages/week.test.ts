import { expect, test } from "vitest";
import { sentence } from "./sentence.ts";

const known = { place: "roleAndOrganization", level: 5, function: "finance", organization: "Voith" };
const unknown = { place: "none", level: "none", function: "none", organization: null };

test("a dormant tie in both languages", () => {
  const params = { ...known, unit: "years", count: 4, ofTen: 6 };
  expect(sentence("de", "act.reason.reactivate", params)).toBe(
    "Vier Jahre Stille; Geschäftsleitung Finanzen bei Voith. Nach so langer Stille antworten etwa sechs von zehn.",
  );
  expect(sentence("en", "act.reason.reactivate", params)).toBe(
    "Four years of silence; top management in finance at Voith. About six in ten answer after such a silence.",
  );
});

test("time and number as they are said", () => {
  const lastSign = (unit: string, count: number) => sentence("de", "act.reason.reach-out", { ...unknown, unit, count });
  expect(lastSign("days", 1)).toBe("Das letzte Zeichen kam gestern.");
  expect(lastSign("weeks", 3)).toBe("Das letzte Zeichen kam vor drei Wochen.");
  expect(lastSign("months", 11)).toBe("Das letzte Zeichen kam vor elf Monaten.");
  const firstWord = (ofTen: number) => sentence("de", "act.reason.first-word", { ...unknown, ofTen, unanswered: 0 });
  expect(firstWord(1)).toBe("Noch kein Wort gewechselt. Auf eine Zeile von Ihnen antwortet etwa einer von zehn.");
  expect(firstWord(5)).toMatch(/antwortet etwa die Hälfte\.$/);
});

test("an introduction by what was observed, or by the employer", () => {
  const names = { fullName: "Anna Berger", otherName: "Jens Holt" };
  expect(
    sentence("de", "act.reason.ask-introduction", { ...known, ...names, evidence: "days", days: 3, employer: null }),
  ).toBe("Anna Berger und Jens Holt saßen an drei Tagen zusammen. Jens Holt: Geschäftsleitung Finanzen bei Voith.");
  expect(
    sentence("en", "act.reason.ask-introduction", {
      ...unknown,
      ...names,
      evidence: "employer",
      days: 0,
      employer: "Voith",
    }),
  ).toBe("Anna Berger and Jens Holt were at Voith at the same time.");
});

test("bringing two together: what they have in common, and where they work", () => {
  const houses = { organization: "Voith", otherOrganization: "Ostwall Bank AG" };
  expect(sentence("de", "act.reason.introduce", { ...houses, function: "finance", level: "none" })).toMatch(
    /kennen: beide in den Finanzen, bei Voith und bei Ostwall Bank AG\. Beide gewinnen/,
  );
  expect(sentence("de", "act.reason.introduce", { ...houses, function: "finance", silentName: "Anna Berger" })).toMatch(
    / Mit Anna Berger war es lange still, das braucht ein Wort mehr\.$/,
  );
  expect(sentence("en", "act.reason.introduce", { ...houses, function: "none", level: 5 })).toMatch(
    /yet: both in top management, at Voith and at Ostwall Bank AG\. Both gain/,
  );
});

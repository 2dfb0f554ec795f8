import { expect, test } from "vitest";
import { jobFunctions } from "#model/level.ts";
import { functionOf } from "./function-words.ts";

test.each([
  ["Finanzen", "finance"],
  ["finance", "finance"],
  ["CFO", "finance"],
  ["Leiter Finanzen", "finance"],
  ["VERTRIEB", "sales"],
  ["Einkauf", "procurement"],
  ["Qualitaet", "quality"],
  ["Geschäftsführung", "general-management"],
  ["HR", "human-resources"],
  ["F&E", "research"],
  ["Öffentlichkeitsarbeit", "communication"],
  ["executive search", "executive-search"],
  ["Chief Procurement Officer", "procurement"],
])("%s is %s", (typed, code) => expect(functionOf(typed)).toBe(code));

test("every code is known by its own name, and what is none by nothing", () => {
  for (const code of jobFunctions) {
    expect(functionOf(code)).toBe(code);
    expect(functionOf(code.replace("-", " "))).toBe(code);
  }
  expect(functionOf("Imkerei")).toBeNull();
  expect(functionOf("")).toBeNull();
});

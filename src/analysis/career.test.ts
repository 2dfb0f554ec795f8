import { expect, test } from "vitest";
import { phrase } from "#lib/phrase.ts";
import { careerOf } from "./career.ts";

const held = (title: string, startOn: string | null) => ({ title, startOn });

test("dated titles make a way through the levels, in the order they began", () => {
  const { steps, told } = careerOf([
    held("Vorstand Finanzen", "2020-01-01"),
    held("Leiter Controlling", "2012-01-01"),
    held("Sachbearbeiter Buchhaltung", "2008-01-01"),
  ]);
  expect(steps.map(({ on }) => on)).toEqual(["2008-01-01", "2012-01-01", "2020-01-01"]);
  expect(steps[0]!.level).toBeLessThan(steps[1]!.level);
  expect(steps[1]!.level).toBeLessThan(steps[2]!.level);
  expect(told).toEqual(phrase("career.way", { from: "professional", to: "management", years: 12 }));
});

test("what has no day or no clear title is no step; one step is no way", () => {
  expect(careerOf([held("CEO", null), held("Kosmonautenflüsterer", "2011-05-01")]).steps).toEqual([]);
  const { steps, told } = careerOf([held("CEO", "2011-05-01"), held("Geschäftsführerin", "2019-01-01")]);
  expect(steps).toHaveLength(2);
  expect(told).toBeNull();
});

test("of two positions begun on one day the higher one counts", () => {
  const { steps } = careerOf([held("Sachbearbeiter", "2015-01-01"), held("CFO", "2015-01-01")]);
  expect(steps.map(({ title }) => title)).toEqual(["CFO"]);
});

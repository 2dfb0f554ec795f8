import { expect, it } from "vitest";
import { agoText } from "./ago.tsx";

it.each([
  ["2026-11-24", "heute"],
  ["2026-11-23", "gestern"],
  ["2026-11-19", "vor 5 Tagen"],
  ["2026-11-03", "vor 3 Wochen"],
  ["2026-08-24", "vor 3 Monaten"],
  ["2022-11-20", "vor 4 Jahren"],
  ["2026-12-24", "heute"],
])("says of %s, seen from 2026-11-24: %s", (on, said) => {
  expect(agoText(on, "2026-11-24", "de-DE")).toBe(said);
});

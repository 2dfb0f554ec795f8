import { expect, test } from "vitest";
import { readTitle } from "./level.ts";
import { titleTraps } from "./level-traps.ts";

test("at least 200 titles that mislead", () => {
  expect(new Set(titleTraps.map(([title]) => title)).size).toBeGreaterThanOrEqual(200);
});

test.each(titleTraps.map(([title, ...levels]) => ({ title, levels })))("$title", ({ title, levels }) => {
  expect(levels).toContain(readTitle(title).level);
});

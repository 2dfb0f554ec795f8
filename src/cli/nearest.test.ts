import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test.each([
  ["contcats", ["contact", "contacts", "week"], "contacts"],
  ["resil", ["resilience", "restore"], "resilience"],
  ["--minuets", ["--minutes", "--limit"], "--minutes"],
  ["xyz", ["week", "ties"], null],
  ["we", ["week", "me"], "me"],
])("%s among %j is %s", (typed, names, expected) => {
  expect(nearest(typed, names)).toBe(expected);
});

import { expect, it } from "vitest";
import { keyed } from "./keyed.ts";

it("gives equal items keys of their own, the same ones at every call", () => {
  const items = ["a", "b", "a", "a"];
  expect(keyed(items, (item) => item).map(([key]) => key)).toEqual(["a", "b", "a 1", "a 2"]);
});

import { expect, test } from "vitest";
import { nameMemory, withoutName } from "./name-practice.ts";

test("a name is due the day after, later as it comes back", () => {
  expect(nameMemory("2026-11-20", [])).toEqual({ memory: null, dueOn: "2026-11-21" });
  expect(nameMemory("2026-11-20", [{ onDate: "2026-11-21", rating: "good" }]).dueOn).toBe("2026-11-24");
  expect(nameMemory("2026-11-20", [{ onDate: "2026-11-21", rating: "again" }]).dueOn).toBe("2026-11-22");
});

test.each([
  ["Frau Müller segelt; Ines Müllers Boot liegt in Kiel", "Ines Müller", "Frau … segelt; … … Boot liegt in Kiel"],
  ["MUELLER kommt aus Ulm", "Dr. Ines Müller", "… kommt aus Ulm"],
  ["Kennt Dr. Ott, nicht Otto", "Dr. Karl Ott", "Kennt Dr. …, nicht Otto"],
  ["Meyer-Landrut mag Jazz", "Eva Meyer-Landrut", "…-… mag Jazz"],
  ["Segelt gern", "Ines Vogt", "Segelt gern"],
])("%s", (text, name, question) => {
  expect(withoutName(text, name)).toBe(question);
});

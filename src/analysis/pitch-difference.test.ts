import "#test/property-seed.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { difference } from "./pitch-difference.ts";

const texts = fc
  .array(fc.constantFrom("ich", "leite", "den", "Vertrieb", " ", "\n", "."), { maxLength: 14 })
  .map((words) => words.join(" "));

test("without what went it reads as the later text, without what came as the earlier one", () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const passages = difference(before, after);
      const without = (kind: string) =>
        passages
          .filter((passage) => passage.kind !== kind)
          .map(({ text }) => text)
          .join("");
      expect(without("added")).toBe(before);
      expect(without("removed")).toBe(after);
    }),
  );
});

test("equal texts are kept as a whole, empty ones have nothing to tell", () => {
  expect(difference("Ich leite.", "Ich leite.")).toEqual([{ kind: "kept", text: "Ich leite." }]);
  expect(difference("", "")).toEqual([]);
});

test("only the words changed are told", () => {
  expect(difference("Ich leite den Vertrieb in Köln.", "Ich leite den Einkauf in Köln.")).toEqual([
    { kind: "kept", text: "Ich leite den" },
    { kind: "removed", text: " Vertrieb" },
    { kind: "added", text: " Einkauf" },
    { kind: "kept", text: " in Köln." },
  ]);
});

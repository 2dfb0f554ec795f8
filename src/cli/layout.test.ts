import fc from "fast-check";
import { expect, test } from "vitest";
import { harmless, padded, table, widthOf, wrap } from "./layout.ts";

test("wrapped lines keep within the columns and lose no word", () => {
  const words = fc.array(fc.stringMatching(/^[a-zäöü]{1,12}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 80 }), fc.integer({ min: 0, max: 6 }), (given, columns, indent) => {
      const lines = wrap(given.join(" "), columns, indent).split("\n");
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
      expect(lines.join(" ").split(/\s+/).filter(Boolean)).toEqual(given);
    }),
  );
});

test("padded text has the width asked for, whatever letters it has", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), fc.integer({ min: 2, max: 20 }), (text, columns) => {
      expect(widthOf(padded(harmless(text).replaceAll("\n", ""), columns))).toBe(columns);
    }),
  );
  expect(padded("Müller-Lüdenscheidt", 8)).toBe("Müller-…");
});

test("tables align, numbers to the right", () => {
  const columns = [{ most: 5 }, { most: 4, right: true }] as const;
  expect(
    table(
      [
        ["Anna", "9"],
        ["Bartholomäus", "100"],
      ],
      columns,
    ),
  ).toBe("Anna     9\nBart…  100");
});

test("nothing in a name steers the terminal", () => {
  expect(harmless("Anna\u001b[2J\u0007\u202e\nBerger")).toBe("Anna[2J\nBerger");
});

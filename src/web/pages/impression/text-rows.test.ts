import { expect, test } from "vitest";
import { textRows } from "./text-rows.ts";

const text = "Ich bin Eva Amsel. Quasi leite ich ein Werk. Und wer sind Sie?";
const place = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

test("a sentence a row, notes where their place begins, the place itself marked", () => {
  const rows = textRows(text, "de", {
    slots: [
      { slot: "who", found: true, where: place("Ich bin Eva Amsel") },
      { slot: "proof", found: false, where: null },
    ],
    findings: [
      { code: "filler", where: place("Quasi"), message: "Füllwort" },
      { code: "long", where: place("Und wer sind Sie?"), message: "Ganz" },
    ],
  });
  expect(rows.map(({ slots }) => slots)).toEqual([["who"], [], []]);
  expect(rows[1]!.pieces.map(({ text: part, finding }) => [part, finding])).toEqual([
    ["Quasi", 0],
    [" leite ich ein Werk.", null],
  ]);
  expect(rows[2]!.pieces).toMatchObject([{ text: "Und wer sind Sie?", finding: null }]);
  expect(rows.map(({ pieces }) => pieces.map((piece) => piece.text).join(""))).toEqual(
    text.match(/[^.?]+[.?]/g)?.map((sentence) => sentence.trim()),
  );
});

test("a text without a sentence has no rows", () => {
  expect(textRows("", "de", { slots: [], findings: [] })).toEqual([]);
});

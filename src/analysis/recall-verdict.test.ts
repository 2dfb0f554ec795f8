import { expect, test } from "vitest";
import type { RecallReply } from "#model/recall.ts";
import { countRecalled, shareKnown, verdictsOf } from "./recall-verdict.ts";

const passages = { what: "Ich saniere Gießereien.", whom: "Für Familien", seeking: null };

const reply = (more: Partial<RecallReply>): RecallReply => ({
  askId: 1,
  onDate: "2026-03-03",
  known: [],
  unknown: [],
  said: {},
  ...more,
});

const known = (replies: readonly RecallReply[]) => verdictsOf(replies, passages).map((one) => one.known);

test("what nobody asked or said doesn't count", () => {
  expect(known([])).toEqual([null, null, null]);
  expect(shareKnown(verdictsOf([], passages))).toBeNull();
});

test("words are scored, and the person's own verdict overrules them, whenever it was given", () => {
  const words = reply({ said: { what: "saniert Gießereien", whom: "Banken", seeking: "einen Beirat" } });
  expect(known([words])).toEqual([true, false, null]);
  expect(known([words, reply({ known: ["whom", "seeking"] })])).toEqual([true, true, true]);
  expect(known([reply({ unknown: ["what"] }), words])).toEqual([false, false, null]);
});

test("the latest verdict holds", () => {
  expect(known([reply({ known: ["what"] }), reply({ unknown: ["what"] })])).toEqual([false, null, null]);
});

test("nothing said is not known, also where the pitch itself doesn't say it", () => {
  expect(known([reply({ said: { what: "", whom: "", seeking: "" } })])).toEqual([false, false, false]);
});

test("counts by slot, and each listener's share", () => {
  const asks = [
    verdictsOf([reply({ known: ["what"], unknown: ["whom"] })], passages),
    verdictsOf([reply({ known: ["what", "whom", "seeking"] })], passages),
    verdictsOf([], passages),
  ];
  expect(Object.fromEntries(countRecalled(asks))).toEqual({
    what: { asked: 2, known: 2 },
    whom: { asked: 2, known: 1 },
    seeking: { asked: 1, known: 1 },
  });
  expect(asks.map(shareKnown)).toEqual([0.5, 1, null]);
});

import { expect, test } from "vitest";
import type { PracticeItem, Repetition } from "#model/practice.ts";
import { partsOf, passagesOf } from "./pitch-parts.ts";
import { dueParts, type PracticeQuestion, practiceOf, sessionOf } from "./pitch-practice.ts";

const text = "Ich bin Anna Berger. Ich saniere Gießereien für Familien. Ich suche einen Sitz im Beirat.";
const parts = partsOf(text, "de", "Anna Berger");

function practice(said: Partial<Record<PracticeItem, readonly Repetition[]>>, more: Partial<PracticeQuestion> = {}) {
  return practiceOf({
    parts,
    pastOf(item) {
      const words = parts.find((part) => part.item === item)?.text ?? null;
      return said[item] ? { repetitions: said[item], words } : null;
    },
    madeOn: "2026-01-01",
    neededOn: null,
    ...more,
  });
}
const good = (onDate: string): Repetition => ({ onDate, rating: "good" });
const dueOn = (practised: ReturnType<typeof practice>, item: PracticeItem) =>
  practised.find((part) => part.item === item)?.dueOn;

test("first sentence, what the slots say, and the whole", () => {
  expect(parts[0]).toEqual({ item: "opening", text: "Ich bin Anna Berger." });
  expect(parts.at(-1)).toEqual({ item: "whole", text });
  expect(passagesOf(text, "de", "Anna Berger").seeking).toContain("Beirat");
  expect(passagesOf("Guten Tag.", "de", "")).toEqual({ who: null, what: null, whom: null, proof: null, seeking: null });
});

test("a text of one sentence is practised as a whole, an empty one too", () => {
  expect(partsOf("Ich saniere Gießereien", "de", "").filter(({ item }) => item === "opening")).toEqual([]);
  expect(partsOf("", "de", "").map(({ item }) => item)).toEqual(["whole"]);
});

test("what was never said is due from the day it was written", () => {
  expect(practice({}).map((part) => part.dueOn)).toEqual(parts.map(() => "2026-01-01"));
});

test("what was said is due as FSRS says, and at once when its words change", () => {
  const said = { opening: [good("2026-02-01")], whole: [good("2026-02-01")] };
  expect(dueOn(practice(said), "whole")).toBe("2026-02-04");
  const changed = practice(said, {
    pastOf: (item) => ({ repetitions: said[item as "whole"] ?? [], words: "Anderes" }),
    madeOn: "2026-02-02",
  });
  expect(dueOn(changed, "whole")).toBe("2026-02-02");
});

test("in the week before it is needed, first sentence and whole come up once, the slots don't", () => {
  const long = [good("2026-02-01"), good("2026-02-04"), good("2026-02-18"), good("2026-04-16")];
  const said = { opening: long, whole: long, seeking: long };
  expect(dueOn(practice(said), "whole")).toBe("2026-10-29");
  const needed = practice(said, { neededOn: "2026-05-20" });
  expect(["opening", "whole", "seeking"].map((item) => dueOn(needed, item as PracticeItem))).toEqual([
    "2026-05-13",
    "2026-05-13",
    "2026-10-29",
  ]);
  const again = practice({ ...said, whole: [...long, good("2026-05-15")] }, { neededOn: "2026-05-20" });
  expect(dueOn(again, "whole")! > "2026-05-20").toBe(true);
});

test("due parts: never said first, then the most forgotten", () => {
  const practised = practice({ opening: [good("2026-02-01")], whole: [good("2026-01-05")] });
  const due = dueParts(practised, "2026-06-01").map(({ item }) => item);
  expect(due.slice(-2)).toEqual(["whole", "opening"]);
  expect(dueParts(practised, "2025-12-31")).toEqual([]);
});

test("a session fits into its minutes, and always holds something", () => {
  const many = { item: "whole", text: "Wort ".repeat(700).trim(), memory: null, dueOn: "2026-01-01" } as const;
  expect(sessionOf([many], 5)).toEqual({ parts: [many], minutes: 5 });
  const short = practice({});
  expect(sessionOf(short, 5).parts).toEqual(short);
  expect(sessionOf([...short, many], 5).parts).toEqual(short);
  expect(sessionOf([], 5)).toEqual({ parts: [], minutes: 1 });
});

import { expect, test } from "vitest";
import { catalogues, type Lang } from "./messages.ts";
import { neutral } from "./neutral.ts";

/** What the pages beside Transition say, and what the server words for them. */
const seen = /^(?:web\.|act\.|why\.|week\.|draft\.|basis-reason\.|change\.|capture\.|sentence\.)/;
/** The place that is hidden, its form, and the switch itself. */
const hidden =
  /^web\.(?:transition|timeline|phase|strategy|plan|drill|readiness|conversations?|landed|command|discretion)\b/;
const telling: Readonly<Record<Lang, RegExp>> = {
  de: /Position(?:en)? (?:weg|ende)|Position weg|letzten Tag|ohne (?:die|Ihre) Position|überdauer\w* die Position|Übergang/i,
  en: /position (?:is|were|was|goes|had been)? ?(?:gone|end)|(?:the|your) last day|without (?:the|your) position|(?:out\w+|survive)s? the position/i,
};

test.each(["de", "en"] as const)("in neutral mode nothing in %s says that a position may end", (lang) => {
  const told = Object.entries(catalogues[lang]).filter(
    ([key, text]) => seen.test(key) && !hidden.test(key) && telling[lang].test(neutral(text, lang)),
  );
  expect(told).toEqual([]);
});

test("all else stays, and JSON stays JSON", () => {
  const answer = JSON.stringify({ a: "Die Bindung bleibt, wenn Ihre Position weg ist.", b: "Anna, Position: CFO" });
  expect(JSON.parse(neutral(answer, "de"))).toEqual({ a: "Die Bindung bleibt auf Dauer.", b: "Anna, Position: CFO" });
});

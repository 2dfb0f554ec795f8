// The neutral mode: while others look on, nothing says that a position may end.

import type { Lang } from "./messages.ts";

type Rule = readonly [RegExp, string];

/** Longer phrases first. */
const rules: Readonly<Record<Lang, readonly Rule[]>> = {
  de: [
    [/Angaben zum Übergang/g, "Angaben"],
    [/,? wenn (?:die|Ihre) Position weg ist/gi, " auf Dauer"],
    [/,? wenn die Position, ein Kunde oder eine Branche wegfällt/g, ", wenn ein Kunde oder eine Branche wegfällt"],
    [/Wäre Ihre Position (am [^"{}]+? )?weg gewesen/g, "Auf lange Sicht"],
    [/Wäre Ihre Position heute weg/g, "Auf lange Sicht"],
    [/Ist die Position weg( und)?/g, "Auf lange Sicht$1"],
    [/in denen die Position enden könnte/g, "auf die gerechnet wird"],
    [/in dem die Position enden könnte, solange nichts in Sicht ist/g, "auf den gerechnet wird"],
    [/ohne (?:die|Ihre) Position/gi, "auf Dauer"],
    [/überdauern die Position/g, "sind von Dauer"],
    [/Position weg/g, "auf Dauer"],
    [/nach dem letzten Tag/gi, "ohne die Firma"],
    [/die Position\b/g, "die Firma"],
  ],
  en: [
    [
      /,? (?:if|when|once) (?:the|your) position (?:is|were|was|goes|had been) ?(?:gone)?(?: today)?/gi,
      " in the long run",
    ],
    [/,? if the position, a customer or an industry (?:goes|is gone)/gi, ", if a customer or an industry goes"],
    [/(?:With|Had|Were) (?:the|your) position (?:been )?gone/gi, "In the long run"],
    [/(?:in|for) which the position (?:could|might|may) end(?:, [^",;.{}]+)?/gi, "that count"],
    [/without (?:the|your) position/gi, "in the long run"],
    [/position gone/gi, "in the long run"],
    [/(?:outlive|outlast|survive)s? the position/gi, "last"],
    [/after (?:the|your) last day/gi, "without the company"],
    [/the position\b/gi, "the company"],
  ],
};

/** The text without a word of a position that ends. */
export function neutral(text: string, lang: Lang): string {
  return rules[lang].reduce((said, [from, to]) => said.replace(from, to), text);
}

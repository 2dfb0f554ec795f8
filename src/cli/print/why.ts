import { COLUMNS, paragraphs, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { locales, sentence } from "#messages/sentence.ts";
import { number, percent } from "./numbers.ts";

interface Factor {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly share: number | null;
  readonly effect: number | null;
  readonly source: string;
  readonly note: string | null;
}

export interface WhyAnswer {
  readonly text: string;
  readonly factors: readonly Factor[];
  readonly sure: string;
  readonly changes: readonly string[];
  readonly assumptions: readonly { readonly name: string; readonly label: string; readonly value: number }[];
}

/** Columns for a figure. */
const FIGURE = 11;

/** The number in a sentence, what it is made of, how sure it is, what would change it, and what is assumed. */
export function printWhy({ text, factors, sure, changes, assumptions }: WhyAnswer, lang: Lang): string {
  return paragraphs(
    wrap(text),
    factors.map((factor) => factorLines(factor, lang)).join("\n") || null,
    wrap(sure),
    changes.length
      ? [sentence(lang, "cli.why.changes"), ...changes.map((change) => `  ${wrap(change, 78, 2)}`)].join("\n")
      : null,
    assumptions.length
      ? [
          sentence(lang, "cli.why.assumptions"),
          ...assumptions.map(
            ({ name, label, value }) => `  ${wrap(`${label}: ${number(value, lang)} (${name})`, 78, 2)}`,
          ),
        ].join("\n")
      : null,
  );
}

/** The figure in front, so that all stand under each other; then the name with its source, and the note below. */
function factorLines(factor: Factor, lang: Lang): string {
  const source = sentence(lang, "cli.why.source", { source: factor.source });
  const lead = figure(factor, lang).padStart(FIGURE);
  return [
    `${lead}  ${wrap(`${factor.name} (${source})`, COLUMNS - FIGURE - 2, FIGURE + 2)}`,
    ...(factor.note ? [`${" ".repeat(FIGURE + 2)}${wrap(factor.note, COLUMNS - FIGURE - 2, FIGURE + 2)}`] : []),
  ].join("\n");
}

/** Its part of the whole, what it adds, or the number itself. */
function figure({ value, unit, share, effect }: Factor, lang: Lang): string {
  if (share !== null) return percent(share, lang);
  if (effect !== null) return sentence(lang, "cli.why.points", { points: points(effect, lang) });
  return unit === "probability" ? percent(value, lang) : number(value, lang);
}

/** "+14", "-0,39": percentage points with two digits that count. */
function points(effect: number, lang: Lang): string {
  return new Intl.NumberFormat(locales[lang], { signDisplay: "always", maximumSignificantDigits: 2 }).format(
    100 * effect,
  );
}

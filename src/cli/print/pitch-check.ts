// What was found in a text, each finding under the words it is about.

import { padded, paragraphs, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence, words } from "#messages/sentence.ts";
import { decimal } from "./numbers.ts";

export interface PitchCheckAnswer {
  readonly title?: string;
  readonly textLang: string;
  readonly text: string | null;
  readonly words: number;
  readonly sentences: number;
  readonly flesch: number | null;
  readonly seconds: number;
  readonly wordsPerSentence: number | null;
  readonly slots: readonly { readonly slot: string; readonly found: boolean }[];
  readonly findings: readonly {
    readonly where: { readonly start: number; readonly end: number };
    readonly message: string;
  }[];
}

/** Length and ease first, then what is said, then each finding with its place. */
export function printPitchCheck(answer: PitchCheckAnswer, lang: Lang): string {
  const { title, text, findings, flesch, wordsPerSentence } = answer;
  if (flesch === null || wordsPerSentence === null) return wrap(sentence(lang, "cli.pitch.check.none"));
  const size = sentence(lang, "cli.pitch.check.size", {
    words: answer.words,
    sentences: answer.sentences,
    seconds: decimal(Math.round(answer.seconds), lang),
    perSentence: decimal(wordsPerSentence, lang),
  });
  const ease = sentence(lang, "cli.pitch.check.ease", {
    formula: answer.textLang,
    flesch: decimal(Math.round(flesch), lang),
    band: flesch >= 60 ? "easy" : flesch >= 45 ? "fair" : flesch >= 30 ? "hard" : "other",
  });
  return paragraphs(
    title ? wrap(title) : null,
    wrap(`${size} ${ease}`),
    wrap(slotsText(answer, lang)),
    ...findings.map(({ where, message }) => findingText(text?.slice(where.start, where.end) ?? "", message)),
    findings.length ? null : wrap(sentence(lang, "cli.pitch.check.clean")),
  );
}

function slotsText({ slots }: PitchCheckAnswer, lang: Lang): string {
  const named = (isFound: boolean) =>
    slots.filter(({ found }) => found === isFound).map(({ slot }) => words(lang, `name.slot.${slot}`));
  return sentence(lang, "cli.pitch.check.slots", {
    found: named(true).join(", ") || "none",
    missing: named(false).join(", ") || "none",
  });
}

function findingText(place: string, message: string): string {
  const line = place.replace(/\s+/g, " ").trim();
  return `${padded(line, Math.min(78, line.length)).replace(/^/, "> ")}\n${wrap(`  ${message}`, 80, 2)}`;
}

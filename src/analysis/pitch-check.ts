// A pitch read as a listener hears it: how long, how easy, what it says, and what could be better.

import type { PitchLanguage } from "#model/pitch.ts";
import { type Finding, findingsOf } from "./pitch-findings.ts";
import { type Found, findAll, patternOf, placed } from "./pitch-match.ts";
import { type SlotFound, slotsIn } from "./pitch-slots.ts";
import { readText } from "./pitch-text.ts";
import { fillers, jargon, kindBefore, knownAbbreviations } from "./pitch-words.ts";

/** What is known of the speaker. */
export interface Speaker {
  /** Full name; "" where unknown. */
  readonly name: string;
  /** The own company; "" where unknown. */
  readonly organization: string;
  /** Syllables a second in own rehearsals; null where none was heard. */
  readonly pace: number | null;
  /** Abbreviations that stand in own notes about people of the own company alone. */
  readonly internal: ReadonlySet<string>;
}

export interface PitchCheck {
  /** Runs between blanks with a letter or digit. */
  readonly words: number;
  readonly sentences: number;
  /** As read aloud. */
  readonly syllables: number;
  /** Flesch's reading ease (English) or Amstad's (German); null where there is no word. */
  readonly flesch: number | null;
  /** At 140 words a minute, or at the own pace. */
  readonly seconds: number;
  readonly wordsPerSentence: number | null;
  readonly slots: readonly SlotFound[];
  readonly fillers: readonly Found[];
  readonly jargon: readonly Found[];
  readonly findings: readonly Finding[];
  readonly tokens: readonly { readonly word: string; readonly syllables: number }[];
}

const WORDS_A_MINUTE = 140;

/**
 * Checks a text; `mostSeconds` null where it has no set length. Flesch 1948: 206.835 − 1.015 · words a sentence − 84.6 ·
 * syllables a word; Amstad 1978: 180 − words a sentence − 58.5 · syllables a word.
 */
export function checkPitch(
  text: string,
  language: PitchLanguage,
  speaker: Speaker,
  mostSeconds: number | null = null,
): PitchCheck {
  const spoken = readText(text, language);
  const [words, sentences] = [spoken.words.length, spoken.sentences.length];
  const flesch = words ? easeOf(words / sentences, spoken.syllables / words, language) : null;
  const seconds = speaker.pace === null ? (words / WORDS_A_MINUTE) * 60 : spoken.syllables / speaker.pace;
  const slots = slotsIn(text, language, speaker.name);
  const heard = fillersIn(text, language);
  const foreign = jargonIn(text, language, speaker);
  return {
    ...{ words, sentences, syllables: spoken.syllables, flesch, seconds },
    wordsPerSentence: words ? words / sentences : null,
    ...{ slots, fillers: heard, jargon: foreign.map(({ text: said, where }) => ({ text: said, where })) },
    findings: findingsOf({
      ...{ text, language, spoken, flesch, seconds, mostSeconds, slots },
      ...{ fillers: heard, jargon: foreign, ownName: speaker.name },
    }),
    tokens: spoken.words.map(({ text: word, syllables }) => ({ word, syllables })),
  };
}

function easeOf(sentenceLength: number, wordLength: number, language: PitchLanguage): number {
  return language === "de"
    ? 180 - sentenceLength - 58.5 * wordLength
    : 206.835 - 1.015 * sentenceLength - 84.6 * wordLength;
}

const FILLERS = { de: patternOf(fillers.de), en: patternOf(fillers.en) } as const;

function fillersIn(text: string, language: PitchLanguage): Found[] {
  return findAll(text, FILLERS[language]).filter((found) => isFiller(text, found, language));
}

/** "kind of" after "this" names a kind, "you know" within a clause a knowing, "Halt" a stop. */
function isFiller(text: string, { text: said, where }: Found, language: PitchLanguage): boolean {
  const [before, after] = [
    text.slice(Math.max(0, where.start - 40), where.start),
    text.slice(where.end, where.end + 2),
  ];
  if (language === "de")
    return said !== "Halt" && !(said === "halt" && /\bich\s+$/u.test(before) && !/^\s*[\p{Ll},.]/u.test(after));
  if (/^(?:kind|sort)\s+of$/i.test(said))
    return !kindBefore.has(/(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase() ?? "");
  if (/^(?:you\s+know|anyway|i\s+mean)$/i.test(said))
    return /[,.!?—–-]\s*$|^\s*$/u.test(before) || after.startsWith(",");
  return true;
}

const JARGON = { de: patternOf(jargon.de), en: patternOf(jargon.en) } as const;
/** Two to six capitals, with a digit or a small s at most. */
const ABBREVIATION = /(?<![\p{L}\p{N}.])\p{Lu}[\p{Lu}\d]{1,5}s?(?![\p{L}\p{N}])/gu;

function jargonIn(text: string, language: PitchLanguage, { organization, internal }: Speaker) {
  const isShouted = !/\p{Ll}{2}/u.test(text);
  const own = new Set((organization.match(/\p{L}+/gu) ?? []).map((word) => word.toUpperCase()));
  const short = isShouted
    ? []
    : findAll(text, ABBREVIATION)
        .map((found) => ({ ...found, bare: found.text.replace(/s$/, "").toUpperCase() }))
        .filter(({ bare }) => !knownAbbreviations.has(bare) && !own.has(bare));
  const foreign = [
    ...findAll(text, JARGON[language]).map((found) => ({ ...found, internal: false })),
    ...short.map(({ text: said, where, bare }) => ({ ...placed(said, where.start), internal: internal.has(bare) })),
  ];
  return foreign.sort((a, b) => a.where.start - b.where.start);
}

// The words and sentences of a text as they will be spoken, each with its place.

import type { PitchLanguage, TextPlace } from "#model/pitch.ts";
import { isSentenceEnd } from "./pitch-sentence-end.ts";
import { syllablesOf } from "./syllables.ts";
import { spokenSigns } from "./syllables-spoken.ts";

/** A run between blanks that holds a letter or a digit, without the punctuation around it. */
export interface SpokenWord extends TextPlace {
  readonly text: string;
  /** The signs that follow it alone, such as "%", included. */
  readonly syllables: number;
}

export interface SpokenSentence extends TextPlace {
  readonly text: string;
  readonly words: readonly SpokenWord[];
}

export interface SpokenText {
  readonly words: readonly SpokenWord[];
  /** Each with one word at least. */
  readonly sentences: readonly SpokenSentence[];
  readonly syllables: number;
}

interface Run extends TextPlace {
  readonly text: string;
}

/** Reads a text; one in capitals alone is read as words, not letter by letter. */
export function readText(text: string, language: PitchLanguage): SpokenText {
  const runs = [...text.matchAll(/\S+/gu)].map(
    (match): Run => ({ text: match[0], start: match.index, end: match.index + match[0].length }),
  );
  const isShouted = !/\p{Ll}{2}/u.test(text);
  const sentences: SpokenSentence[] = [];
  let begun: SpokenWord[] = [];
  for (const [at, run] of runs.entries()) {
    const word = wordOf(run, language, isShouted);
    if (word) begun.push(word);
    else if (begun.length) begun[begun.length - 1] = withSign(begun.at(-1), run.text, language);
    const next = runs[at + 1];
    const first = begun[0];
    const isEnd =
      !next || /\n\s*\n/.test(text.slice(run.end, next.start)) || isSentenceEnd(run.text, next.text, language);
    if (!isEnd || !first) continue;
    sentences.push({ start: first.start, end: run.end, text: text.slice(first.start, run.end), words: begun });
    begun = [];
  }
  const words = sentences.flatMap((sentence) => sentence.words);
  return { words, sentences, syllables: words.reduce((sum, { syllables }) => sum + syllables, 0) };
}

function wordOf({ text, start }: Run, language: PitchLanguage, isShouted: boolean): SpokenWord | null {
  const lead = text.search(/[\p{L}\p{N}]/u);
  if (lead < 0) return null;
  const tail = /[^\p{L}\p{N}]*$/u.exec(text)?.index ?? text.length;
  const bare = text.slice(lead, tail);
  const syllables = syllablesOf(isShouted && bare.length > 1 ? bare.toLowerCase() : text, language);
  return { text: bare, start: start + lead, end: start + tail, syllables };
}

/** "30 %": the sign is spoken with the word before it. */
function withSign(word: SpokenWord | undefined, sign: string, language: PitchLanguage): SpokenWord {
  const none = { text: "", start: 0, end: 0, syllables: 0 };
  const { syllables, ...same } = word ?? none;
  return { ...same, syllables: syllables + (spokenSigns[language].get(sign.replace(/[.,;:!?]+$/, "")) ?? 0) };
}

// A recording of a text that is known: its own syllables count, and each word and slot has its time.

import type { PitchLanguage, PitchSlot } from "#model/pitch.ts";
import { slotsIn } from "./pitch-slots.ts";
import { readText } from "./pitch-text.ts";
import { paceOf, type Span, type Speech } from "./speech.ts";
import { alignWords } from "./speech-alignment.ts";

/** Syllables heard for one of the text, within which it is this text that is said. */
const SAID = { from: 0.7, to: 1.4 };

export interface SaidText {
  /** Whether it is this text, as far as counting tells; else nothing below is known. */
  readonly isSaid: boolean;
  /** The words in order with their places in the text (`from`, `to`) and in the recording. */
  readonly words: readonly (Span & { readonly from: number; readonly to: number })[];
  /** Seconds from the first to the last word of each slot that the text fills. */
  readonly slots: readonly { readonly slot: PitchSlot; readonly seconds: number }[];
}

/** What the recording tells of a text that was said in it; `name` the speaker's, "" where unknown. */
export function saidText(text: string, language: PitchLanguage, name: string, speech: Speech): SaidText {
  const { words: said, syllables } = readText(text, language);
  const share = syllables > 0 ? speech.nuclei.length / syllables : 0;
  if (share < SAID.from || share > SAID.to) return { isSaid: false, words: [], slots: [] };
  const spans = alignWords(
    said.map((word) => ({
      syllables: word.syllables,
      endsPhrase: /^[^\p{L}\p{N}]*[.,;:!?–—]/u.test(text.slice(word.end)),
    })),
    speech,
  );
  const words = spans.map(({ start, end }, at) => ({ start, end, from: said[at]!.start, to: said[at]!.end }));
  const slots = slotsIn(text, language, name).flatMap(({ slot, where }) => {
    const inside = where ? words.filter(({ from, to }) => to > where.start && from < where.end) : [];
    const [first, last] = [inside[0], inside.at(-1)];
    return first && last ? [{ slot, seconds: Math.round((last.end - first.start) * 10) / 10 }] : [];
  });
  return { isSaid: true, words, slots };
}

/** The speech with the syllables of the text in place of those heard. */
export function paceOfText(text: string, language: PitchLanguage, speech: Speech): Speech {
  const { syllables } = readText(text, language);
  return { ...speech, ...paceOf(syllables, speech.phonationSeconds, speech.seconds) };
}

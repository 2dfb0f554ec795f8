// What a recording tells, in four sentences.

import { paragraphs, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { decimal } from "./numbers.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SpeechAnswer {
  readonly phonationSeconds: number;
  readonly syllables: number;
  readonly articulationRate: number;
  readonly pauses: readonly Span[];
  readonly fillers: readonly Span[];
  readonly loudness: number | null;
  readonly pitchVariation: number;
}

/** Pace, pauses, voice and held sounds; one sentence where nobody speaks. */
export function printSpeech(answer: SpeechAnswer, lang: Lang): string {
  const { phonationSeconds, syllables, articulationRate, pauses, fillers, loudness, pitchVariation } = answer;
  if (syllables === 0 || loudness === null) return wrap(sentence(lang, "speech.nobody"));
  const silent = pauses.reduce((sum, { start, end }) => sum + end - start, 0);
  return paragraphs(
    wrap(
      sentence(lang, "speech.pace", {
        syllables,
        phonation: decimal(phonationSeconds, lang),
        rate: decimal(articulationRate, lang),
      }),
    ),
    wrap(sentence(lang, "speech.pauses", { count: pauses.length, seconds: decimal(silent, lang) })),
    wrap(
      sentence(lang, "speech.voice", {
        variation: decimal(pitchVariation, lang),
        loudness: decimal(loudness, lang, 0),
      }),
    ),
    wrap(
      sentence(lang, "speech.fillers", {
        count: fillers.length,
        at: fillers.map(({ start }) => decimal(start, lang)).join("; "),
      }),
    ),
  );
}

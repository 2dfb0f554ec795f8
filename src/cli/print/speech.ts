// What a recording tells, in four sentences.

import { paragraphs, table, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { day, decimal, number } from "./numbers.ts";

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

export interface TakesAnswer {
  readonly title: string;
  readonly takes: readonly (SpeechAnswer & {
    readonly take: string;
    readonly version: number;
    readonly on: string;
    readonly seconds: number;
  })[];
}

/** Rehearsals side by side, the newest first. */
export function printTakes({ title, takes }: TakesAnswer, lang: Lang): string {
  if (!takes.length) return wrap(sentence(lang, "cli.takes.none", { title }));
  const rows = takes.map(({ take, version, on, seconds, articulationRate, pauses, pitchVariation }) => [
    day(on, lang),
    number(version, lang),
    `${decimal(seconds, lang, 0)} s`,
    decimal(articulationRate, lang),
    number(pauses.length, lang),
    decimal(pitchVariation, lang),
    take,
  ]);
  const right = (most: number) => ({ most, right: true as const });
  const columns = [{ most: 18 }, right(8), right(7), right(12), right(7), right(10), { most: 40 }] as const;
  return table([sentence(lang, "cli.takes.columns").split("|"), ...rows], columns);
}

// A rehearsal in sentences, for everybody and for screen readers.

import type { TakeMeasures } from "#model/take.ts";
import { pageLocale, t } from "#web/language.ts";

type Measured = Pick<
  TakeMeasures,
  "syllables" | "phonationSeconds" | "articulationRate" | "pauses" | "fillers" | "loudness" | "pitchVariation"
>;

/** Pace, pauses, held sounds and voice. */
export function speechSentences(speech: Measured): string[] {
  const { syllables, phonationSeconds, articulationRate, pauses, fillers, loudness, pitchVariation } = speech;
  const silent = pauses.reduce((sum, { start, end }) => sum + end - start, 0);
  return [
    t("speech.pace", { syllables, phonation: tenths(phonationSeconds), rate: tenths(articulationRate) }),
    t("speech.pauses", { count: pauses.length, seconds: tenths(silent) }),
    t("speech.fillers", { count: fillers.length, at: fillers.map(({ start }) => tenths(start)).join("; ") }),
    t("speech.voice", { variation: tenths(pitchVariation), loudness: Math.round(loudness ?? 0) }),
  ];
}

/** "3,9". */
export function tenths(value: number): string {
  return new Intl.NumberFormat(pageLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

import type { PitchLanguage } from "#model/pitch.ts";

/** German or English, by small words and umlauts; null where neither shows. */
export function languageOf(text: string): PitchLanguage | null {
  const sample = text.slice(0, 4000);
  const german = sample.match(GERMAN)?.length ?? 0;
  const english = sample.match(ENGLISH)?.length ?? 0;
  if (german === english) return null;
  return german > english ? "de" : "en";
}

const GERMAN =
  /(?<!\p{L})(?:ich|und|der|die|das|ein|eine|für|mit|von|wir|mein|meine|ist|bin|habe|auf|den|dem|im|zu|nicht|suche)(?!\p{L})|[äöüß]/giu;
const ENGLISH = /(?<!\p{L})(?:i|and|the|a|for|with|of|we|my|is|am|have|on|in|to|not|are|that|you|it)(?!\p{L})/giu;

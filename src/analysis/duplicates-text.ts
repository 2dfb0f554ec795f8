// The one form of a word that is compared: "Müller", "Mueller" and "MULLER" are all "muller".

import { foldSpelt } from "#lib/text.ts";

/** Folded, umlauts without dots however they were written, letters and digits only, without blanks. */
export function canonicalWord(text: string): string {
  return foldSpelt(text)
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replace(/([aou])e/g, "$1");
}

/** The canonical words of a text. */
export function canonicalWords(text: string): string[] {
  return text
    .split(/[\s,/]+/)
    .map(canonicalWord)
    .filter(Boolean);
}

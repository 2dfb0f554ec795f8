// Finds words of a list in a text, each with its place.

import type { TextPlace } from "#model/pitch.ts";

/** What stands at a place. */
export interface Found {
  readonly text: string;
  readonly where: TextPlace;
}

/** A pattern that finds the words of a list (`a b|c*`) as whole words, the longest first. */
export function patternOf(list: string): RegExp {
  const words = list
    .split("|")
    .map((word) => word.trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[.+?^${}()[\]\\/]/g, "\\$&")
        .replace(/\*/g, "[\\p{L}]*")
        .replace(/\s+/g, "\\s+"),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

/** All places of the pattern, in the order of the text; `MOST` at most. */
export function findAll(text: string, pattern: RegExp): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push(placed(match[0], match.index));
    if (found.length === MOST) break;
  }
  return found;
}

/** More would help nobody. */
const MOST = 500;

export function placed(text: string, start: number): Found {
  return { text, where: { start, end: start + text.length } };
}

// Whether two names can be one person's: used beside hard evidence, never instead of it.

import { wordsOf } from "./text.ts";

const TITLES = new Set([
  "dr",
  "prof",
  "mag",
  "dipl",
  "ing",
  "mba",
  "phd",
  "med",
  "jur",
  "herr",
  "frau",
  "mr",
  "mrs",
  "ms",
  "lic",
  "von",
  "van",
  "de",
  "der",
  "den",
  "zu",
  "jr",
  "sr",
  "ii",
  "iii",
]);

/**
 * True where nothing speaks against one person: one name is empty, an address or part of the other, or the first names
 * agree, or the family names agree and one first name is an initial or the beginning of the other.
 */
export function canBeSamePerson(a: string, b: string): boolean {
  if (isPartOfName(a, b)) return true;
  const [first, second] = [nameWords(a), nameWords(b)];
  const [less, more] = first.length <= second.length ? [first, second] : [second, first];
  if (less[0] === more[0] || less[0] === more.at(-1) || less.at(-1) === more[0])
    return less.length > 1 || more.length > 1;
  return less.at(-1) === more.at(-1) && (begins(less[0], more[0]) || begins(more[0], less[0]));
}

/** Every word of the shorter name stands in the longer one; an empty name and an address fit any. */
export function isPartOfName(a: string, b: string): boolean {
  const [first, second] = [nameWords(a), nameWords(b)];
  if (!first.length || !second.length || a.includes("@") || b.includes("@")) return true;
  const [less, more] = first.length <= second.length ? [first, second] : [second, first];
  return less.every((word) => more.includes(word));
}

/** Equal but for case, accents, order and academic titles. */
export function isSameName(a: string, b: string): boolean {
  return [...nameWords(a)].sort().join(" ") === [...nameWords(b)].sort().join(" ");
}

function nameWords(name: string): string[] {
  const words = wordsOf(name);
  const plain = words.filter((word) => !TITLES.has(word));
  return plain.length ? plain : words;
}

function begins(short: string | undefined, long: string | undefined): boolean {
  return !!short && !!long && long.startsWith(short);
}

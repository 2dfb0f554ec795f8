// When two records are certainly one occasion, whoever wrote them.

import { fold, wordsOf } from "#lib/text.ts";
import { countries, farCountries } from "./gazetteer.ts";
import { placeIn } from "./place.ts";

/** What is compared. */
export interface OccasionTraits {
  readonly name: string;
  readonly startOn: string;
  readonly startTime: string | null;
  readonly location: string;
  readonly url: string;
  readonly rrule: string | null;
}

/**
 * The same start and rhythm, no other hour, and either the same name in the same city (or one without a city), or the same
 * page and a word of the name in common.
 */
export function isSameOccasion(a: OccasionTraits, b: OccasionTraits): boolean {
  if (a.startOn !== b.startOn || a.rrule !== b.rrule) return false;
  if (a.startTime !== null && b.startTime !== null && a.startTime !== b.startTime) return false;
  if (isOtherCity(a.location, b.location)) return false;
  const [first, second] = [nameKey(a.name), nameKey(b.name)];
  if (first !== "" && first === second) return true;
  return pageKey(a.url) !== "" && pageKey(a.url) === pageKey(b.url) && sharesWord(first, second);
}

/** Whether both name a city, and not the same one; of places the gazetteer doesn't know, whether they share no word. */
export function isOtherCity(a: string, b: string): boolean {
  const [first, second] = [placeIn(a), placeIn(b)];
  if (first && second) return first.name !== second.name;
  const [ours, theirs] = [cityWords(a), cityWords(b)];
  return ours.length > 0 && theirs.length > 0 && !ours.some((word) => theirs.includes(word));
}

const countryWords = new Set([...Object.values(countries).flat(), ...farCountries].flatMap(wordsOf));

function cityWords(location: string): string[] {
  return wordsOf(location).filter((word) => word.length > 1 && !countryWords.has(word));
}

/** Words of the name without its year. */
export function nameKey(name: string): string {
  const words = wordsOf(name);
  const kept = words.filter((word) => !/^(?:19|20)\d\d$/.test(word));
  return (kept.length ? kept : words).join(" ");
}

/** Host and path; "" where there is none. */
function pageKey(url: string): string {
  return fold(url)
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "");
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.split(" ").filter((word) => word.length > 2));
  return b.split(" ").some((word) => words.has(word));
}

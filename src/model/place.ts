// Finds the city a location speaks of ("Messe Berlin, Messedamm 22, 14055 Berlin") in the gazetteer.

import { foldSpelt, wordsOf } from "#lib/text.ts";
import { type City, cities, countries, farCountries, wordlikeCities } from "./gazetteer.ts";

export interface Place {
  /** In German where it has a German name. */
  readonly name: string;
  /** ISO 3166-1. */
  readonly country: string;
  /** State or canton (ISO 3166-2, without the country); "" elsewhere. */
  readonly state: string;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
}

/** Words behind which a name that is also a word ("Essen") is the city. */
const LEADS = new Set([
  "in",
  "messe",
  "hotel",
  "stadt",
  "universitat",
  "flughafen",
  "airport",
  "stadthalle",
  "congress",
]);
const MOST_WORDS = 4;

const placeOf = ([name, country, state, latitude, longitude]: City): Place => ({
  name,
  country,
  state,
  latitude,
  longitude,
});
const keyOf = (text: string): string => wordsOf(text).join(" ");
const byName = new Map<string, Place[]>();
for (const city of cities)
  for (const name of namesOf(city)) byName.set(name, [...(byName.get(name) ?? []), placeOf(city)]);
const wordlike = new Set(wordlikeCities.map(keyOf));
const far = new Set(farCountries.map(keyOf));
const countryCodes: ReadonlyMap<string, string> = new Map(
  Object.entries(countries).flatMap(([code, names]) => names.map((name) => [keyOf(name), code] as const)),
);

/** Both with umlauts folded and spelt out. */
function namesOf([name, , , , , ...others]: City): string[] {
  return [...new Set([name, ...others].flatMap((text) => [keyOf(text), keyOf(foldSpelt(text))]))];
}

/** The city the text speaks of; null where it names none of the gazetteer or a country far away. */
export function placeIn(text: string): Place | null {
  const parts = text
    .split(/[,;|\n]|\s[–—-]\s/)
    .map((part) => part.trim())
    .filter(Boolean);
  const keys = parts.map(keyOf);
  if (keys.some((key) => far.has(key))) return null;
  const country = countryOf(keys);
  const fits = (place: Place) => (country === null || place.country === country) && isNotElsewhere(place, parts);
  const pick = (places: readonly Place[] | undefined) => places?.find(fits) ?? null;
  for (const part of parts.toReversed()) {
    const found = pick(byName.get(keyOf(part))) ?? pick(byName.get(keyOf(withoutPostcode(part))));
    if (found) return found;
  }
  for (const part of parts.toReversed()) {
    const found = withinPart(wordsOf(part), pick, country !== null);
    if (found) return found;
  }
  return null;
}

/** The country the text names, as a part of its own or as its last words ("Ulm Deutschland"); null where it names none. */
function countryOf(keys: readonly string[]): string | null {
  for (const key of keys.toReversed()) {
    // A city of the same name ("Luxemburg", "Monaco") decides nothing else.
    const code = countryCodes.get(key) ?? countryCodes.get(key.split(" ").at(-1) ?? "");
    if (code && key.length > 1) return code;
  }
  return null;
}

/** "Cambridge, MA" is none of Europe: a code of two capitals must be the city's own country or state. */
function isNotElsewhere({ country, state }: Place, parts: readonly string[]): boolean {
  const codes = parts.flatMap((part) => /(?:^|\s)([A-Z]{2})$/.exec(part)?.[1] ?? []);
  return codes.every((code) => code === country || code === state || countryCodes.has(code.toLowerCase()));
}

function withoutPostcode(part: string): string {
  return part.replace(/^(?:[A-Z]{1,3}\s?-\s?)?\d{3,6}(?:\s?[A-Z]{2})?\s+/, "").replace(/\s+\d{3,6}$/, "");
}

function withinPart(
  words: readonly string[],
  pick: (places: readonly Place[] | undefined) => Place | null,
  countryNamed: boolean,
): Place | null {
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length -= 1)
    for (let at = words.length - length; at >= 0; at -= 1) {
      const name = words.slice(at, at + length).join(" ");
      if (wordlike.has(name) && !countryNamed && !LEADS.has(words[at - 1] ?? "")) continue;
      const found = pick(byName.get(name));
      if (found) return found;
    }
  return null;
}

/** Whether the location says that nobody travels ("online", "Zoom"). */
export function isOnline(location: string): boolean {
  const words = wordsOf(location);
  return words.length > 0 && words.length <= 6 && words.some((word) => ONLINE.has(word)) && placeIn(location) === null;
}

const ONLINE = new Set([
  "online",
  "digital",
  "virtuell",
  "virtual",
  "remote",
  "zoom",
  "teams",
  "webex",
  "webinar",
  "livestream",
  "internet",
]);

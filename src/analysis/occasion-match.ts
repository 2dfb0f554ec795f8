// Occasions that may be one: alike in name, at about the same time, not in two cities. A suggestion, never a merge.

import { dayOf } from "#lib/dates.ts";
import { isOtherCity, nameKey, type OccasionTraits } from "#model/occasion-match.ts";

const MOST_DAYS_APART = 3;
const ALIKE_FROM = 0.6;

/** Those of `others` that may be the same occasion, the likeliest first. */
export function similarOccasions<Other extends OccasionTraits>(one: OccasionTraits, others: readonly Other[]): Other[] {
  return others
    .map((other) => ({ other, alike: likeness(one, other) }))
    .filter(({ alike }) => alike >= ALIKE_FROM)
    .sort((a, b) => b.alike - a.alike)
    .map(({ other }) => other);
}

/** Share of the names' words in common (Dice 1945); 0 at other times or in other cities. */
function likeness(a: OccasionTraits, b: OccasionTraits): number {
  if (Math.abs(dayOf(a.startOn) - dayOf(b.startOn)) > MOST_DAYS_APART || a.rrule !== b.rrule) return 0;
  const [first, second] = [new Set(nameKey(a.name).split(" ")), new Set(nameKey(b.name).split(" "))];
  const shared = [...first].filter((word) => second.has(word)).length;
  if (!shared || isOtherCity(a.location, b.location)) return 0;
  return (2 * shared) / (first.size + second.size);
}

// What two guests gain by meeting: w = [other company][not acquainted] · (P(level_j ≥ level_i) + P(level_i ≥ level_j)) (MODEL.md §9).

import { organizationKey } from "#lib/organization-key.ts";
import { readTitle } from "./level.ts";

/** A guest as the list has them; `knows` holds numbers of guests. */
export interface MixerGuest {
  readonly title: string;
  readonly organization: string;
  readonly knows: readonly number[];
}

/** The weights of all pairs, at `i · n + j`, 0 … 2, alike both ways, 0 with oneself. */
export function weightsOf(guests: readonly MixerGuest[]): Float64Array {
  const n = guests.length;
  const weights = new Float64Array(n * n);
  const levels = guests.map(({ title }) => readTitle(title).probabilities);
  const companies = guests.map(({ organization }) => organizationKey(organization));
  const knows = guests.map((guest) => new Set(guest.knows));
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const isColleague = companies[i] !== "" && companies[i] === companies[j];
      if (isColleague || knows[i]!.has(j) || knows[j]!.has(i)) continue;
      // P(j ≥ i) + P(i ≥ j) = 1 + P(equal).
      const weight = 1 + levels[i]!.reduce((sum, p, level) => sum + p * levels[j]![level]!, 0);
      weights[i * n + j] = weight;
      weights[j * n + i] = weight;
    }
  return weights;
}

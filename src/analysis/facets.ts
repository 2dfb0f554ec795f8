// The sides by which a network is looked through, and how many people stand behind each of their values.

import { likeliestOf } from "#model/level.ts";
import type { NetworkOrganization } from "#model/network.ts";
import { type FacetFilter, type FacetName, facetNames } from "#model/saved-view.ts";
import type { Standing } from "./standing.ts";
import { warmthOf } from "./warmth.ts";

/** What one person shows on each side; "unknown" for a level nobody knows, null where there is nothing to show. */
export type FacetValues = Readonly<Record<FacetName, string | null>>;

/** One value with the number of people who show it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** The values of one person as of the network's day. */
export function facetValuesOf(
  { alter, tie, survival }: Standing,
  organizations: ReadonlyMap<number, NetworkOrganization>,
  asOf: number,
): FacetValues {
  const organization = alter.organizationId === null ? undefined : organizations.get(alter.organizationId);
  return {
    level: alter.level ? String(likeliestOf(alter.level)) : "unknown",
    basis: survival.basis,
    warmth: warmthOf(tie.lastDay, asOf),
    reach: survival.reach === 1 ? "yes" : "no",
    organization: organization?.name ?? null,
    industry: organization?.industry ?? null,
  };
}

/** Whether a person shows one of the chosen values on every side where any is chosen. */
export function fitsFilter(values: FacetValues, filter: FacetFilter): boolean {
  return facetNames.every((name) => shows(values, filter, name));
}

/** Beyond so many values of one side nobody reads on. */
const MOST_VALUES = 100;

/**
 * How many people show each value, the hundred most frequent first. On each side those are counted who fit all the *other*
 * sides: the number at a value is what choosing it would add.
 */
export function countFacets(
  people: Iterable<FacetValues>,
  filter: FacetFilter,
): Readonly<Record<FacetName, readonly FacetCount[]>> {
  const counts = facetNames.map(() => new Map<string, number>());
  for (const values of people) {
    const missed = facetNames.filter((name) => !shows(values, filter, name));
    if (missed.length > 1) continue;
    facetNames.forEach((name, i) => {
      const value = values[name];
      if (value === null || (missed.length === 1 && missed[0] !== name)) return;
      counts[i]?.set(value, (counts[i].get(value) ?? 0) + 1);
    });
  }
  const listed = (side: ReadonlyMap<string, number> | undefined) =>
    [...(side ?? [])]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, MOST_VALUES);
  return {
    level: listed(counts[0]),
    basis: listed(counts[1]),
    warmth: listed(counts[2]),
    reach: listed(counts[3]),
    organization: listed(counts[4]),
    industry: listed(counts[5]),
  };
}

function shows(values: FacetValues, filter: FacetFilter, name: FacetName): boolean {
  const chosen = filter[name];
  if (!chosen?.length) return true;
  const value = values[name];
  return value !== null && chosen.includes(value);
}

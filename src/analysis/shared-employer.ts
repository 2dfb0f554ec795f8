// When people worked where, and whether two were at one employer at the same time (MODEL.md §7).

import type { Alter } from "#model/network.ts";

/** A time at an organisation that is certain, in day numbers. */
export interface Stay {
  readonly organizationId: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The times that are certain, the present organisation first: an unknown beginning counts from the end on, an unknown end
 * of an earlier position up to its beginning, and a present organisation without any date counts today.
 */
export function staysOf({ positions, organizationId: present }: Alter, asOf: number): readonly Stay[] {
  const stays: Stay[] = [];
  for (const { organizationId, startDay, endDay } of positions) {
    if (organizationId === null) continue;
    const end = endDay ?? (organizationId === present ? asOf : startDay);
    if (end !== null) stays.push({ organizationId, start: startDay ?? end, end });
  }
  if (present !== null && !stays.some(({ organizationId }) => organizationId === present))
    stays.push({ organizationId: present, start: asOf, end: asOf });
  if (stays.length < 2) return stays;
  return stays.sort((a, b) => Number(b.organizationId === present) - Number(a.organizationId === present));
}

/** The first employer at which both were at the same time; null where nothing shows it. */
export function sharedEmployer(one: readonly Stay[], other: readonly Stay[]): number | null {
  for (const stay of one)
    for (const theirs of other)
      if (stay.organizationId === theirs.organizationId && stay.start <= theirs.end && theirs.start <= stay.end)
        return stay.organizationId;
  return null;
}

/** Whether both were at this organisation at the same time. */
export function overlapsAt(organizationId: number, one: readonly Stay[], other: readonly Stay[]): boolean {
  for (const stay of one)
    if (stay.organizationId === organizationId)
      for (const theirs of other)
        if (theirs.organizationId === organizationId && stay.start <= theirs.end && theirs.start <= stay.end)
          return true;
  return false;
}

/** The organisations of the stays, each once. */
export function employersOf(stays: readonly Stay[]): number[] {
  const [only, another] = stays;
  if (only === undefined) return [];
  return another === undefined
    ? [only.organizationId]
    : [...new Set(stays.map(({ organizationId }) => organizationId))];
}

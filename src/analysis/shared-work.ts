// When and where ego and alter worked for the same organisation.

import { dayOfPacked } from "#model/contact-days.ts";
import type { Alter } from "#model/network.ts";
import { type Employer, isEmployerDomain, type Stint } from "./employer.ts";

const DAYS_PER_YEAR = 365.25;

export interface SharedWork {
  /** Whether they worked together before, and whether dates show it; null where they did not. */
  readonly past: "dated" | "undated" | null;
  /** Organisations shared, now or before. */
  readonly workplaces: number;
  /** Years together as far as dates show; the first contact stands for a beginning that isn't known. */
  readonly years: number;
}

/** The work ego and alter shared; overlaps that dates exclude don't count, those that no date speaks of do. */
export function sharedWorkOf(alter: Alter, employer: Employer): SharedWork {
  const places = new Set<number>();
  let past: SharedWork["past"] = null;
  let days = 0;
  for (const stint of employer.stints) {
    const overlaps = alterStints(alter, stint, employer).flatMap((theirs) =>
      overlapOf(theirs, stint, alter, employer.asOf),
    );
    if (overlaps.length) places.add(stint.organizationId);
    days += daysCovered(overlaps);
    for (const { present, dated } of overlaps) if (!present && past !== "dated") past = dated ? "dated" : "undated";
  }
  return { past, workplaces: places.size, years: days / DAYS_PER_YEAR };
}

/** Whether a dated end says that alter has left ego's present organisation. */
export function hasLeft(alter: Alter, organizationId: number | null): boolean {
  if (organizationId === null || alter.organizationId === organizationId) return false;
  return alter.positions.some((position) => position.organizationId === organizationId && position.endDay !== null);
}

/** Alter's times at the stint's organisation; a present one without dates where only organisation or address tell it. */
function alterStints(alter: Alter, { organizationId, present }: Stint, employer: Employer): readonly Stint[] {
  const isThere =
    alter.organizationId === organizationId ||
    (present &&
      !hasLeft(alter, organizationId) &&
      alter.domains.some((domain) => isEmployerDomain(domain, employer.domains)));
  const found: Stint[] = alter.positions
    .filter((position) => position.organizationId === organizationId)
    .map(({ startDay, endDay }) => ({ organizationId, startDay, endDay, present: isThere && endDay === null }));
  if (isThere && !found.some((stint) => stint.present))
    found.push({ organizationId, startDay: null, endDay: null, present: true });
  return found;
}

interface Overlap {
  readonly present: boolean;
  readonly dated: boolean;
  /** Null where a day is missing. */
  readonly from: number | null;
  readonly to: number;
}

function overlapOf(theirs: Stint, own: Stint, alter: Alter, asOf: number): readonly Overlap[] {
  const present = theirs.present && own.present;
  const firstContact = alter.days.length ? dayOfPacked(alter.days[0]!) : null;
  const starts = [theirs.startDay ?? firstContact, own.startDay ?? firstContact];
  const ends = [theirs, own].map((stint) => stint.endDay ?? (stint.present ? asOf : null));
  const from = Math.max(...starts.map((day) => day ?? Number.NEGATIVE_INFINITY));
  const to = Math.min(...ends.map((day) => day ?? Number.POSITIVE_INFINITY));
  if (from >= to && !present) return [];
  const told = [...starts, ...ends].every((day) => day !== null);
  const dated = told && theirs.startDay !== null && own.startDay !== null;
  return [{ present, dated, from: told ? from : null, to }];
}

/** Days in at least one of the overlaps. */
function daysCovered(overlaps: readonly Overlap[]): number {
  let days = 0;
  let until = Number.NEGATIVE_INFINITY;
  const dated = overlaps.flatMap(({ from, to }) => (from === null ? [] : [{ from, to }]));
  for (const { from, to } of dated.sort((a, b) => a.from - b.from)) {
    days += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return days;
}

// Who can introduce ego to whom: paths over one middle person (MODEL.md §7).

import type { AssumptionValues } from "#model/assumptions.ts";
import type { Alter, Network } from "#model/network.ts";
import type { Standing } from "./standing.ts";

/** The best middle person towards a target; both are positions in `network.alters`. */
export interface Introducer {
  readonly middle: number;
  /** alive(middle) · P(the two are tied). */
  readonly probability: number;
  /** Distinct days on which the two were seen together in a small room or mail. */
  readonly days: number;
  /** Where both worked at the same time; null where nothing shows it. */
  readonly organizationId: number | null;
}

/** Alter–alter: 1 − .85^days together in rooms and mails of at most `roomAtMost` people, same employer at the same time .15, both kinds 1 − Π(1 − p) (priors). */
export function edgeProbability(days: number, sameEmployer: boolean, assumptions: AssumptionValues): number {
  const apart = (1 - assumptions.edgePerDay) ** days;
  return 1 - apart * (sameEmployer ? 1 - assumptions.edgeSameEmployer : 1);
}

/**
 * For every target the middle person of greatest probability, among those `mayAsk` allows; targets without any are left
 * out. Equal ones: the smaller uid.
 */
export function introducersOf(
  network: Network,
  standings: readonly Standing[],
  targets: ReadonlySet<number>,
  mayAsk: (standing: Standing) => boolean,
  assumptions: AssumptionValues,
): Map<number, Introducer> {
  const best = new Map<number, Introducer>();
  const isMiddle = (index: number) => {
    const standing = standings[index];
    return standing?.alter.introduces === true && mayAsk(standing);
  };
  const offer = (target: number, middle: number, days: number, organizationId: number | null) => {
    const standing = standings[middle];
    if (!standing) return;
    const probability = standing.tie.alive * edgeProbability(days, organizationId !== null, assumptions);
    const before = best.get(target);
    const isBetter =
      !before ||
      probability > before.probability ||
      (probability === before.probability && standing.alter.uid < uidOf(standings, before.middle));
    if (isBetter) best.set(target, { middle, probability, days, organizationId });
  };
  const { a, b, closeDays } = network.alterTies;
  const consider = (target: number, middle: number, together: number) => {
    if (!targets.has(target) || !isMiddle(middle)) return;
    const shared = sharedEmployer(network.alters[target]!, network.alters[middle]!, network.asOf);
    offer(target, middle, together, shared);
  };
  for (let k = 0; k < a.length; k++) {
    if (closeDays[k] === 0) continue;
    consider(a[k]!, b[k]!, closeDays[k]!);
    consider(b[k]!, a[k]!, closeDays[k]!);
  }
  const staff = middlesByEmployer(standings, isMiddle);
  for (const target of targets) offerColleagues(network, target, staff, offer);
  return best;
}

/** Of each employer's people, by `alive`, the first one who was there at the same time: nobody after can be better. */
function offerColleagues(
  { alters, asOf }: Network,
  target: number,
  staff: ReadonlyMap<number, readonly number[]>,
  offer: (target: number, middle: number, days: number, organizationId: number) => void,
): void {
  const alter = alters[target]!;
  for (const organizationId of employersOf(alter)) {
    const middle = staff
      .get(organizationId)
      ?.find((index) => index !== target && overlapsAt(alter, alters[index]!, organizationId, asOf));
    if (middle !== undefined) offer(target, middle, 0, organizationId);
  }
}

function middlesByEmployer(
  standings: readonly Standing[],
  isMiddle: (index: number) => boolean,
): Map<number, number[]> {
  const staff = new Map<number, number[]>();
  standings.forEach(({ alter }, index) => {
    if (!isMiddle(index)) return;
    for (const id of employersOf(alter)) {
      const people = staff.get(id);
      if (people) people.push(index);
      else staff.set(id, [index]);
    }
  });
  const byAlive = (x: number, y: number) =>
    (standings[y]?.tie.alive ?? 0) - (standings[x]?.tie.alive ?? 0) ||
    (uidOf(standings, x) < uidOf(standings, y) ? -1 : 1);
  for (const people of staff.values()) people.sort(byAlive);
  return staff;
}

/** The first employer at which both were at the same time; null where nothing shows it. */
function sharedEmployer(one: Alter, other: Alter, asOf: number): number | null {
  const shared = employersOf(one).find((id) => overlapsAt(one, other, id, asOf));
  return shared ?? null;
}

function overlapsAt(one: Alter, other: Alter, organizationId: number, asOf: number): boolean {
  const [first, second] = [timesAt(one, organizationId, asOf), timesAt(other, organizationId, asOf)];
  return first.some(([start, end]) => second.some((time) => start <= time[1] && time[0] <= end));
}

/** The times that are certain: an unknown beginning counts from the end on, an unknown end of an earlier position up to its beginning. */
function timesAt(
  { positions, organizationId: present }: Alter,
  organizationId: number,
  asOf: number,
): [number, number][] {
  const times = positions.flatMap((position): [number, number][] => {
    if (position.organizationId !== organizationId) return [];
    const end = position.endDay ?? (organizationId === present ? asOf : position.startDay);
    return end === null ? [] : [[position.startDay ?? end, end]];
  });
  return times.length || organizationId !== present ? times : [[asOf, asOf]];
}

function employersOf({ organizationId, positions }: Alter): number[] {
  const ids = [organizationId, ...positions.map((position) => position.organizationId)];
  return [...new Set(ids)].filter((id) => id !== null);
}

function uidOf(standings: readonly Standing[], index: number): string {
  return standings[index]?.alter.uid ?? "";
}

// Who can introduce ego to whom: paths over one middle person (MODEL.md §7).

import type { AssumptionValues } from "#model/assumptions.ts";
import type { Alter, Network } from "#model/network.ts";
import { employersOf, overlapsAt, sharedEmployer, staysOf } from "./shared-employer.ts";
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

/** Whether somebody may be asked to introduce: a person, no mailbox or company, and not excluded by ego. */
export function canIntroduce({ introduces, kind, isRole }: Alter): boolean {
  return introduces && kind === "individual" && !isRole;
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
    return standing !== undefined && canIntroduce(standing.alter) && mayAsk(standing);
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
    const stays = (index: number) => staysOf(network.alters[index]!, network.asOf);
    const shared = sharedEmployer(stays(target), stays(middle));
    offer(target, middle, together, shared);
  };
  for (let k = 0; k < a.length; k++) {
    if (closeDays[k] === 0) continue;
    consider(a[k]!, b[k]!, closeDays[k]!);
    consider(b[k]!, a[k]!, closeDays[k]!);
  }
  const { alters, asOf } = network;
  const wanted = new Set([...targets].flatMap((target) => employersOf(staysOf(alters[target]!, asOf))));
  const staff = middlesByEmployer(standings, asOf, wanted, isMiddle);
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
  const stays = staysOf(alters[target]!, asOf);
  for (const organizationId of employersOf(stays)) {
    const middle = staff
      .get(organizationId)
      ?.find((index) => index !== target && overlapsAt(organizationId, stays, staysOf(alters[index]!, asOf)));
    if (middle !== undefined) offer(target, middle, 0, organizationId);
  }
}

/** Of these employers, the middle persons by `alive`. */
function middlesByEmployer(
  standings: readonly Standing[],
  asOf: number,
  wanted: ReadonlySet<number>,
  isMiddle: (index: number) => boolean,
): Map<number, number[]> {
  const staff = new Map<number, number[]>();
  const isWanted = (id: number | null) => id !== null && wanted.has(id);
  standings.forEach(({ alter }, index) => {
    const { organizationId, positions } = alter;
    if (!isWanted(organizationId) && !positions.some((position) => isWanted(position.organizationId))) return;
    if (!isMiddle(index)) return;
    for (const id of employersOf(staysOf(alter, asOf)).filter(isWanted)) {
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

function uidOf(standings: readonly Standing[], index: number): string {
  return standings[index]?.alter.uid ?? "";
}

// Everybody who counts, arranged by organisation, industry or level, with what is lost in each.

import type { Basis } from "#model/contact.ts";
import type { Resilience, Share } from "#web/api/types.ts";

export type GroupKind = "organization" | "industry" | "level";

/** A person with the probability to carry: today as things stand, and in both scenarios with what is thought away. */
export interface GroupPerson {
  readonly uid: string;
  readonly fullName: string;
  readonly basis: Basis;
  readonly level: number | null;
  readonly before: number;
  readonly today: number;
  readonly gone: number;
}

export interface Group {
  /** Name of the organisation or industry, number of the level; "" where unknown. */
  readonly key: string;
  /** By what remains with the position gone. */
  readonly people: readonly GroupPerson[];
  /** How many carry today as things stand, and with the position and all that is thought away gone. */
  readonly before: number;
  readonly after: number;
}

/** The four answers the page stands on: with nothing thought away, and with it. */
export interface Answers {
  readonly today: Resilience;
  readonly gone: Resilience;
  readonly todayNow: Resilience;
  readonly goneNow: Resilience;
}

const carried = ({ alive, survive }: Share): number => alive * survive;
const byUid = ({ shares }: Resilience) => new Map(shares.map((share) => [share.uid, carried(share)]));

/** Everybody who counts, most of what remains first. */
export function peopleOf({
  today,
  gone,
  todayNow,
  goneNow,
}: Answers): readonly (GroupPerson & Pick<Share, GroupKind>)[] {
  const before = byUid(today);
  const nowToday = byUid(todayNow);
  const nowGone = byUid(goneNow);
  return gone.shares
    .map((share) => ({
      uid: share.uid,
      fullName: share.fullName,
      basis: share.basis,
      organization: share.organization,
      industry: share.industry,
      level: share.level,
      base: carried(share),
      before: before.get(share.uid) ?? 0,
      today: nowToday.get(share.uid) ?? 0,
      gone: nowGone.get(share.uid) ?? 0,
    }))
    .sort((a, b) => b.base - a.base || b.before - a.before || (a.fullName < b.fullName ? -1 : 1));
}

/**
 * The groups of a kind. Organisations and industries by what the position alone costs, so that no row moves while one
 * thinks others away; levels from the top. The unknown stand last.
 */
export function groupsOf(people: ReturnType<typeof peopleOf>, gone: Resilience, kind: GroupKind): readonly Group[] {
  const base = byUid(gone);
  const groups = new Map<string, (typeof people)[number][]>();
  for (const person of people) {
    const key = String(person[kind] ?? "");
    const members = groups.get(key);
    if (members) members.push(person);
    else groups.set(key, [person]);
  }
  const sum = (members: readonly GroupPerson[], of: (person: GroupPerson) => number) =>
    members.reduce((total, person) => total + of(person), 0);
  return [...groups]
    .map(([key, members]) => ({
      key,
      people: members,
      before: sum(members, (person) => person.before),
      after: sum(members, (person) => person.gone),
      loss: sum(members, (person) => person.before - (base.get(person.uid) ?? 0)),
    }))
    .sort(
      (a, b) =>
        Number(a.key === "") - Number(b.key === "") ||
        (kind === "level" ? Number(b.key) - Number(a.key) : b.loss - a.loss) ||
        (a.key < b.key ? -1 : 1),
    );
}

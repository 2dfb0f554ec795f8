// Everybody who counts, arranged by organisation, industry or level, with what is lost in each.

import { fold } from "#lib/text.ts";
import type { Basis } from "#model/contact.ts";
import type { Resilience, Share } from "#web/api/types.ts";
import type { Losses } from "./losses.ts";

export type GroupKind = "organization" | "industry" | "level";

/** A person with the probability to carry: today and with the position gone, 0 in both where thought away. */
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

/** The four answers the page stands on: with nothing thought away, and with it (of those only the figures). */
export interface Answers {
  readonly today: Resilience;
  readonly gone: Resilience;
  readonly todayNow: Resilience;
  readonly goneNow: Resilience;
}

/** With the place in the order of the rows: what remains where only the position goes. */
export type Placed = GroupPerson & Pick<Share, GroupKind> & { readonly base: number };

/** Everybody who counts, nothing thought away, most of what remains first. */
export function peopleOf(today: Resilience, gone: Resilience): readonly Placed[] {
  const todays = new Map(today.shares.map((share) => [share.uid, carried(share)]));
  return gone.shares
    .map((share) => {
      const { uid, fullName, basis, organization, industry, level } = share;
      const before = todays.get(uid) ?? 0;
      const base = carried(share);
      return { uid, fullName, basis, organization, industry, level, before, base, today: before, gone: base };
    })
    .sort((a, b) => b.base - a.base || b.before - a.before || (a.fullName < b.fullName ? -1 : 1));
}

const carried = ({ alive, survive }: Share): number => alive * survive;

/**
 * Who is thought away carries nothing, all others as before: known at once, while the figures of all are still being
 * computed.
 */
export function without(people: readonly Placed[], losses: Losses): readonly Placed[] {
  const organizations = new Set(losses.organizations);
  const industries = new Set(losses.industries.map(fold));
  const isLost = ({ organization, industry }: Placed) =>
    (organization !== null && organizations.has(organization)) || (industry !== null && industries.has(fold(industry)));
  return people.map((person) => (isLost(person) ? { ...person, today: 0, gone: 0 } : person));
}

/**
 * The groups of a kind. Organisations and industries by what the position alone costs, so that no row moves while one
 * thinks others away; levels from the top. The unknown stand last.
 */
export function groupsOf(people: readonly Placed[], kind: GroupKind): readonly Group[] {
  const groups = new Map<string, Placed[]>();
  for (const person of people) {
    // An industry under two spellings is one.
    const key = kind === "industry" ? fold(person.industry ?? "") : String(person[kind] ?? "");
    const members = groups.get(key);
    if (members) members.push(person);
    else groups.set(key, [person]);
  }
  const sum = (members: readonly Placed[], of: (person: Placed) => number) =>
    members.reduce((total, person) => total + of(person), 0);
  return [...groups]
    .map(([key, members]) => ({
      key: kind === "industry" ? (members[0]?.industry ?? key) : key,
      people: members,
      before: sum(members, (person) => person.before),
      after: sum(members, (person) => person.gone),
      loss: sum(members, (person) => person.before - person.base),
    }))
    .sort(
      (a, b) =>
        Number(a.key === "") - Number(b.key === "") ||
        (kind === "level" ? Number(b.key) - Number(a.key) : b.loss - a.loss) ||
        (a.key < b.key ? -1 : 1),
    );
}

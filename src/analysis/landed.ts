// The first hundred days in a new position: whom to thank, whom to tell, which ties the old position carried, who is who now.

import { dayOfPacked } from "#model/contact-days.ts";
import { expectedLevel } from "#model/level.ts";
import type { Network } from "#model/network.ts";
import { isColleague } from "./basis.ts";
import { employerOf } from "./employer.ts";
import { byName } from "./order.ts";
import type { Standing } from "./standing.ts";

/** A person in the plan, and by which day after the start. */
export interface LandedPerson {
  readonly standing: Standing;
  readonly reason: string;
  readonly byDay: number;
}

export interface LandedPlan {
  readonly thank: readonly LandedPerson[];
  readonly tell: readonly LandedPerson[];
  readonly loose: readonly LandedPerson[];
  /** Those already known at the new organisation, the highest level first. */
  readonly map: readonly Standing[];
}

export interface LandedQuestion {
  readonly network: Network;
  /** Parallel to `network.alters`. */
  readonly standings: readonly Standing[];
  /** Day number of the start. */
  readonly startDay: number;
  /** Uids of those with whom there was a conversation on the way; true where it became an opening. */
  readonly conversations: ReadonlyMap<string, boolean>;
  /** Uids of those who made an introduction on the way. */
  readonly introducers: ReadonlySet<string>;
}

/** So many days the whole takes. */
export const HUNDRED_DAYS = 100;
/** So long before the start the way began. */
export const WAY_DAYS = 365;
const [THANK_BY, TELL_BY, LOOSE_BY] = [14, 30, 60];
const MOST = 25;

/** Nobody stands in two lists: thanks come before news, news before what is loose. */
export function landedPlan(question: LandedQuestion): LandedPlan {
  const { network, standings, startDay } = question;
  const employer = employerOf(network);
  const people = standings.filter(({ alter }) => alter.kind === "individual" && !alter.isRole);
  const outside = people.filter(({ alter }) => !isColleague(alter, employer));
  const thank = helpers(people, question);
  const thanked = new Set(thank.map(({ standing }) => standing));
  const loose = outside.filter((standing) => !thanked.has(standing) && wasCarried(standing, network, startDay));
  const isLoose = new Set(loose);
  const told = outside.filter(
    (standing) =>
      !thanked.has(standing) && !isLoose.has(standing) && standing.tie.hasSign && standing.survival.hasChannel,
  );
  const entry = (reason: string, byDay: number) => (standing: Standing) => ({ standing, reason, byDay });
  return {
    thank,
    tell: told.sort(byWorth).slice(0, MOST).map(entry("tell", TELL_BY)),
    loose: loose.sort(byWorth).slice(0, MOST).map(entry("loose", LOOSE_BY)),
    map: people.filter(({ alter }) => isColleague(alter, employer)).sort(byLevel),
  };
}

/** Whoever opened something, spoke or introduced on the way; the most of it first. */
function helpers(people: readonly Standing[], { conversations, introducers }: LandedQuestion): LandedPerson[] {
  const reasonOf = ({ alter }: Standing) => {
    if (conversations.get(alter.uid)) return "opened";
    if (introducers.has(alter.uid)) return "introduced";
    return conversations.has(alter.uid) ? "spoke" : null;
  };
  const order = ["opened", "introduced", "spoke"];
  return people
    .flatMap((standing): LandedPerson[] => {
      const reason = reasonOf(standing);
      return reason ? [{ standing, reason, byDay: THANK_BY }] : [];
    })
    .sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason) || byWorth(a.standing, b.standing));
}

/**
 * Whether the old position carried the tie: former colleagues and business contacts with an exchange in the year before the
 * start and none since.
 */
function wasCarried({ alter, survival }: Standing, network: Network, startDay: number): boolean {
  const left = new Set(network.ownPast.map(({ organizationId }) => organizationId));
  const wasThere = alter.positions.some(({ organizationId }) => organizationId !== null && left.has(organizationId));
  if (survival.basis !== "business" && survival.basis !== "former-colleague" && !wasThere) return false;
  const last = alter.days.at(-1);
  if (last === undefined) return false;
  const day = dayOfPacked(last);
  return day < startDay && day >= startDay - WAY_DAYS;
}

/** What the tie is worth to keep: alive · v, then the name. */
function byWorth(a: Standing, b: Standing): number {
  const worth = ({ tie, relevance }: Standing) => tie.alive * relevance.relevance;
  return worth(b) - worth(a) || byName(a.alter, b.alter);
}

function byLevel(a: Standing, b: Standing): number {
  const mean = ({ alter }: Standing) => (alter.level ? expectedLevel(alter.level) : -1);
  return mean(b) - mean(a) || byName(a.alter, b.alter);
}

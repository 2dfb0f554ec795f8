// How open one is to new people: from the log, never asked.

import { type Phrase, phrase } from "#lib/phrase.ts";
import type { AssumptionValues } from "#model/assumptions.ts";
import { dayOfPacked, metOfPacked } from "#model/contact-days.ts";
import type { Network } from "#model/network.ts";
import { isColleague } from "./basis.ts";
import { employerOf } from "./employer.ts";
import type { ReadinessItem } from "./readiness.ts";

export interface Openness {
  /** Mean of what could be told, 0–1; 0 where nothing could. */
  readonly score: number;
  readonly items: readonly OpennessItem[];
}

export interface OpennessItem extends ReadinessItem {
  /** 0–1; null where nothing is known. */
  readonly part: number | null;
}

/** Invitations of the last year and how many got an answer, yes or no. */
export interface Invitations {
  readonly asked: number;
  readonly answered: number;
}

const YEAR_DAYS = 365;
/** A first meeting within so many days is recent. */
const RECENT_DAYS = 60;
const IN_ORDER = 0.5;

/** Time with new people outside the own company, answered invitations, and how long ago the last first meeting was. */
export function opennessOf(network: Network, invitations: Invitations, assumptions: AssumptionValues): Openness {
  const { met, fresh, lastFirst } = meetingsOf(network);
  const items = [
    newPeople(met, fresh, assumptions),
    answered(invitations),
    firstMeeting(lastFirst === null ? null : network.asOf - lastFirst),
  ];
  const told = items.flatMap(({ part }) => part ?? []);
  return { score: told.length ? told.reduce((sum, part) => sum + part, 0) / told.length : 0, items };
}

/** Days with a meeting in the last year; of these with somebody outside who wasn't known a year ago; the latest first meeting ever. */
function meetingsOf(network: Network) {
  const employer = employerOf(network);
  const since = network.asOf - YEAR_DAYS;
  let [met, fresh] = [0, 0];
  let lastFirst: number | null = null;
  for (const alter of network.alters) {
    const isOutside = !isColleague(alter, employer);
    const days = alter.days.filter(metOfPacked);
    if (!days.length) continue;
    const first = dayOfPacked(alter.days[0]!);
    const recent = days.reduce((count, packed) => count + (dayOfPacked(packed) > since ? 1 : 0), 0);
    met += recent;
    if (isOutside && first > since) fresh += recent;
    if (isOutside && metOfPacked(alter.days[0]!)) lastFirst = Math.max(lastFirst ?? first, first);
  }
  return { met, fresh, lastFirst };
}

function newPeople(met: number, fresh: number, { newPeopleShare }: AssumptionValues): OpennessItem {
  if (!met) return unknown("new-people");
  const share = fresh / met;
  const part = newPeopleShare > 0 ? Math.min(1, share / newPeopleShare) : 1;
  return item("new-people", part, phrase("readiness.openness.new-people", { percent: Math.round(100 * share) }));
}

function answered({ asked, answered: count }: Invitations): OpennessItem {
  if (!asked) return unknown("invitations");
  return item("invitations", count / asked, phrase("readiness.openness.invitations", { asked, answered: count }));
}

function firstMeeting(days: number | null): OpennessItem {
  if (days === null) return unknown("first-meeting");
  const part = Math.min(1, Math.max(0, 1 - (days - RECENT_DAYS) / (YEAR_DAYS - RECENT_DAYS)));
  return item(
    "first-meeting",
    part,
    phrase("readiness.openness.first-meeting", { days, months: Math.round(days / 30.44) }),
  );
}

function item(name: string, part: number, message: Phrase): OpennessItem {
  return { name, ok: part >= IN_ORDER, part, message };
}

function unknown(name: string): OpennessItem {
  return { name, ok: false, part: null, message: phrase(`readiness.openness.${name}-unknown`) };
}

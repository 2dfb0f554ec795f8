// What a quarter was: the answer at both its ends and why it moved, whom one met, what came of forecasts, what rests.

import { dayOf, isoDay, type PlainDate } from "#lib/dates.ts";
import type { Quarter } from "#lib/quarters.ts";
import type { ActDecision } from "#model/act.ts";
import type { AssumptionValues } from "#model/assumptions.ts";
import { dayOfPacked, metOfPacked } from "#model/contact-days.ts";
import type { Network } from "#model/network.ts";
import {
  type Alternative,
  type Evening,
  journalAlternatives,
  type Resolution,
  resolutions,
} from "./journal-alternatives.ts";
import { type ChangeGroup, changesBetween } from "./journal-change.ts";
import type { Rho } from "./openings.ts";
import { byName } from "./order.ts";
import { resilienceOf } from "./resilience.ts";
import { positionGone } from "./scenario.ts";
import type { Standing } from "./standing.ts";
import { weekOf } from "./week.ts";

/** The network as of a day. */
export interface JournalView {
  readonly network: Network;
  readonly assumptions: AssumptionValues;
  readonly standings: readonly Standing[];
  /** ρ as learnt and prepared for by that day. */
  readonly rho: Rho;
}

/** "Would it carry?" as of one day, position gone. */
export interface Moment {
  readonly on: PlainDate;
  readonly contacts: number;
  readonly relevant: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** P of an opening within 90 days. */
  readonly probability: number;
}

export interface Named {
  readonly uid: string;
  readonly fullName: string;
}

/** Somebody met in the quarter. */
export interface Encountered extends Named {
  readonly organization: string | null;
  /** Days on which one met or talked. */
  readonly days: number;
  /** For the first time ever. */
  readonly isFirst: boolean;
}

/** A forecast and what came of it. */
export interface Told {
  readonly name: string;
  readonly on: PlainDate;
  readonly probability: number;
  readonly expectedRelevant: number;
  readonly relevant: number;
}

/** A resolution made for a quarter. */
export interface Resolved {
  readonly resolution: Resolution;
  readonly onDate: PlainDate;
}

export interface JournalQuestion {
  readonly quarter: Quarter;
  /** Whether the quarter was over on the day it is written of. */
  readonly isOver: boolean;
  readonly before: JournalView;
  readonly after: JournalView;
  /** The same answer on days before, oldest first. */
  readonly earlier: readonly Moment[];
  readonly decisions: readonly ActDecision[];
  /** All closed forecasts up to the end, by day. */
  readonly told: readonly Told[];
  readonly evening: Evening | null;
  /** What was resolved for this quarter, and for the next one. */
  readonly resolved: Resolved | null;
  readonly next: Resolved | null;
}

export interface JournalFacts {
  readonly quarter: Quarter;
  readonly isOver: boolean;
  readonly ownName: string;
  readonly before: Moment;
  readonly now: Moment;
  /** Up to the end, oldest first. */
  readonly course: readonly Moment[];
  /** P(carries) of everybody who counts, greatest first, at both ends. */
  readonly lineBefore: readonly number[];
  readonly lineNow: readonly number[];
  readonly changes: readonly ChangeGroup[];
  readonly met: readonly Encountered[];
  readonly told: readonly Told[];
  readonly toldInAll: readonly Told[];
  readonly resting: readonly Named[];
  readonly refused: readonly Named[];
  readonly resolved: (Resolved & { readonly done: number }) | null;
  readonly next: Resolved | null;
  readonly alternatives: readonly Alternative[];
}

/** Minutes a week that decide what rests. */
const WEEK_MINUTES = 60;

/** The facts of the letter; the same for the same data and day. */
export function journalFacts(question: JournalQuestion): JournalFacts {
  const { quarter, before, after, told, evening } = question;
  const { network, standings } = after;
  const since = dayOf(quarter.startOn) - 1;
  const decisions = question.decisions.filter(({ onDate }) => onDate >= quarter.startOn);
  const week = weekOf({ ...after, decisions: question.decisions, minutes: WEEK_MINUTES });
  const nameOf = new Map(network.alters.map(({ uid, fullName }) => [uid, { uid, fullName }]));
  const known = (uid: string): readonly Named[] => [nameOf.get(uid)].filter((one) => one !== undefined);
  const [began, now] = [momentOf(before), momentOf(after)];
  return {
    quarter,
    isOver: question.isOver,
    ownName: network.owner.fullName,
    before: began,
    now,
    course: [...question.earlier, began, now],
    lineBefore: lineOf(before),
    lineNow: lineOf(after),
    changes: changesBetween(before.standings, standings, since, after.assumptions),
    met: encounteredSince(after, since),
    told: told.filter(({ on }) => on >= quarter.startOn),
    toldInAll: told,
    resting: week.resting.flatMap(known),
    refused: refusedIn(decisions).flatMap(known),
    resolved: question.resolved && { ...question.resolved, done: doneOf(question.resolved.resolution, decisions) },
    next: question.next,
    alternatives: journalAlternatives(week.candidates, week.probability, evening),
  };
}

/** The answer of one view. */
export function momentOf({ network, standings, assumptions, rho }: JournalView): Moment {
  const { contacts, relevant, carried, openings } = resilienceOf(network, standings, positionGone, assumptions, rho);
  const { expected, low, high } = carried;
  return { on: isoDay(network.asOf), contacts, relevant, expected, low, high, probability: openings.probability };
}

function lineOf({ standings, assumptions }: JournalView): number[] {
  return standings
    .filter(({ relevance }) => relevance.relevance >= assumptions.relevantFrom)
    .map(({ tie, survival }) => tie.alive * survival.survive)
    .sort((a, b) => b - a);
}

/** Those met for the first time first, then by relevance. */
function encounteredSince({ network, standings }: JournalView, since: number): Encountered[] {
  return standings
    .flatMap(({ alter, relevance }) => {
      const days = [...alter.days].filter(metOfPacked).map(dayOfPacked);
      const inside = days.filter((day) => day > since);
      if (!inside.length || alter.kind !== "individual" || alter.isRole) return [];
      const organization = network.organizations.get(alter.organizationId ?? Number.NaN)?.name ?? null;
      return [{ alter, organization, days: inside.length, isFirst: inside.length === days.length, relevance }];
    })
    .sort(
      (a, b) =>
        Number(b.isFirst) - Number(a.isFirst) ||
        b.relevance.relevance - a.relevance.relevance ||
        byName(a.alter, b.alter),
    )
    .map(({ alter, organization, days, isFirst }) => ({
      uid: alter.uid,
      fullName: alter.fullName,
      organization,
      days,
      isFirst,
    }));
}

/** Uids of those of whom an act was refused, each once. */
function refusedIn(decisions: readonly ActDecision[]): string[] {
  const refused = decisions.filter(({ decision }) => decision === "refused");
  return [...new Set(refused.map(({ act }) => act.split(":")[1] ?? ""))];
}

function doneOf(resolution: Resolution, decisions: readonly ActDecision[]): number {
  if (resolution === "evening") return 0;
  const kinds: readonly string[] = resolutions[resolution];
  return decisions.filter(({ act, decision }) => decision === "done" && kinds.includes(act.split(":")[0] ?? "")).length;
}

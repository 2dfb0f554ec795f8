// The day the position is gone: whom to turn to on the first day, in the first week, in the first month (MODEL.md §7).

import type { AssumptionValues } from "#model/assumptions.ts";
import type { Basis } from "#model/contact.ts";
import { byName } from "./order.ts";
import type { Standing } from "./standing.ts";

/** The circles in which the news travels, the first to hear it first. */
export const circles = ["confidant", "sponsor", "headhunter", "peer", "wider", "house"] as const;
export type Circle = (typeof circles)[number];

/** Somebody in the plan. */
export interface ActivationEntry {
  readonly standing: Standing;
  readonly circle: Circle;
  /** P(the news stays where it belongs): by basis (prior), 1 once public. */
  readonly discreet: number;
  /** alive · survive · relevance · discreet. */
  readonly priority: number;
  readonly minutes: number;
}

export interface Activation {
  /** By priority, only where `alive ≥ .5`; nobody of the own house before the news is out. */
  readonly day1: readonly ActivationEntry[];
  /** By circle, then priority. */
  readonly day7: readonly ActivationEntry[];
  readonly day30: readonly ActivationEntry[];
  /** So many more could be reached after the first thirty days. */
  readonly later: number;
}

export interface ActivationQuestion {
  readonly standings: readonly Standing[];
  /** Whether somebody can be reached on a private way that works. */
  isReachable(standing: Standing): boolean;
  /** Same or higher is from this level on. */
  readonly referenceLevel: number;
  readonly isPublic: boolean;
  readonly assumptions: AssumptionValues;
}

/** Contact days from which a tie that is discreet and live counts as a confidant's. */
const CLOSE_DAYS = 12;
const ALIVE_FROM = 0.5;

/**
 * The first days by priority under the hours of each stretch: first the circles that keep it to themselves, sponsors and
 * headhunters; then by priority whoever is left, told in the order of the circles. Nobody stands twice.
 */
export function activationOf(question: ActivationQuestion): Activation {
  const { assumptions } = question;
  const entries = question.standings
    .filter((standing) => isPerson(standing) && question.isReachable(standing))
    .map((standing) => entryOf(standing, question))
    .filter(({ priority }) => priority > 0)
    .sort(byPriority);
  const first = room(assumptions.tellFirstHours, assumptions.tellFirstMinutes);
  const week = room(assumptions.tellWeekHours, assumptions.tellWeekMinutes);
  const month = room(assumptions.tellMonthHours, assumptions.tellMonthMinutes);
  const answering = entries.filter(
    ({ standing, circle }) => standing.tie.alive >= ALIVE_FROM && mayHear(circle, question),
  );
  const inner = answering.filter(
    ({ circle }) => circle === "confidant" || circle === "sponsor" || circle === "headhunter",
  );
  const day1 = [...inner, ...answering.filter((entry) => !inner.includes(entry))].slice(0, first).sort(byPriority);
  const rest = entries.filter((entry) => !day1.includes(entry));
  const day7 = rest.filter(({ circle }) => mayHear(circle, question)).slice(0, week);
  const last = rest.filter((entry) => !day7.includes(entry));
  const withMinutes = (minutes: number) => (entry: ActivationEntry) => ({ ...entry, minutes });
  return {
    day1: day1.map(withMinutes(assumptions.tellFirstMinutes)),
    day7: day7.sort(byCircle).map(withMinutes(assumptions.tellWeekMinutes)),
    day30: last.slice(0, month).sort(byCircle).map(withMinutes(assumptions.tellMonthMinutes)),
    later: Math.max(0, last.length - month),
  };
}

function entryOf(standing: Standing, { isPublic, referenceLevel, assumptions }: ActivationQuestion): ActivationEntry {
  const { tie, survival, relevance } = standing;
  const discreet = isPublic ? 1 : discreetOf(survival.basis, assumptions);
  return {
    standing,
    circle: circleOf(standing, referenceLevel),
    discreet,
    priority: tie.alive * survival.survive * relevance.relevance * discreet,
    minutes: 0,
  };
}

/** P(somebody of this basis keeps it to themselves), a prior. */
function discreetOf(basis: Basis, assumptions: AssumptionValues): number {
  if (basis === "colleague") return assumptions.discreetColleague;
  return basis === "business" ? assumptions.discreetBusiness : assumptions.discreetOther;
}

function circleOf({ alter, tie, survival }: Standing, referenceLevel: number): Circle {
  const { basis } = survival;
  if (basis === "personal") return "confidant";
  if (basis === "colleague") return "house";
  if (alter.function === "executive-search") return "headhunter";
  if (tie.live && basis !== "business" && tie.contactDays >= CLOSE_DAYS) return "confidant";
  if (!tie.hasSign) return "wider";
  const above = (alter.level ?? []).reduce((sum, p, level) => (level > referenceLevel ? sum + p : sum), 0);
  return above >= 0.5 ? "sponsor" : "peer";
}

/** The own house hears it from others than friends first only once it is out. */
function mayHear(circle: Circle, { isPublic }: ActivationQuestion): boolean {
  return isPublic || circle !== "house";
}

function isPerson({ alter }: Standing): boolean {
  return alter.kind === "individual" && !alter.isRole;
}

function room(hours: number, minutes: number): number {
  return Math.floor((hours * 60) / minutes);
}

function byPriority(a: ActivationEntry, b: ActivationEntry): number {
  return b.priority - a.priority || byName(a.standing.alter, b.standing.alter);
}

function byCircle(a: ActivationEntry, b: ActivationEntry): number {
  return circles.indexOf(a.circle) - circles.indexOf(b.circle) || byPriority(a, b);
}

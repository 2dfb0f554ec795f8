// Acts with one person: write, follow up, secure a channel; each with its minutes and its gain (MODEL.md §5).

import type { Params } from "#lib/errors.ts";
import type { ActKind } from "#model/act.ts";
import { dayOfPacked, metOfPacked } from "#model/contact-days.ts";
import { likeliestOf } from "#model/level.ts";
import { askAgainDays, type Decisions } from "./act-decisions.ts";
import { type CareArm, whittleIndex } from "./care.ts";
import { afterExchange, afterSecuring, asThingsGo, type Outlook, type Prospect, riseOf, worthOf } from "./gain.ts";
import { byName } from "./order.ts";
import type { Standing } from "./standing.ts";

/** An act that could stand in the week. */
export interface ActCandidate {
  /** `kind:uid` or `kind:uid:uid`; of an act with nobody the uid of what it is about. */
  readonly id: string;
  readonly kind: ActKind;
  /** Whom one writes to; of an introduction the one who gains more; null for an act with nobody. */
  readonly uid: string | null;
  readonly fullName: string | null;
  /** The second person: who is introduced, or who one is introduced to. */
  readonly otherUid: string | null;
  readonly otherName: string | null;
  /** Whole, above 0. */
  readonly minutes: number;
  /** Mean rise of −ln(1 − P), above 0. */
  readonly gain: number;
  /** The likeliest level of the person; −1 without a title. Decides between equal gains. */
  readonly level: number;
  /** What an act with nobody is about, for its title and reason; absent for people's. */
  readonly about?: Params;
}

/** A sign so long ago makes a tie dormant. */
const DORMANT_DAYS = 365;

/** The acts with one person each, without those that gain nothing or were put away. */
export function singleActs(outlook: Outlook, decisions: Decisions): ActCandidate[] {
  const acts: ActCandidate[] = [];
  for (const prospect of outlook.contenders) {
    for (const act of [exchangeAct(outlook, prospect, decisions), secureAct(outlook, prospect)])
      if (act && act.gain > 0 && !decisions.isAway(act.id)) acts.push(act);
  }
  return acts;
}

/** The act that renews a tie: by the age of the last sign and of the first meeting. */
function exchangeAct(outlook: Outlook, prospect: Prospect, decisions: Decisions): ActCandidate | null {
  const { standing } = prospect;
  const { tie, survival } = standing;
  const { assumptions, asOf } = outlook;
  const met = followedDay(outlook, standing, decisions);
  // Whoever promised to come back knows how, though no channel is written down.
  if (!survival.hasChannel && (met === null || !isPromise(standing))) return null;
  if (met !== null) {
    const p = Math.max(tie.alive, assumptions.followUpAtLeast);
    return candidate("follow-up", standing, assumptions.minutesFollowUp, p * renewal(outlook, standing));
  }
  if (isAwaitingAnswer(standing, asOf)) return null;
  const [kind, minutes] = isDormant(standing, asOf)
    ? (["reactivate", assumptions.minutesReactivate] as const)
    : (["reach-out", assumptions.minutesReachOut] as const);
  return candidate(kind, standing, minutes, writingGain(outlook, standing));
}

function secureAct(outlook: Outlook, { standing }: Prospect): ActCandidate | null {
  const { assumptions } = outlook;
  if (standing.survival.reach >= 1) return null;
  const gain = assumptions.secureSucceeds * securedRise(outlook, standing);
  return candidate("secure", standing, assumptions.minutesSecure, gain);
}

/** Σ_t ω_t (s⁺_t with a channel of one's own − s⁺_t without). */
export function securedRise(outlook: Outlook, standing: Standing): number {
  return riseOf(outlook, asThingsGo(outlook, standing), afterSecuring(outlook, standing));
}

/** Σ_t ω_t (s⁺_t with an exchange today − s⁺_t without). */
export function renewal(outlook: Outlook, standing: Standing): number {
  return riseOf(outlook, asThingsGo(outlook, standing), afterExchange(outlook, standing));
}

/** What an attempt to renew a tie gains, and what that is made of. */
export interface WritingParts {
  /** Σ_t ω_t (s⁺_t with an exchange today − s⁺_t without). */
  readonly renewal: number;
  /** W/N where a sign came within a year: such a tie can wait; else null. */
  readonly cap: number | null;
  /** alive · renewal, at most the cap. */
  readonly gain: number;
}

/**
 * alive · renewal; with a sign within a year at most W/N, the Whittle index spread over the weeks ahead: what acting now
 * gains over waiting.
 */
export function writingParts(outlook: Outlook, standing: Standing): WritingParts {
  const rise = renewal(outlook, standing);
  const gain = standing.tie.alive * rise;
  if (gain === 0 || isDormant(standing, outlook.asOf)) return { renewal: rise, cap: null, gain };
  const weeks = Math.floor((signAge(standing, outlook.asOf) ?? 0) / 7);
  const cap = whittleIndex(careArm(outlook, standing), weeks) / outlook.horizon.weights.length;
  return { renewal: rise, cap, gain: Math.min(gain, cap) };
}

/** The gain of `writingParts`. */
export function writingGain(outlook: Outlook, standing: Standing): number {
  return writingParts(outlook, standing).gain;
}

/** The tie as an arm of care: s⁺ by the weeks since an exchange. */
export function careArm(outlook: Outlook, standing: Standing): CareArm {
  const course = afterExchange(outlook, standing);
  const { uid } = standing.alter;
  const minutes = Math.round(outlook.assumptions.minutesReachOut);
  return { uid, minutes, answers: standing.tie.alive, worth: (weeks) => worthOf(outlook, course, weeks) };
}

/** Live ties under care, whether or not it is time to write. */
export function isUnderCare(standing: Standing, asOf: number): boolean {
  return !isDormant(standing, asOf) && standing.survival.hasChannel;
}

/** Whether no sign came for a year, or never. */
export function isDormant(standing: Standing, asOf: number): boolean {
  const age = signAge(standing, asOf);
  return age === null || age > DORMANT_DAYS;
}

/** Days since their last sign; null without one. */
export function signAge({ tie }: Standing, asOf: number): number | null {
  return tie.lastSignDay === null ? null : asOf - tie.lastSignDay;
}

/** Ego wrote a short while ago and no sign came since: who hasn't answered yet isn't pressed. */
export function isAwaitingAnswer({ tie }: Standing, asOf: number): boolean {
  return tie.unanswered > 0 && tie.lastDay !== null && asOf - tie.lastDay < askAgainDays;
}

/** Day of the exchange to follow up: a first meeting, or one that ended with a promise which fell due; null where there is none, or ego has written since. */
export function followedDay(outlook: Outlook, standing: Standing, decisions: Decisions): number | null {
  return firstMeetingDay(outlook, standing, decisions) ?? promisedDay(outlook, standing, decisions);
}

function promisedDay({ asOf, assumptions }: Outlook, { alter, tie }: Standing, decisions: Decisions): number | null {
  const id = idOf("follow-up", alter.uid);
  const [made, due] = [decisions.promisedOn(id), decisions.backOn(id)];
  if (made === null || due === null || due > asOf || due < asOf - assumptions.followUpDays) return null;
  if (tie.lastDay === null) return made;
  return tie.lastDay > made ? null : tie.lastDay;
}

/** Whether what is followed up is a promise, as the last exchange wasn't a first meeting. */
export function isPromise({ alter, tie }: Standing): boolean {
  const first = alter.days.find(metOfPacked);
  return first === undefined || dayOfPacked(first) !== tie.lastDay;
}

/** Day of the first meeting where it is so fresh (or its snooze ends so late) that following up counts, and ego hasn't yet; else null. */
function firstMeetingDay(
  { asOf, assumptions }: Outlook,
  { alter, tie }: Standing,
  decisions: Decisions,
): number | null {
  const backOn = decisions.backOn(idOf("follow-up", alter.uid));
  const since = asOf - assumptions.followUpDays;
  const isLate = backOn === null || backOn < since;
  if (tie.lastDay === null || (tie.lastDay < since && isLate)) return null;
  const first = alter.days.find(metOfPacked);
  if (first === undefined) return null;
  const day = dayOfPacked(first);
  const isOver = (day < since && isLate) || tie.lastDay > day;
  return isOver ? null : day;
}

/** The act's id: made of kind and uids, the same after export and import. */
export function idOf(kind: ActKind, ...uids: readonly string[]): string {
  return [kind, ...uids].join(":");
}

/** The act with one person or two. */
export function candidate(
  kind: ActKind,
  { alter }: Standing,
  minutes: number,
  gain: number,
  other: Standing["alter"] | null = null,
): ActCandidate {
  const uids = other ? [alter.uid, other.uid] : [alter.uid];
  return {
    id: idOf(kind, ...uids),
    kind,
    uid: alter.uid,
    fullName: alter.fullName,
    otherUid: other?.uid ?? null,
    otherName: other?.fullName ?? null,
    minutes: Math.max(1, Math.round(minutes)),
    gain,
    level: likeliestLevel(alter.level),
  };
}

/** The level of the greatest probability; −1 without a title. */
export function likeliestLevel(level: readonly number[] | null): number {
  return level ? likeliestOf(level) : -1;
}

/** Gain descending, then the higher level, the name, the uid: never anything that another store would order differently. */
export function byGain(a: ActCandidate, b: ActCandidate): number {
  return b.gain - a.gain || byPerson(a, b);
}

/** The higher level, then the name, then the uid; acts with nobody before those of their level. */
export function byPerson(a: ActCandidate, b: ActCandidate): number {
  return b.level - a.level || byName(named(a), named(b)) || (a.id < b.id ? -1 : 1);
}

function named({ uid, fullName }: ActCandidate) {
  return { uid: uid ?? "", fullName: fullName ?? "" };
}

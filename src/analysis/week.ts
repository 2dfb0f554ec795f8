// What to do this week: the exact best acts within the minutes, and what is let go on purpose (MODEL.md §5).

import { isoDay } from "#lib/dates.ts";
import { isHoliday } from "#lib/holidays.ts";
import { type Phrase, phrase } from "#lib/phrase.ts";
import type { Alter } from "#model/network.ts";
import type { PastExchange } from "#model/past-exchange.ts";
import { type DraftSources, draftOf } from "./act-drafts.ts";
import { type ReasonSources, reasonOf, titleOf } from "./act-reasons.ts";
import { type ActCandidate, byGain, byPerson, careArm, followedDay, isUnderCare } from "./acts.ts";
import { letGo } from "./care.ts";
import type { Outlook } from "./gain.ts";
import { type OffersQuestion, offersOf } from "./offers.ts";
import { planOf } from "./plan.ts";
import type { Standing } from "./standing.ts";

export interface WeekQuestion extends OffersQuestion {
  /** Whole, at least 0. */
  readonly minutes: number;
  /** The latest exchanges with somebody, newest first, for the drafts; none by default. */
  exchangesWith?(alter: Alter): readonly PastExchange[];
}

/** An act of the plan. */
interface PlannedAct extends ActCandidate {
  /** Rise of P: (1 − P)(1 − e^−gain). */
  readonly rise: number;
  readonly title: Phrase;
  readonly reason: Phrase;
  /** A first sentence to send. */
  readonly draft: Phrase | null;
}

export interface Week {
  readonly minutes: number;
  /** Minutes and gain are the sums of the acts'. */
  readonly planned: number;
  readonly gain: number;
  /** P of an opening if the position were gone. */
  readonly probability: number;
  /** At most five; everybody, the second person of an introduction too, in one at most; by gain per minute. */
  readonly acts: readonly PlannedAct[];
  /** Everything that could be done beside or instead and gains something, by gain per minute. */
  readonly candidates: readonly ActCandidate[];
  /** What there is to say about the week as a whole; null where the acts say it all. */
  readonly note: Phrase | null;
  /** Live ties that so many minutes a week can't hold: uids, the most valuable first. */
  readonly resting: readonly string[];
}

const MOST_ACTS = 5;
/** Where the best act gains less the network carries as it is. */
const CARRIES_BELOW = 1e-4;
/** From so many equally good acts beside the plan on, the choice among them is not ours. */
const MANY_EQUAL = 10;

/** The week as of the network's day: exact, and the same from any store that holds the same. */
export function weekOf(question: WeekQuestion): Week {
  const { network, standings, minutes } = question;
  const { outlook, decisions, asked, candidates } = offersOf(question);
  const plan = planOf(candidates.toSorted(byGain), minutes, MOST_ACTS);
  const chosen = new Set(plan.acts);
  const ordered = plan.offered.toSorted((a, b) => b.gain / b.minutes - a.gain / a.minutes || byPerson(a, b));
  const sources: ReasonSources & DraftSources = {
    network,
    holiday: isHoliday(isoDay(network.asOf)),
    ...lookups(outlook, standings),
    exchangesWith: (alter) => question.exchangesWith?.(alter) ?? [],
    pathOf: (id) => asked.find(({ act }) => act.id === id)?.path,
    metOn: (standing) => followedDay(outlook, standing, decisions),
  };
  const acts = ordered.filter((act) => chosen.has(act)).map((act) => planned(act, outlook, sources));
  return {
    minutes,
    planned: acts.reduce((sum, act) => sum + act.minutes, 0),
    gain: acts.reduce((sum, act) => sum + act.gain, 0),
    probability: outlook.probability,
    acts,
    candidates: ordered,
    note: noteOn(outlook, ordered, acts),
    resting: restingTies(outlook, minutes),
  };
}

function planned(act: ActCandidate, outlook: Outlook, sources: ReasonSources & DraftSources): PlannedAct {
  return {
    ...act,
    rise: (1 - outlook.probability) * -Math.expm1(-act.gain),
    title: titleOf(act, sources.standingOf(act.uid), sources.holiday),
    reason: reasonOf(act, sources),
    draft: draftOf(act, sources),
  };
}

/** Standings of the people in the plan. */
function lookups(outlook: Outlook, standings: readonly Standing[]): Pick<ReasonSources, "standingOf"> {
  return {
    standingOf: (uid) =>
      uid === null
        ? undefined
        : (outlook.contenders.find(({ standing }) => standing.alter.uid === uid)?.standing ??
          standings.find(({ alter }) => alter.uid === uid)),
  };
}

function noteOn(
  { prospects, lastPlace }: Outlook,
  candidates: readonly ActCandidate[],
  acts: readonly PlannedAct[],
): Phrase | null {
  if (prospects.length === 0) return phrase("week.note.nobody-relevant");
  // With places free every act gains, so there are none but those put away or waiting for an answer.
  if (candidates.length === 0 && lastPlace === 0) return phrase("week.note.nothing-open");
  const best = candidates.reduce((most, { gain }) => Math.max(most, gain), 0);
  if (best < CARRIES_BELOW) return phrase("week.note.carries");
  const equals = acts.map((act) => candidates.filter((other) => isEqual(act, other)).length);
  const most = Math.max(0, ...equals);
  return most - acts.length >= MANY_EQUAL ? phrase("week.note.many-equal", { count: most }) : null;
}

function isEqual(a: ActCandidate, b: ActCandidate): boolean {
  return a.kind === b.kind && a.gain === b.gain && a.minutes === b.minutes;
}

function restingTies(outlook: Outlook, minutes: number): string[] {
  const arms = outlook.contenders.flatMap(({ standing }) => {
    if (!isUnderCare(standing, outlook.asOf)) return [];
    const arm = careArm(outlook, standing);
    return arm.worth(0) > 0 ? [arm] : [];
  });
  arms.sort((a, b) => b.worth(0) - a.worth(0) || (a.uid < b.uid ? -1 : 1));
  return letGo(arms, minutes).map(({ uid }) => uid);
}

// P(a tie begins | ego attends): q = new · min(1, κ · meet) · r · φ, each factor shown (MODEL.md §6).

import type { AssumptionName, AssumptionValues } from "#model/assumptions.ts";
import { isVisibility, type OccasionKind, type VisibilityKind } from "#model/occasion.ts";
import { likeliestLevel } from "./acts.ts";
import { isColleague } from "./basis.ts";
import type { Employer } from "./employer.ts";
import { afterExchange, asThingsGo, type Course, type Outlook, riseOf } from "./gain.ts";
import type { Attendee } from "./guests.ts";
import { meanRate, missedAfter, type Rate } from "./learning.ts";
import { byName } from "./order.ts";

/** What is learnt of such evenings. */
export interface Learnt {
  /** κ: how many relevant people are met for each that the model expects. */
  readonly kappa: number;
  /** r: who still knows a day later who ego is. */
  readonly recall: number;
  /** φ: a follow-up becomes a tie. */
  readonly followUp: Rate;
}

/** The gathering itself. */
export interface Gathering {
  /** Null where unknown. */
  readonly kind: OccasionKind | null;
  /** Calendar days, at least 1. */
  readonly days: number;
  /** Hours among people; null: as usual for the kind. */
  readonly hours: number | null;
}

/** How many people an evening lets one talk to. */
export interface Conversations {
  readonly hours: number;
  readonly all: number;
  /** With people not known yet. */
  readonly fresh: number;
}

/** What attending brings with one person, or with each of a group alike. */
export interface Encounter {
  readonly attendee: Attendee;
  /** 0 for live ties and the own employer, else 1. */
  readonly isNew: 0 | 1;
  /** One of the three whom the brief names. */
  readonly isBriefed: boolean;
  /** P(a conversation). */
  readonly meet: number;
  readonly learnt: Learnt;
  readonly q: number;
  /** w: what a tie with this person adds, in the unit of the week; each one's, of a group. */
  readonly weight: number;
}

/** So many people a brief names. */
export const BRIEFED = 3;

const hoursOf: Partial<Record<OccasionKind, AssumptionName>> = {
  reception: "hoursReception",
  dinner: "hoursDinner",
  association: "hoursAssociation",
  alumni: "hoursAlumni",
  digital: "hoursDigital",
  talk: "hoursAssociation",
  panel: "hoursAssociation",
  role: "hoursAssociation",
};
const seenBy: Readonly<Record<VisibilityKind, AssumptionName>> = {
  talk: "seenTalk",
  panel: "seenPanel",
  article: "seenArticle",
  podcast: "seenPodcast",
  role: "seenRole",
};
/** There one isn't among people. */
const ABSENT: readonly (OccasionKind | null)[] = ["article", "podcast"];

/** c = hours × 3, half with people known already, a quarter with the brief. */
export function conversationsAt(
  { kind, days, hours }: Gathering,
  briefed: boolean,
  assumptions: AssumptionValues,
): Conversations {
  const name = kind === null ? undefined : hoursOf[kind];
  const among = ABSENT.includes(kind) ? 0 : (hours ?? (name ? assumptions[name] : assumptions.hoursPerDay * days));
  const all = among * assumptions.conversationsPerHour;
  return { hours: among, all, fresh: all * (1 - (briefed ? assumptions.knownShareBriefed : assumptions.knownShare)) };
}

/** Everybody at the gathering with what attending brings; with the brief, unless `briefed` is false. */
export function encountersAt(
  gathering: Gathering,
  attendees: readonly Attendee[],
  learnt: Learnt,
  outlook: Outlook,
  employer: Employer,
  briefed = true,
): Encounter[] {
  const { assumptions } = outlook;
  const fresh = attendees.map((attendee): Omit<Encounter, "isBriefed" | "meet" | "q"> => {
    const isNew = attendee.standing.tie.live || isColleague(attendee.standing.alter, employer) ? 0 : 1;
    return { attendee, isNew, learnt, weight: isNew ? tieWeight(outlook, attendee) : 0 };
  });
  const isAmong = !ABSENT.includes(gathering.kind);
  const seen = isVisibility(gathering.kind) ? assumptions[seenBy[gathering.kind]] : 0;
  const named = new Set(
    briefed && isAmong
      ? fresh
          .filter(({ attendee, isNew }) => isNew && attendee.isNamed)
          .sort(byWorth)
          .slice(0, BRIEFED)
      : [],
  );
  const guests = attendees.reduce((sum, { count }) => sum + count, 0);
  const aimed = assumptions.briefMeets * named.size;
  const conversations = conversationsAt(gathering, briefed, assumptions);
  const m = Math.min(1, Math.max(0, conversations.fresh - aimed) / Math.max(1, guests - named.size));
  return fresh.map((one) => {
    const isBriefed = named.has(one);
    const talk = isBriefed ? Math.max(assumptions.briefMeets, m) : m;
    // Who has seen one may come up, beside those one talks to anyway.
    const meet = 1 - (1 - talk) * (1 - seen);
    const met = { ...one, isBriefed, meet };
    return { ...met, q: chanceAgain(met, 0) };
  });
}

/**
 * The chance at another time where so many earlier ones like it began no tie: 1 − E[(1 − q)^(m + 1)] / E[(1 − q)^m]. As φ
 * is the person's own, each time in vain lowers it; the product over all times is E[(1 − q)^m], not (1 − E q)^m.
 */
export function chanceAgain({ isNew, meet, learnt }: Omit<Encounter, "q">, earlier: number): number {
  const share = isNew * Math.min(1, learnt.kappa * meet) * learnt.recall;
  if (earlier === 0) return share * meanRate(learnt.followUp);
  return 1 - missedAfter(learnt.followUp, share, earlier + 1) / missedAfter(learnt.followUp, share, earlier);
}

/** μ = Σ new · meet · v: relevant people met, before anything is learnt of the kind. */
export function expectedRelevant(encounters: readonly Encounter[]): number {
  return encounters.reduce(
    (sum, { attendee, isNew, meet }) => sum + attendee.count * isNew * meet * attendee.standing.relevance.relevance,
    0,
  );
}

/** w = Σ_t ω_t (s⁺_new − s⁺_now): a tie begun adds a contact day, y = 0, basis mingling and the channel one follows up by. */
function tieWeight(outlook: Outlook, { standing, isContact }: Attendee): number {
  if (standing.relevance.relevance < outlook.assumptions.relevantFrom) return 0;
  const now = isContact ? asThingsGo(outlook, standing) : untied;
  return riseOf(outlook, now, afterExchange(outlook, standing, { mingled: true, secured: true }));
}

/** Whom one doesn't know can't be asked. */
const untied: Course = { alive: () => 0, carries: 0 };

function byWorth(a: Pick<Encounter, "weight" | "attendee">, b: Pick<Encounter, "weight" | "attendee">): number {
  const [one, other] = [a.attendee.standing, b.attendee.standing];
  return (
    b.weight - a.weight ||
    other.relevance.relevance - one.relevance.relevance ||
    likeliestLevel(other.alter.level) - likeliestLevel(one.alter.level) ||
    byName(
      { fullName: one.alter.fullName, uid: a.attendee.key },
      { fullName: other.alter.fullName, uid: b.attendee.key },
    )
  );
}

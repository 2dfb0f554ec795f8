// Before an evening: whom to find, why, what there is in common, who could introduce, and a first sentence.

import type { Params } from "#lib/errors.ts";
import { type Phrase, phrase } from "#lib/phrase.ts";
import { agoOf, fieldOf } from "./act-reasons.ts";
import { likeliestLevel } from "./acts.ts";
import type { Encounter } from "./chance.ts";
import type { Standing } from "./standing.ts";

/** Somebody to find. */
export interface BriefPerson {
  readonly encounter: Encounter;
  readonly reason: Phrase;
  /** What both have in common; null where nothing is known. */
  readonly common: Phrase | null;
  /** A contact who could introduce, best one first to ask; null where none is known. */
  readonly introducedBy: Standing | null;
  readonly opening: Phrase;
}

export interface BriefQuestion {
  readonly asOf: number;
  readonly encounters: readonly Encounter[];
  /** Everybody among the contacts. */
  readonly standings: readonly Standing[];
  readonly ownFunction: string | null;
  readonly occasion: string;
  /** The organisation by name; "" where unknown. */
  organizationOf(encounter: Encounter): string;
  /** Another occasion ahead at which both are expected; null where there is none. */
  metAgainAt(encounter: Encounter): string | null;
}

/** Below this probability the level is not told as if it were known. */
const CONFIDENT = 0.6;

/** At most three people, the most valuable first. */
export function briefOf(question: BriefQuestion): BriefPerson[] {
  const briefed = question.encounters.filter(({ isBriefed }) => isBriefed);
  const byWorth = briefed.sort(
    (a, b) => b.weight - a.weight || b.attendee.standing.relevance.relevance - a.attendee.standing.relevance.relevance,
  );
  return byWorth.map((encounter) => {
    const introducedBy = introducerTo(encounter, question);
    const facts = factsOf(encounter, question);
    return {
      encounter,
      introducedBy,
      reason: phrase("brief.reason", { ...facts, oneIn: Math.max(1, Math.round(1 / Math.max(encounter.q, 1e-3))) }),
      common: commonWith(encounter, introducedBy, question),
      opening: phrase(`brief.opening.${openingKind(encounter, introducedBy, facts)}`, {
        ...facts,
        occasion: question.occasion,
        introducer: introducedBy?.alter.fullName ?? null,
      }),
    };
  });
}

function factsOf(encounter: Encounter, { asOf, organizationOf }: BriefQuestion): Params {
  const { standing, isContact } = encounter.attendee;
  const level = likeliestLevel(standing.alter.level);
  const isSure = (standing.alter.level?.[level] ?? 0) >= CONFIDENT;
  const silence = standing.tie.lastDay === null ? null : agoOf(asOf - standing.tie.lastDay);
  return {
    level: isSure ? level : "none",
    function: fieldOf(standing.alter),
    organization: organizationOf(encounter) || null,
    known: !isContact ? "no" : silence === null ? "listed" : "met",
    unit: silence?.unit ?? "none",
    count: silence?.count ?? 0,
  };
}

/** A contact in touch at the same organisation; the likeliest to answer. */
function introducerTo({ attendee }: Encounter, { standings }: BriefQuestion): Standing | null {
  const { organizationId, uid } = attendee.standing.alter;
  if (organizationId === null) return null;
  let best: Standing | null = null;
  for (const standing of standings) {
    const { alter, tie } = standing;
    if (alter.organizationId !== organizationId || (uid !== "" && alter.uid === uid)) continue;
    if (!tie.hasSign || !alter.introduces || alter.kind !== "individual" || alter.isRole) continue;
    if (best === null || tie.alive > best.tie.alive || (tie.alive === best.tie.alive && alter.uid < best.alter.uid))
      best = standing;
  }
  return best;
}

function commonWith(encounter: Encounter, introducer: Standing | null, question: BriefQuestion): Phrase | null {
  const { alter } = encounter.attendee.standing;
  const again = question.metAgainAt(encounter);
  if (introducer) return phrase("brief.common.colleague", { fullName: introducer.alter.fullName });
  if (alter.function !== null && alter.function === question.ownFunction)
    return phrase("brief.common.function", { function: fieldOf(alter) });
  return again === null ? null : phrase("brief.common.again", { occasion: again });
}

/** Somebody known is reminded; a common acquaintance opens every door; else their field or their house is asked about. */
function openingKind({ attendee }: Encounter, introducer: Standing | null, facts: Params): string {
  if (attendee.isContact && attendee.standing.tie.known) return "again";
  if (introducer) return "through";
  if (facts["function"] !== "none") return "field";
  return facts["organization"] === null ? "room" : "organization";
}

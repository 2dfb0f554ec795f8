// Before an evening: whom to find, why, what there is in common, who could introduce, and a first sentence.

import type { Params } from "#lib/errors.ts";
import { type Phrase, phrase } from "#lib/phrase.ts";
import type { AssumptionValues } from "#model/assumptions.ts";
import type { Network } from "#model/network.ts";
import { agoOf, fieldOf } from "./act-reasons.ts";
import { likeliestLevel } from "./acts.ts";
import type { Encounter } from "./chance.ts";
import { introducersOf } from "./paths.ts";
import type { Standing } from "./standing.ts";

/** Somebody to find. */
export interface BriefPerson {
  readonly encounter: Encounter;
  readonly reason: Phrase;
  /** What both have in common; null where nothing is known. */
  readonly common: Phrase | null;
  /** A contact who could introduce; null where none is known. */
  readonly introducedBy: Standing | null;
  readonly opening: Phrase;
}

export interface BriefQuestion {
  readonly network: Network;
  /** Parallel to `network.alters`. */
  readonly standings: readonly Standing[];
  readonly assumptions: AssumptionValues;
  readonly encounters: readonly Encounter[];
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
  const asked = new Set<string>();
  return byWorth.map((encounter) => {
    const introducedBy = introducerTo(encounter, question);
    const facts = factsOf(encounter, question);
    const opening = openingKind(encounter, introducedBy, facts, asked);
    asked.add(`${opening} ${facts.function}`);
    return {
      encounter,
      introducedBy,
      reason: phrase("brief.reason", { ...facts, oneIn: Math.max(1, Math.round(1 / Math.max(encounter.q, 1e-3))) }),
      common: commonWith(encounter, introducedBy, question),
      opening: phrase(`brief.opening.${opening}`, {
        ...facts,
        occasion: question.occasion,
        introducer: introducedBy?.alter.fullName ?? null,
      }),
    };
  });
}

interface Facts extends Params {
  readonly function: string;
  readonly organization: string | null;
}

function factsOf(encounter: Encounter, { network, organizationOf }: BriefQuestion): Facts {
  const { standing, isContact } = encounter.attendee;
  const level = likeliestLevel(standing.alter.level);
  const isSure = (standing.alter.level?.[level] ?? 0) >= CONFIDENT;
  const work = fieldOf(standing.alter);
  const hasField = work !== "none" && work !== "general_management";
  const silence = standing.tie.lastDay === null ? null : agoOf(network.asOf - standing.tie.lastDay);
  return {
    place: isSure ? (hasField ? "both" : "level") : hasField ? "field" : "none",
    level: isSure ? level : "none",
    function: work,
    organization: organizationOf(encounter).replace(/\.$/, "") || null,
    known: !isContact ? "no" : silence === null ? "listed" : "met",
    unit: silence?.unit ?? "none",
    count: silence?.count ?? 0,
  };
}

/** Somebody who was seen with them or worked beside them; of a stranger, the likeliest to answer at the same organisation. */
function introducerTo({ attendee }: Encounter, { network, standings, assumptions }: BriefQuestion): Standing | null {
  const { organizationId } = attendee.standing.alter;
  const mayAsk = ({ alter, tie }: Standing) =>
    tie.hasSign && alter.introduces && alter.kind === "individual" && !alter.isRole;
  if (attendee.isContact) {
    const target = network.alters.findIndex(({ id }) => id === attendee.standing.alter.id);
    const best = introducersOf(network, standings, new Set([target]), mayAsk, assumptions).get(target);
    return (best && standings[best.middle]) ?? null;
  }
  const colleagues = standings.filter(
    (one) => one.alter.organizationId === organizationId && organizationId !== null && mayAsk(one),
  );
  return colleagues.sort((a, b) => b.tie.alive - a.tie.alive || (a.alter.uid < b.alter.uid ? -1 : 1))[0] ?? null;
}

function commonWith(encounter: Encounter, introducer: Standing | null, question: BriefQuestion): Phrase | null {
  const { alter } = encounter.attendee.standing;
  const again = question.metAgainAt(encounter);
  if (introducer) return phrase("brief.common.colleague", { fullName: introducer.alter.fullName });
  if (alter.function !== null && alter.function === question.ownFunction)
    return phrase("brief.common.function", { function: fieldOf(alter) });
  return again === null ? null : phrase("brief.common.again", { occasion: again });
}

/**
 * Somebody known is reminded; a common acquaintance opens every door; else their field or their house is asked about, the
 * same of nobody twice.
 */
function openingKind(
  { attendee }: Encounter,
  introducer: Standing | null,
  facts: Facts,
  asked: ReadonlySet<string>,
): string {
  if (attendee.isContact && attendee.standing.tie.known) return "again";
  if (introducer) return "through";
  const isAsked = asked.has(`field ${facts.function}`) && facts.organization !== null;
  if (facts.function !== "none" && !isAsked) return "field";
  return facts.organization === null ? "room" : "organization";
}

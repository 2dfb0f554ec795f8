// Whom to expect where no list says it: so many guests of an occasion of this kind, at these levels (MODEL.md §6).

import type { AssumptionName, AssumptionValues } from "#model/assumptions.ts";
import type { JobFunction } from "#model/level.ts";
import type { Network } from "#model/network.ts";
import type { OccasionKind } from "#model/occasion.ts";
import { type Attendee, standingsOfStrangers, strangerOf } from "./guests.ts";
import { referenceLevel } from "./relevance.ts";

/** What is expected of the guests; empty lists where nothing is known. */
export interface AudienceProfile {
  readonly guests: number;
  /** Mean level, 0 to 6; the levels spread around it like six throws of a coin that falls so. */
  readonly meanLevel: number;
  /** Equally many of each. */
  readonly functions: readonly JobFunction[];
  /** Organisations of the network, equally many of each. */
  readonly organizationIds: readonly number[];
}

const names: Readonly<Record<OccasionKind, { readonly guests: AssumptionName; readonly level: AssumptionName }>> = {
  conference: { guests: "guestsConference", level: "levelConference" },
  seminar: { guests: "guestsSeminar", level: "levelSeminar" },
  workshop: { guests: "guestsWorkshop", level: "levelWorkshop" },
  reception: { guests: "guestsReception", level: "levelReception" },
  association: { guests: "guestsAssociation", level: "levelAssociation" },
  alumni: { guests: "guestsAlumni", level: "levelAlumni" },
  dinner: { guests: "guestsDinner", level: "levelDinner" },
  fair: { guests: "guestsFair", level: "levelFair" },
  digital: { guests: "guestsDigital", level: "levelDigital" },
  talk: { guests: "reachTalk", level: "levelConference" },
  panel: { guests: "reachPanel", level: "levelConference" },
  article: { guests: "reachArticle", level: "levelConference" },
  podcast: { guests: "reachPodcast", level: "levelConference" },
  role: { guests: "reachRole", level: "levelAssociation" },
};

const HIGHEST = 6;

/** The profile of a kind by default. */
export function usualProfile(kind: OccasionKind, assumptions: AssumptionValues): AudienceProfile {
  const { guests, level } = names[kind];
  return { guests: assumptions[guests], meanLevel: assumptions[level], functions: [], organizationIds: [] };
}

/**
 * The guests a profile lets expect, without names: of each function and organisation those at the reference level or
 * above, and the others, as two groups of people alike. Their keys say the group alone: the caller makes them those of
 * one gathering, or of a series that meets the same people again.
 */
export function expectedGuests(network: Network, profile: AudienceProfile, assumptions: AssumptionValues): Attendee[] {
  const spread = binomial(profile.meanLevel / HIGHEST);
  const reference = Math.max(0, referenceLevel(network, assumptions));
  const sides = [
    spread.map((p, level) => (level >= reference ? p : 0)),
    spread.map((p, level) => (level < reference ? p : 0)),
  ];
  const functions = profile.functions.length ? profile.functions : [null];
  const organizations = profile.organizationIds.length ? profile.organizationIds : [null];
  const each = profile.guests / (functions.length * organizations.length);
  const groups = functions.flatMap((work) =>
    organizations.flatMap((organizationId) =>
      sides.flatMap((side, s) => {
        const part = side.reduce((sum, p) => sum + p, 0);
        return part > 0 ? [{ work, organizationId, level: side.map((p) => p / part), count: part * each, s }] : [];
      }),
    ),
  );
  const strangers = groups.map(({ work, organizationId, level }, i) => ({
    ...strangerOf({ name: "", title: "", organization: "", email: "" }, -1 - i, organizationId),
    level,
    function: work,
  }));
  return standingsOfStrangers(network, strangers, assumptions).map((standing, i) => ({
    key: `#${i}`,
    standing,
    isContact: false,
    count: groups[i]!.count,
    isNamed: false,
  }));
}

/** P(level = k) = C(6, k) p^k (1 − p)^(6 − k). */
function binomial(p: number): number[] {
  const at = (k: number): number => {
    let ways = 1;
    for (let i = 0; i < k; i++) ways = (ways * (HIGHEST - i)) / (i + 1);
    return ways * p ** k * (1 - p) ** (HIGHEST - k);
  };
  return Array.from({ length: HIGHEST + 1 }, (_, k) => at(k));
}

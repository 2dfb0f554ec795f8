// What each relevant person adds to the chance of an opening (MODEL.md §4).

import type { Basis } from "#model/contact.ts";
import type { Network } from "#model/network.ts";
import type { Carrier } from "./carry.ts";
import { mostLikely } from "./concentration.ts";
import { shareOf } from "./openings.ts";

/** One relevant person in the answer. */
export interface Share {
  readonly uid: string;
  readonly fullName: string;
  readonly basis: Basis;
  /** The present organisation by name, and its industry; null where unknown. */
  readonly organization: string | null;
  readonly industry: string | null;
  /** The most likely level; null without a title. */
  readonly level: number | null;
  readonly alive: number;
  /** Includes reach. */
  readonly survive: number;
  readonly reach: number;
  /** v. */
  readonly relevance: number;
  /** −ln(1 − w ρ*); 0 beyond the top K. */
  readonly share: number;
}

/** Shares of carriers in their order (by weight, then name, then uid); they sum to −ln(1 − P). */
export function sharesOf(
  carriers: readonly Carrier[],
  asked: number,
  rho: number,
  organizations: Network["organizations"],
): Share[] {
  return carriers.map(({ standing: { alter, survival, tie, relevance }, reach, survive, weight }, rank) => {
    const organization = alter.organizationId === null ? undefined : organizations.get(alter.organizationId);
    return {
      uid: alter.uid,
      fullName: alter.fullName,
      basis: survival.basis,
      organization: organization?.name ?? null,
      industry: organization?.industry || null,
      level: mostLikely(alter.level),
      alive: tie.alive,
      survive,
      reach,
      relevance: relevance.relevance,
      share: rank < asked ? shareOf(weight, rho) : 0,
    };
  });
}

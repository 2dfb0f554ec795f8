// What each relevant person adds to the chance of an opening (MODEL.md §4).

import type { Basis } from "#model/contact.ts";
import type { Carrier } from "./carry.ts";
import { shareOf } from "./openings.ts";

/** One relevant person in the answer. */
export interface Share {
  readonly uid: string;
  readonly fullName: string;
  readonly basis: Basis;
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
export function sharesOf(carriers: readonly Carrier[], asked: number, rho: number): Share[] {
  return carriers.map(({ standing, reach, survive, weight }, rank) => ({
    uid: standing.alter.uid,
    fullName: standing.alter.fullName,
    basis: standing.survival.basis,
    alive: standing.tie.alive,
    survive,
    reach,
    relevance: standing.relevance.relevance,
    share: rank < asked ? shareOf(weight, rho) : 0,
  }));
}

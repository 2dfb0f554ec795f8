// What each relevant person adds to the chance of an opening (MODEL.md §4).

import type { Carrier } from "./carry.ts";
import { shareOf } from "./openings.ts";

export interface Share extends Carrier {
  /** −ln(1 − w ρ*); 0 beyond the top K. */
  readonly share: number;
}

/** Shares of carriers in their order (by weight, then name, then uid); they sum to −ln(1 − P). */
export function sharesOf(carriers: readonly Carrier[], asked: number, rho: number): Share[] {
  return carriers.map((carrier, rank) => ({ ...carrier, share: rank < asked ? shareOf(carrier.weight, rho) : 0 }));
}

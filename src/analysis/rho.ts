// ρ = P(opening | conversation with a fully relevant person), as learnt and with what readiness lacks (MODEL.md §4 and §7).

import type { AssumptionValues } from "#model/assumptions.ts";
import type { Rho } from "./openings.ts";
import type { Missing } from "./readiness.ts";

/** What came of the conversations with one counterpart. */
export interface Tried {
  /** v of the counterpart, 0–1. */
  readonly relevance: number;
  readonly opened: boolean;
}

const LEAST = 1e-6;

/** Beta(α + o, β + Σ v − o) times Π(1 − δ): the conversations are those up to the day, `missing` what readiness lacks. */
export function rhoOf(tried: readonly Tried[], missing: readonly Missing[], assumptions: AssumptionValues): Rho {
  const openings = tried.filter(({ opened }) => opened).length;
  const relevance = tried.reduce((sum, one) => sum + one.relevance, 0);
  return {
    alpha: assumptions.rhoAlpha + openings,
    beta: Math.max(LEAST, assumptions.rhoBeta + relevance - openings),
    factor: missing.reduce((product, { delta }) => product * (1 - delta), 1),
  };
}

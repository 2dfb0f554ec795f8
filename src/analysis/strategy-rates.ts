// η: new relevant ties an hour, learnt from what came of evenings (MODEL.md §6 and §7).

import type { AssumptionValues } from "#model/assumptions.ts";
import type { NewTiesPerHour } from "./strategy-gains.ts";

/** What came of one occasion. */
export interface Evening {
  readonly digital: boolean;
  readonly hours: number;
  /** New relevant people met, times the chance that each becomes a tie. */
  readonly ties: number;
}

/** η ~ Gamma(shape, shape ÷ prior) → (shape + Σ ties)/(shape ÷ prior + Σ hours), the shape being κ's. */
export function learntNewTies(evenings: readonly Evening[], assumptions: AssumptionValues): NewTiesPerHour {
  const { kappaShape, newTiesMingling, newTiesDigital } = assumptions;
  const rate = (prior: number, own: readonly Evening[]) => {
    if (prior <= 0) return 0;
    const ties = own.reduce((sum, evening) => sum + evening.ties, kappaShape);
    return ties / own.reduce((sum, evening) => sum + evening.hours, kappaShape / prior);
  };
  return {
    mingling: rate(
      newTiesMingling,
      evenings.filter(({ digital }) => !digital),
    ),
    digital: rate(
      newTiesDigital,
      evenings.filter(({ digital }) => digital),
    ),
  };
}

// What hours among new people bring by the day, with the time it takes until a tie carries (MODEL.md §7).

import type { AssumptionValues } from "#model/assumptions.ts";
import { etaSigned } from "./answering.ts";
import type { Outlook } from "./gain.ts";
import { expectedSigmoid, logit } from "./mixture.ts";
import { mostAsked, shareOf } from "./openings.ts";
import type { Gain } from "./strategy.ts";
import { survivalOn } from "./survival.ts";

const DAYS_A_WEEK = 7;

/** s⁺ of a median relevant person met on as many days as it takes, half a gap after the last one, the basis mingling. */
export function newTieWorth({ prospects, assumptions, rho, lastPlace }: Outlook): number {
  const { exchangesToCarry: met, weeksBetweenExchanges, tauAlive, surviveMingling } = assumptions;
  const answers = prospects[0]?.standing.tie.answers ?? { shift: 0, tau: tauAlive };
  const signAgeDays = (DAYS_A_WEEK * weeksBetweenExchanges) / 2;
  const eta = etaSigned({ contactDays: met, daysIn: met, daysOut: met, signAgeDays, unanswered: 0 });
  const survive = survivalOn(logit(surviveMingling), met, assumptions);
  const alive = expectedSigmoid(eta + answers.shift, answers.tau);
  const weight = alive * survive * medianRelevance(prospects, assumptions);
  return Math.max(0, shareOf(weight, rho) - lastPlace);
}

/** Of the relevant; where there is nobody yet, halfway between what counts and all. */
function medianRelevance(prospects: Outlook["prospects"], { relevantFrom }: AssumptionValues): number {
  const sorted = prospects.map(({ standing }) => standing.relevance.relevance).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? (1 + relevantFrom) / 2;
}

/** x: new relevant ties that carry on the day, at so many hours a week. */
export function newTies(perHour: number, hours: number, weeks: number, leadWeeks: number): number {
  return perHour * hours * Math.max(0, weeks - leadWeeks);
}

/** K · s⁺_new · (1 − e^{−x/K}): the more new ties there are, the fewer places are left. */
export function newTieGain(worth: number, tiesAt: (hours: number) => number, assumptions: AssumptionValues): Gain {
  const places = mostAsked(assumptions);
  return (hours) => (places > 0 ? -places * worth * Math.expm1(-tiesAt(hours) / places) : 0);
}

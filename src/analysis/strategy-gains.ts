// g_a(h) of all five activities, from what the week sees and the weeks that are left (MODEL.md §7).

import type { AssumptionValues } from "#model/assumptions.ts";
import type { Network } from "#model/network.ts";
import { type ActCandidate, careArm, isUnderCare } from "./acts.ts";
import type { Outlook } from "./gain.ts";
import { leadWeeksOf, weeksAhead } from "./horizon.ts";
import type { ByActivity, Gain } from "./strategy.ts";
import { activationActs, fillCurve, type OneOff } from "./strategy-acts.ts";
import { careCurve } from "./strategy-care.ts";
import { newTieGain, newTies, newTieWorth } from "./strategy-new-ties.ts";

/** New relevant ties an hour: η, learnt or the prior. */
export interface NewTiesPerHour {
  readonly mingling: number;
  readonly digital: number;
}

/** What the gains are made of, so that they can be told in words. */
export interface StrategyParts {
  readonly gains: ByActivity<Gain>;
  /** M and the lead time, in weeks. */
  readonly weeks: number;
  readonly leadWeeks: number;
  readonly activation: readonly ActCandidate[];
  readonly preparation: readonly OneOff[];
  /** Live ties under care. */
  readonly tended: number;
  /** x of an hour a week. */
  readonly newTiesPerWeeklyHour: NewTiesPerHour;
  /** s⁺ of a new tie; 0 where the network is full of better ones. */
  readonly newTieWorth: number;
}

/** The parts of a network's strategy; `preparation` are documents, skills and the pitch, each by what it gains by itself. */
export function strategyParts(
  { transition, asOf }: Pick<Network, "transition" | "asOf">,
  outlook: Outlook,
  candidates: readonly ActCandidate[],
  preparation: readonly OneOff[],
  perHour: NewTiesPerHour,
): StrategyParts {
  const { assumptions } = outlook;
  const weeks = weeksAhead(transition, asOf, assumptions);
  const leadWeeks = leadWeeksOf(assumptions);
  const activation = activationActs(candidates);
  const arms = outlook.prospects
    .filter(({ standing }) => isUnderCare(standing, asOf))
    .map(({ standing }) => careArm(outlook, standing))
    .filter((arm) => arm.worth(0) > 0);
  const [acts, papers, care] = [fillCurve(activation), fillCurve(preparation), careCurve(arms)];
  const worth = newTieWorth(outlook);
  const ties = (rate: number) => (hours: number) => newTies(rate, hours, weeks, leadWeeks);
  return {
    gains: {
      digital: newTieGain(worth, ties(perHour.digital), assumptions),
      mingling: newTieGain(worth, ties(perHour.mingling), assumptions),
      care: (hours) => care(60 * hours) * settledShare(weeks, assumptions),
      activation: (hours) => acts(60 * hours * weeks),
      preparation: (hours) => papers(60 * hours * weeks),
    },
    weeks,
    leadWeeks,
    activation,
    preparation,
    tended: arms.length,
    newTiesPerWeeklyHour: { mingling: ties(perHour.mingling)(1), digital: ties(perHour.digital)(1) },
    newTieWorth: worth,
  };
}

/** M/(M + 26): ties don't fade at once. */
function settledShare(weeks: number, { careSettles }: AssumptionValues): number {
  return weeks / (weeks + careSettles);
}

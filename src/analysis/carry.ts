// Who would carry: the relevant people of a scenario with what each brings, and how many of them it will be (MODEL.md §4).

import type { AssumptionValues } from "#model/assumptions.ts";
import type { Network } from "#model/network.ts";
import { distributionOf } from "./distribution.ts";
import { sigmoid, thetas } from "./mixture.ts";
import { byName } from "./order.ts";
import { quantileOf } from "./quantile.ts";
import { isLostIn, reachIn, type Scenario, surviveIn } from "./scenario.ts";
import type { Standing } from "./standing.ts";

/** A relevant person in a scenario. */
export interface Carrier {
  readonly standing: Standing;
  readonly reach: number;
  /** Includes reach; 0 where their organisation is lost. */
  readonly survive: number;
  /** w = alive · survive · v. */
  readonly weight: number;
}

/** The number of people who carry. */
export interface Carried {
  /** Σ alive · survive. */
  readonly expected: number;
  /** The 10 % and 90 % quantiles of the number. */
  readonly low: number;
  readonly high: number;
  /** The part of `expected` that stands on priors alone: people without a sign of theirs. */
  readonly assumed: number;
}

const LOW = 0.1;
const HIGH = 0.9;

/** The relevant people (v ≥ `relevantFrom`) by weight, then name, then uid: an order no store decides. */
export function carriersOf(
  standings: readonly Standing[],
  scenario: Scenario,
  organizations: Network["organizations"],
  assumptions: AssumptionValues,
): Carrier[] {
  const isLost = isLostIn(scenario, organizations);
  return standings
    .filter(({ relevance }) => relevance.relevance >= assumptions.relevantFrom)
    .map((standing) => {
      const survive = isLost(standing.alter) ? 0 : surviveIn(scenario, standing);
      const reach = reachIn(scenario, standing, assumptions);
      return { standing, reach, survive, weight: standing.tie.alive * survive * standing.relevance.relevance };
    })
    .sort((a, b) => b.weight - a.weight || byName(a.standing.alter, b.standing.alter));
}

/** P(0), P(1), … of the number of carriers who carry, exact over outcome and parameters. */
export function carriedDistribution(
  carriers: readonly Carrier[],
  scenario: Scenario,
  assumptions: AssumptionValues,
): Float64Array {
  const alive = thetas.map((theta) =>
    Float64Array.from(carriers, ({ standing: { tie } }) => sigmoid(tie.eta + tie.tau * theta)),
  );
  // Today no position is lost: survival knows no θ'.
  const shifts = scenario.kind === "today" ? [null] : thetas;
  const survive = shifts.map((theta) =>
    Float64Array.from(carriers, ({ standing, reach, survive }) => {
      if (survive === 0) return 0;
      return theta === null ? reach : reach * sigmoid(standing.survival.zeta + assumptions.tauSurvive * theta);
    }),
  );
  const organizations = carriers.map(({ standing }) => standing.alter.organizationId);
  return distributionOf({ alive, survive, organizations, shock: assumptions.shock });
}

/** Expectation, interval and the part that is assumed. */
export function carriedOf(carriers: readonly Carrier[], distribution: Float64Array): Carried {
  let expected = 0;
  let assumed = 0;
  for (const { standing, survive } of carriers) {
    const carried = standing.tie.alive * survive;
    expected += carried;
    if (!standing.tie.hasSign) assumed += carried;
  }
  return { expected, low: quantileOf(distribution, LOW), high: quantileOf(distribution, HIGH), assumed };
}

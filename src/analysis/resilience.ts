// Would the network carry? Everything one answer says of a scenario (MODEL.md §4).

import type { AssumptionValues } from "#model/assumptions.ts";
import type { Alter, Network } from "#model/network.ts";
import { type Carried, carriedDistribution, carriedOf, carriersOf } from "./carry.ts";
import { type Concentrations, concentrationsOf } from "./concentration.ts";
import { mostAsked, type Openings, openingsOf, priorRho, type Rho } from "./openings.ts";
import { byName } from "./order.ts";
import type { Scenario } from "./scenario.ts";
import { type Share, sharesOf } from "./shares.ts";
import type { Standing } from "./standing.ts";

export interface Resilience {
  readonly scenario: Scenario;
  /** All contacts, and those with v ≥ `relevantFrom`. */
  readonly contacts: number;
  readonly relevant: number;
  readonly carried: Carried;
  /** P(0), P(1), … of the number who carry. */
  readonly distribution: Float64Array;
  readonly openings: Openings;
  readonly concentration: Concentrations;
  /** People without a channel outside the employer's domains, of all contacts; the more relevant and answering first. */
  readonly unreachable: readonly Alter[];
  /** Every relevant person, by share, weight, name, uid. */
  readonly shares: readonly Share[];
}

/** The answer to one scenario, from the standings of all; `rho` is the prior unless conversations or readiness moved it. */
export function resilienceOf(
  network: Pick<Network, "organizations">,
  standings: readonly Standing[],
  scenario: Scenario,
  assumptions: AssumptionValues,
  rho: Rho = priorRho(assumptions),
): Resilience {
  const carriers = carriersOf(standings, scenario, network.organizations, assumptions);
  const distribution = carriedDistribution(carriers, scenario, assumptions);
  const asked = mostAsked(assumptions);
  const openings = openingsOf(
    carriers.slice(0, asked).map(({ weight }) => weight),
    rho,
  );
  return {
    scenario,
    contacts: standings.length,
    relevant: carriers.length,
    carried: carriedOf(carriers, distribution),
    distribution,
    openings,
    concentration: concentrationsOf(carriers, network.organizations),
    unreachable: unreachableOf(standings),
    shares: sharesOf(carriers, asked, openings.rho, network.organizations),
  };
}

/** People whom nobody could reach without the employer's mail; function mailboxes and companies are no people. */
function unreachableOf(standings: readonly Standing[]): Alter[] {
  const worth = ({ tie, relevance }: Standing) => tie.alive * relevance.relevance;
  return standings
    .filter(({ alter, survival }) => survival.reach < 1 && alter.kind === "individual" && !alter.isRole)
    .sort((a, b) => worth(b) - worth(a) || byName(a.alter, b.alter))
    .map(({ alter }) => alter);
}

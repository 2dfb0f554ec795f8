// Whom the direction makes relevant: v = 1 − (1 − l · fit)(1 − bridge) (MODEL.md §4).

import type { AssumptionValues } from "#model/assumptions.ts";
import { expectedLevel } from "#model/level.ts";
import type { Alter, Network } from "#model/network.ts";
import { bridgesOf } from "./bridge.ts";
import { type Fit, fitsOf } from "./fit.ts";
import type { RelevanceStanding } from "./standing.ts";

/** "Same or higher" begins here: the direction's level, else ego's expected one rounded, else the prior. */
export function referenceLevel(network: Network, assumptions: AssumptionValues): number {
  const { direction, ownLevel } = network;
  if (direction.minLevel !== null) return direction.minLevel;
  if (ownLevel) return Math.round(expectedLevel(ownLevel));
  return Math.round(assumptions.egoLevel);
}

/** l = P(level ≥ reference); the prior `levelUnknown` without a title. */
function atLeastOf(level: readonly number[] | null, reference: number, assumptions: AssumptionValues): number {
  if (!level) return assumptions.levelUnknown;
  let sum = 0;
  for (let k = Math.max(0, reference); k < level.length; k++) sum += level[k]!;
  return Math.min(1, sum);
}

/**
 * The relevance of the alters at `indexes` (all by default), in their order;
 * `isLive` tells whether ego's tie to an alter is live, asked only of people they are tied to; `alterTies` may leave out
 * those in which none of them stands.
 */
export function relevancesOf(
  network: Network,
  isLive: (index: number) => boolean,
  assumptions: AssumptionValues,
  indexes?: readonly number[],
  alterTies = network.alterTies,
): RelevanceStanding[] {
  const reference = referenceLevel(network, assumptions);
  const fits = fitsOf(network, assumptions);
  const asked = indexes ?? network.alters.keys().toArray();
  const reachOf = (index: number): number => {
    const alter = network.alters[index]!;
    return exclusionOf(alter, fits) ? 0 : atLeastOf(alter.level, reference, assumptions) * fits.fitOf(alter);
  };
  const bridges = bridgesOf({ alters: network.alters, alterTies }, asked, isLive, reachOf, assumptions);
  return asked.map((index, i) => {
    const alter = network.alters[index]!;
    const atLeast = atLeastOf(alter.level, reference, assumptions);
    const fit = fits.fitOf(alter);
    const bridge = bridges[i]!;
    const excluded = exclusionOf(alter, fits);
    return { atLeast, fit, bridge, relevance: excluded ? 0 : 1 - (1 - atLeast * fit) * (1 - bridge), excluded };
  });
}

function exclusionOf(alter: Alter, fits: Fit): RelevanceStanding["excluded"] {
  if (alter.kind !== "individual") return "no-individual";
  if (alter.isRole) return alter.domains.length > 0 || alter.fullName.includes("@") ? "function-mailbox" : "role";
  return fits.isExcluded(alter) ? "excluded-organization" : null;
}

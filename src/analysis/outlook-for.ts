// The outlook of the network's day: what all gains are measured against, under the horizon of the transition.

import type { AssumptionValues } from "#model/assumptions.ts";
import type { Network } from "#model/network.ts";
import { type Outlook, outlookOf } from "./gain.ts";
import { horizonOf } from "./horizon.ts";
import { priorRho, type Rho } from "./openings.ts";
import type { Standing } from "./standing.ts";

export interface OutlookQuestion {
  readonly network: Network;
  /** Parallel to `network.alters`. */
  readonly standings: readonly Standing[];
  readonly assumptions: AssumptionValues;
  /** The prior by default. */
  readonly rho?: Rho;
}

export function outlookFor({ network, standings, assumptions, rho = priorRho(assumptions) }: OutlookQuestion): Outlook {
  const horizon = horizonOf(network.transition, network.asOf, assumptions);
  return outlookOf(standings, network.asOf, horizon, rho, assumptions);
}

// What a process that answers again and again keeps of the network between two questions.

import type { EgoEffect } from "#analysis/ego-effect.ts";
import type { Rho } from "#analysis/openings.ts";
import type { Readiness } from "#analysis/readiness.ts";
import type { Standing } from "#analysis/standing.ts";
import type { AssumptionValues } from "#model/assumptions.ts";
import type { Network } from "#model/network.ts";
import type { LogMark } from "#store/log-mark.ts";

export interface NetworkView {
  readonly network: Network;
  readonly assumptions: AssumptionValues;
  /** Parallel to `network.alters`. */
  readonly standings: readonly Standing[];
  /** What ego's own past says, as of the day's week. */
  readonly ego: EgoEffect;
  readonly readiness: Readiness;
  /** ρ as learnt from conversations and with what readiness lacks. */
  readonly rho: Rho;
}

/** The view last asked for, and the state of the store it was made from. */
export interface RememberedView {
  readonly path: string;
  readonly asOf: string;
  readonly mark: LogMark;
  readonly view: NetworkView;
}

/** One view at most; whoever opens contexts for one worker after the other hands the same memory to all of them. */
export interface NetworkMemory {
  last: RememberedView | null;
}

export function networkMemory(): NetworkMemory {
  return { last: null };
}

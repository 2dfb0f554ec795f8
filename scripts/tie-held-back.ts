// The coefficients of both probabilities of a tie, judged on egos and logs that they were not fitted on.

import {
  type AskVerdict,
  askVerdict,
  judgedAsks,
  judgedTies,
  ofSigned,
  type TieVerdict,
  tieVerdict,
} from "./tie-judging.ts";
import type { EgoLog, TieLog } from "./tie-logs.ts";
import { pooledFit } from "./tie-rows.ts";

/** One way of holding back, and how it went. */
export interface HeldBack {
  readonly log: string;
  /** What the coefficients were fitted on. */
  readonly fitted: "other logs" | "half of the egos" | "half of the egos and other logs";
  readonly ties: TieVerdict;
  readonly asks: AskVerdict;
  /** Asks of people who had given a sign before. */
  readonly signed: AskVerdict;
}

type Trainings = Parameters<typeof pooledFit>[0];

/** Each half of the egos is judged by a fit on the other half and all other logs; a single ego by the other logs alone. */
export function heldBack(logs: readonly TieLog[]): HeldBack[] {
  return logs.flatMap((log) => {
    const others = logs.filter((other) => other !== log).map((other) => ({ log: other, egos: other.egos }));
    const whole = judged(log, "other logs", [{ judged: log.egos, fitted: [] }], others);
    if (log.egos.length < 2) return whole;
    const halves = [0, 1].map((half) => log.egos.filter(({ ego }) => halfOf(ego) === half));
    const folds = halves.map((half, at) => ({ judged: half, fitted: halves[1 - at]! }));
    return [
      ...whole,
      ...judged(log, "half of the egos", folds, []),
      ...judged(log, "half of the egos and other logs", folds, others),
    ];
  });
}

interface Fold {
  readonly judged: readonly EgoLog[];
  readonly fitted: readonly EgoLog[];
}

function judged(log: TieLog, fitted: HeldBack["fitted"], folds: readonly Fold[], others: Trainings): HeldBack[] {
  const fits = folds.map((fold) => (fold.fitted.length ? [...others, { log, egos: fold.fitted }] : others));
  if (fits.some((trainings) => !trainings.length)) return [];
  const pooled = fits.map(pooledFit);
  const asks = folds.flatMap((fold, at) => judgedAsks(log, fold.judged, pooled[at]!));
  const ties = folds.flatMap((fold, at) => judgedTies(log, fold.judged, pooled[at]!));
  return [
    { log: log.name, fitted, ties: tieVerdict(ties), asks: askVerdict(asks), signed: askVerdict(ofSigned(asks)) },
  ];
}

function halfOf(ego: string): number {
  let hash = 2166136261;
  for (const letter of ego) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return ((hash ^ (hash >>> 15)) >>> 0) % 2;
}

// Logistic regression with a constant for every log and a wobbling one for every group within it: how pooled coefficients
// are fitted (scripts/fit-ties.ts). The product itself only reads what came out (tie-coefficients.ts).

import { solved } from "./map-logistic.ts";
import { sigmoid } from "./mixture.ts";

export interface MixedRow {
  /** Without the constant. */
  readonly features: readonly number[];
  readonly truth: boolean;
  readonly weight: number;
  /** Number of the log, from 0; each has a constant of its own. */
  readonly log: number;
  /** Rows of one group share a deviation from their log's constant, normal around 0. */
  readonly group: string;
}

export interface MixedFit {
  /** One a log. */
  readonly constants: readonly number[];
  readonly slopes: readonly number[];
}

const STEPS = 20;
const RIDGE = 0.01;
const LONGEST_STEP = 1;

/** Joint mode of the constants, the slopes (ridge .01) and the groups' deviations (sd `wobble`). */
export function mixedFit(rows: readonly MixedRow[], wobble: number): MixedFit {
  const logs = 1 + rows.reduce((most, { log }) => Math.max(most, log), 0);
  const size = logs + (rows[0]?.features.length ?? 0);
  const groups = Map.groupBy(rows, ({ group }) => group);
  const deviations = new Map<string, number>();
  let fit = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const parts = [...groups].map(([group, members]) => partOf(members, fit, deviations.get(group) ?? 0, logs, wobble));
    const gradient = fit.map((value, i) => parts.reduce((sum, part) => sum + part.gradient[i]!, -RIDGE * value));
    const curvature = fit.map((_, i) =>
      fit.map((_, j) => parts.reduce((sum, part) => sum + part.curvature[i]![j]!, i === j ? RIDGE : 0)),
    );
    const move = solved(curvature, gradient).map((by) => Math.min(LONGEST_STEP, Math.max(-LONGEST_STEP, by)));
    [...groups.keys()].forEach((group, at) => {
      const { own, ownGradient, cross } = parts[at]!;
      const pulled = cross.reduce((sum, value, i) => sum + value * move[i]!, 0);
      deviations.set(group, (deviations.get(group) ?? 0) + (ownGradient - pulled) / own);
    });
    fit = fit.map((value, i) => value + move[i]!);
  }
  return { constants: fit.slice(0, logs), slopes: fit.slice(logs) };
}

/** What one group adds to gradient and curvature once its own deviation is eliminated (Schur complement). */
function partOf(rows: readonly MixedRow[], fit: readonly number[], deviation: number, logs: number, wobble: number) {
  const size = fit.length;
  const gradient = new Array<number>(size).fill(0);
  const cross = new Array<number>(size).fill(0);
  const curvature = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  let own = 1 / wobble ** 2;
  let ownGradient = -deviation / wobble ** 2;
  for (const { features, truth, weight, log } of rows) {
    const x = [...Array.from({ length: logs }, (_, i) => (i === log ? 1 : 0)), ...features];
    const p = sigmoid(x.reduce((sum, value, i) => sum + value * fit[i]!, deviation));
    const miss = weight * ((truth ? 1 : 0) - p);
    const spread = weight * p * (1 - p);
    own += spread;
    ownGradient += miss;
    for (let i = 0; i < size; i++) {
      gradient[i]! += miss * x[i]!;
      cross[i]! += spread * x[i]!;
      for (let j = 0; j < size; j++) curvature[i]![j]! += spread * x[i]! * x[j]!;
    }
  }
  for (let i = 0; i < size; i++) {
    gradient[i]! -= (cross[i]! * ownGradient) / own;
    for (let j = 0; j < size; j++) curvature[i]![j]! -= (cross[i]! * cross[j]!) / own;
  }
  return { gradient, curvature, cross, own, ownGradient };
}

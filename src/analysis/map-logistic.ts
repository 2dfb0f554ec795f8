// Logistic regression around a prior, for rows that come in groups with a wobble of their own (MAP by Newton's method).

/** Rows of one group, their features one row after the other. */
export interface LogisticGroup {
  readonly features: Float64Array;
  /** 1 where it happened, else 0. */
  readonly truths: Uint8Array;
  readonly weights: Float64Array;
  /** Added to the logit of each row. */
  readonly offsets: Float64Array;
}

/** Independent normal priors of the coefficients; the first is the constant. */
export interface LogisticPrior {
  readonly mean: readonly number[];
  readonly sd: readonly number[];
}

export interface LogisticPosterior {
  readonly mode: readonly number[];
  /** Posterior variance of the constant, by Laplace's approximation. */
  readonly constantVariance: number;
}

const MOST_STEPS = 25;
/** Newton's next step would be of the order of its square. */
const CLOSE_ENOUGH = 1e-6;
/** Newton's steps are held to this, so that a far start doesn't leap. */
const LONGEST_STEP = 1;
/**
 * Adding and taking away this rounds a small number to a multiple of 2^−28; such numbers add up exactly, so that the order
 * of the rows changes no digit.
 */
const COARSE = 1.5 * 2 ** 24;

/**
 * The mode of ln p(β | rows). A group whose constant wobbles by `wobble` (sd) tells no more than 1/(1/I + wobble²) of it,
 * I = Σ p(1 − p): its rows weigh 1/(1 + wobble² · I). Same rows in any order: same digits.
 */
export function logisticPosterior(
  groups: readonly LogisticGroup[],
  prior: LogisticPrior,
  wobble: number,
): LogisticPosterior {
  let mode = [...prior.mean];
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, curvature } = derivatives(groups, prior, wobble, mode);
    const move = solved(curvature, gradient).map((by) => Math.min(LONGEST_STEP, Math.max(-LONGEST_STEP, by)));
    mode = mode.map((value, i) => value + move[i]!);
    if (move.every((by) => Math.abs(by) < CLOSE_ENOUGH)) break;
  }
  const { curvature } = derivatives(groups, prior, wobble, mode);
  const unit = mode.map((_, i) => (i === 0 ? 1 : 0));
  return { mode, constantVariance: solved(curvature, unit)[0]! };
}

interface Derivatives {
  readonly gradient: number[];
  /** Minus the second derivatives. */
  readonly curvature: number[][];
}

function derivatives(
  groups: readonly LogisticGroup[],
  { mean, sd }: LogisticPrior,
  wobble: number,
  at: readonly number[],
): Derivatives {
  const size = at.length;
  const gradient = at.map((value, i) => (mean[i]! - value) / sd[i]! ** 2);
  const curvature = at.map((_, i) => at.map((_, j) => (i === j ? 1 / sd[i]! ** 2 : 0)));
  for (const group of groups) {
    const sums = sumsOf(group, at);
    const weight = 1 / (1 + wobble ** 2 * sums[size]!);
    for (let i = 0, next = size; i < size; i++) {
      gradient[i]! += weight * sums[i]!;
      for (let j = i; j < size; j++, next++) {
        curvature[i]![j]! += weight * sums[next]!;
        if (j > i) curvature[j]![i]! += weight * sums[next]!;
      }
    }
  }
  return { gradient, curvature };
}

/** Σ w x (a − p), then the upper triangle of Σ w p(1 − p) x xᵀ, whose first entry is I where the first feature is 1. */
function sumsOf({ features, truths, weights, offsets }: LogisticGroup, at: readonly number[]): Float64Array {
  const size = at.length;
  const sums = new Float64Array(size + (size * (size + 1)) / 2);
  for (let row = 0, from = 0; row < truths.length; row++, from += size) {
    let logit = offsets[row]!;
    for (let i = 0; i < size; i++) logit += at[i]! * features[from + i]!;
    const p = 1 / (1 + Math.exp(-logit));
    const weight = weights[row]!;
    const miss = weight * (truths[row]! - p);
    const spread = weight * p * (1 - p);
    for (let i = 0, next = size; i < size; i++) {
      const feature = features[from + i]!;
      sums[i]! += miss * feature + COARSE - COARSE;
      const share = spread * feature;
      for (let j = i; j < size; j++, next++) sums[next]! += share * features[from + j]! + COARSE - COARSE;
    }
  }
  return sums;
}

/** x of A x = b for a symmetric positive definite A. */
export function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let i = 0; i < size; i++) {
    for (let k = i + 1; k < size; k++) {
      const factor = rows[k]![i]! / rows[i]![i]!;
      for (let j = i; j <= size; j++) rows[k]![j]! -= factor * rows[i]![j]!;
    }
  }
  const found = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let rest = rows[i]![size]!;
    for (let j = i + 1; j < size; j++) rest -= rows[i]![j]! * found[j]!;
    found[i] = rest / rows[i]![i]!;
  }
  return found;
}

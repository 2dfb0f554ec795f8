// Many means that belong together: each is pulled towards their common mean by how much of their spread is chance.

/** The part of the distance to the common mean that is kept, and the means so shrunken. */
export interface Shrinkage {
  readonly mean: number;
  /** 1 − (k − 3) σ² / Σ(x − x̄)², never below 0. */
  readonly kept: number;
  readonly values: readonly number[];
}

/** James and Stein's estimate, positive part, of k ≥ 4 means of one variance σ² (Efron and Morris 1975, §2); fewer keep their own. */
export function shrunken(values: readonly number[], variance: number): Shrinkage {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const spread = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  const degrees = values.length - 3;
  const kept = degrees < 1 ? 1 : Math.max(0, spread > 0 ? 1 - (degrees * variance) / spread : 0);
  return { mean, kept, values: values.map((x) => mean + kept * (x - mean)) };
}

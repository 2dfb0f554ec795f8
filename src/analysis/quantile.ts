/** The smallest k with P(number ≤ k) ≥ p, of a distribution P(0), P(1), …; the last one where rounding leaves the sum below p. */
export function quantileOf(distribution: Float64Array, p: number): number {
  let below = 0;
  for (let k = 0; k < distribution.length; k++) {
    below += distribution[k]!;
    if (below >= p) return k;
  }
  return Math.max(0, distribution.length - 1);
}

// The logistic with an unknown shift: θ takes the 7 equally likely values Φ⁻¹((k − ½)/7) (MODEL.md §2).

/** Φ⁻¹((k − ½)/7), k = 1 … 7. */
export const thetas: readonly number[] = [
  -1.4652337926855226, -0.7916386077433746, -0.36610635680056963, 0, 0.36610635680056963, 0.7916386077433746,
  1.4652337926855226,
];

/** σ(x), the logistic function. */
export function sigmoid(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}

/** logit(p) = ln(p / (1 − p)). */
export function logit(p: number): number {
  return Math.log(p / (1 - p));
}

/** E_θ σ(η + τθ). */
export function expectedSigmoid(eta: number, tau: number): number {
  let sum = 0;
  for (const theta of thetas) sum += sigmoid(eta + tau * theta);
  return sum / thetas.length;
}

// P(at least one opening within 90 days), asking the best K: ρ is unknown and shared by all of them (MODEL.md §4).

import type { AssumptionValues } from "#model/assumptions.ts";
import { betaQuantile } from "./beta.ts";
import { betaQuadrature } from "./beta-quadrature.ts";

/** ρ = P(opening | conversation with a fully relevant person) = factor · Beta(alpha, beta). */
export interface Rho {
  readonly alpha: number;
  readonly beta: number;
  /** Π(1 − δ) over what is missing in readiness (MODEL.md §7); 1 where nothing is. */
  readonly factor: number;
}

export interface Openings {
  /** P = E_ρ[1 − Π(1 − w ρ)]. */
  readonly probability: number;
  /** The same at the .1 and .9 quantiles of ρ. */
  readonly low: number;
  readonly high: number;
  /** ρ*: the one value with P = 1 − Π(1 − w ρ*); E ρ where nobody weighs anything. */
  readonly rho: number;
}

const WEEKS_OF_ASKING = 13;
const PLACES = 64;
const MOST_HALVINGS = 200;

/** ρ before any conversation was had. */
export function priorRho({ rhoAlpha, rhoBeta }: AssumptionValues): Rho {
  return { alpha: rhoAlpha, beta: rhoBeta, factor: 1 };
}

/** K = ⌊13 · emergencyHours / askHours⌋: how many people can be asked in 90 days. */
export function mostAsked({ emergencyHours, askHours }: AssumptionValues): number {
  return Math.floor((WEEKS_OF_ASKING * emergencyHours) / askHours + 1e-9);
}

/** Openings from the weights w = alive · survive · v of the people asked (the K largest among the relevant). */
export function openingsOf(weights: readonly number[], rho: Rho): Openings {
  const { alpha, beta, factor } = rho;
  const { places, weights: masses } = betaQuadrature(alpha, beta, PLACES);
  let probability = 0;
  for (let k = 0; k < places.length; k++) probability += masses[k]! * atLeastOne(weights, factor * places[k]!);
  const star = solve(weights, probability, (factor * alpha) / (alpha + beta));
  return {
    // Said by ρ* itself, so that the shares add up to it exactly.
    probability: atLeastOne(weights, star),
    low: atLeastOne(weights, factor * betaQuantile(0.1, alpha, beta)),
    high: atLeastOne(weights, factor * betaQuantile(0.9, alpha, beta)),
    rho: star,
  };
}

/** share = −ln(1 − w ρ): what one person adds to −ln(1 − P). */
export function shareOf(weight: number, rho: number): number {
  return weight === 0 ? 0 : -Math.log1p(-weight * rho);
}

/** 1 − Π(1 − w ρ). */
function atLeastOne(weights: readonly number[], rho: number): number {
  let whole = 0;
  for (const weight of weights) whole += shareOf(weight, rho);
  return -Math.expm1(-whole);
}

/** By halving: 1 − Π(1 − w ρ) is concave in ρ, so ρ* lies at or below the mean (Jensen). */
function solve(weights: readonly number[], probability: number, mean: number): number {
  if (probability <= 0) return mean;
  let low = 0;
  let high = mean;
  for (let k = 0; k < MOST_HALVINGS; k++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (atLeastOne(weights, middle) < probability) low = middle;
    else high = middle;
  }
  return high;
}

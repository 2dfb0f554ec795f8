// The gamma distribution: distribution function and quantiles.

import { lnGamma } from "./beta.ts";

const MOST_STEPS = 1000;
const EPSILON = 1e-16;
const TINY = 1e-300;

/** P(X ≤ x), X ~ Gamma(shape, 1): by its series below shape + 1, by its continued fraction above (DLMF 8.7.1, 8.9.2). */
export function gammaCdf(x: number, shape: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(shape * Math.log(x) - x - lnGamma(shape));
  return x < shape + 1 ? front * series(x, shape) : 1 - front * fraction(x, shape);
}

/** The x with P(X ≤ x) = p, 0 < p < 1, X ~ Gamma(shape, rate), by halving. */
export function gammaQuantile(p: number, shape: number, rate: number): number {
  let low = 0;
  let high = shape + 1;
  while (gammaCdf(high, shape) < p) high *= 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle / rate;
    if (gammaCdf(middle, shape) < p) low = middle;
    else high = middle;
  }
}

function series(x: number, shape: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n <= MOST_STEPS && term > EPSILON * sum; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** Lentz' method. */
function fraction(x: number, shape: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n <= MOST_STEPS; n++) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / nonZero(a * d + b);
    c = nonZero(b + a / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < EPSILON) break;
  }
  return value;
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

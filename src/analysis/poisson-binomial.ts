// Distributions of a count as windows of mass, built up by dynamic programming and convolved.

import { type FftConvolve, fftConvolution } from "./fft.ts";

/** P(from), P(from + 1), …; outside the window nothing that counts. */
export interface Pmf {
  readonly from: number;
  readonly mass: Float64Array;
}

export type Convolve = (a: Pmf, b: Pmf) => Pmf;

/** A count that is 0 for certain. */
export const point: Pmf = { from: 0, mass: Float64Array.of(1) };

/** Mass below which a tail is dropped; rounding of a transform is larger. */
const TINY = 1e-18;
const ROUNDING = 1e-16;
/** People up to which the recurrence is faster than halves convolved. */
const LEAF = 128;
/** Length of both windows from which a transform is faster than sums. */
const LONG = 256;

/** The number of successes among independent chances `from` ≤ i < `to`. */
export function poissonBinomial(chances: Float64Array, from: number, to: number, convolve: Convolve): Pmf {
  if (to - from <= LEAF) return recurrence(chances, from, to);
  const middle = (from + to) >> 1;
  return convolve(poissonBinomial(chances, from, middle, convolve), poissonBinomial(chances, middle, to, convolve));
}

/** With probability `shock` nobody, else as before. */
export function withShock({ from, mass }: Pmf, shock: number): Pmf {
  const shaken = new Float64Array(from + mass.length);
  for (let k = 0; k < mass.length; k++) shaken[from + k] = (1 - shock) * mass[k]!;
  shaken[0] = shaken[0]! + shock;
  return { from: 0, mass: shaken };
}

/** Adds two independent counts; keeps its tables between calls. */
export function convolution(): Convolve {
  const transform = fftConvolution();
  return (a, b) => {
    const [short, long] = a.mass.length <= b.mass.length ? [a, b] : [b, a];
    if (short.mass.length < LONG) return trimmed(a.from + b.from, summed(short.mass, long.mass), TINY);
    return trimmed(a.from + b.from, transformed(short.mass, long.mass, transform), ROUNDING);
  };
}

function recurrence(chances: Float64Array, from: number, to: number): Pmf {
  const mass = new Float64Array(to - from + 1);
  mass[0] = 1;
  let low = 0;
  let high = 0;
  for (let i = from; i < to; i++) {
    const p = chances[i]!;
    if (p === 0) continue;
    mass[high + 1] = mass[high]! * p;
    for (let k = high; k > low; k--) mass[k] = mass[k]! * (1 - p) + mass[k - 1]! * p;
    mass[low] = mass[low]! * (1 - p);
    high++;
    while (low < high && mass[low]! < TINY) low++;
    while (high > low && mass[high]! < TINY) high--;
  }
  return { from: low, mass: mass.slice(low, high + 1) };
}

function summed(short: Float64Array, long: Float64Array): Float64Array {
  const sum = new Float64Array(short.length + long.length - 1);
  for (let i = 0; i < short.length; i++) {
    const factor = short[i]!;
    if (factor === 0) continue;
    for (let k = 0; k < long.length; k++) sum[i + k] = sum[i + k]! + factor * long[k]!;
  }
  return sum;
}

function transformed(a: Float64Array, b: Float64Array, transform: FftConvolve): Float64Array {
  const sum = transform(a, b);
  for (let k = 0; k < sum.length; k++) if (sum[k]! < ROUNDING) sum[k] = 0;
  return sum;
}

function trimmed(from: number, mass: Float64Array, least: number): Pmf {
  let low = 0;
  let high = mass.length - 1;
  while (low < high && mass[low]! < least) low++;
  while (high > low && mass[high]! < least) high--;
  return { from: from + low, mass: mass.subarray(low, high + 1) };
}

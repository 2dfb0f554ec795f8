// Means under a beta distribution by Gauss–Jacobi quadrature: exact for polynomials up to degree 2·count − 1.

/** Places and weights: E f(X) ≈ Σ weights · f(places); the weights sum to 1. */
interface Quadrature {
  readonly places: Float64Array;
  readonly weights: Float64Array;
}

const MOST_TURNS = 200;

/** The rule of `count` places for X ~ Beta(a, b): eigenvalues of the Jacobi matrix (Golub and Welsch 1969). */
export function betaQuadrature(a: number, b: number, count: number): Quadrature {
  // On [−1, 1] the weight is (1 − t)^(b−1) (1 + t)^(a−1), with x = (1 + t)/2.
  const diagonal = new Float64Array(count);
  const beside = new Float64Array(count);
  const sum = a + b - 2;
  for (let k = 0; k < count; k++) {
    const twice = 2 * k + sum;
    diagonal[k] = k === 0 ? (a - b) / (sum + 2) : ((a - b) * sum) / (twice * (twice + 2));
    beside[k] = Math.sqrt(squareBeside(k + 1, a - 1, b - 1));
  }
  const first = new Float64Array(count);
  first[0] = 1;
  eigenvalues(diagonal, beside, first);
  const order = [...diagonal.keys()].sort((i, j) => diagonal[i]! - diagonal[j]!);
  return {
    places: Float64Array.from(order, (i) => (1 + diagonal[i]!) / 2),
    weights: Float64Array.from(order, (i) => first[i]! * first[i]!),
  };
}

function squareBeside(k: number, a: number, b: number): number {
  const sum = a + b;
  const twice = 2 * k + sum;
  if (k === 1) return (4 * (1 + a) * (1 + b)) / ((2 + sum) ** 2 * (3 + sum));
  return (4 * k * (k + a) * (k + b) * (k + sum)) / (twice * twice * (twice + 1) * (twice - 1));
}

/** Implicit QL with Wilkinson's shift, in place; `first` becomes the first components of the eigenvectors. */
function eigenvalues(diagonal: Float64Array, beside: Float64Array, first: Float64Array): void {
  const count = diagonal.length;
  beside[count - 1] = 0;
  for (let low = 0; low < count; low++)
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      const end = blockEnd(diagonal, beside, low);
      if (end === low) break;
      turnBlock(diagonal, beside, first, low, end);
    }
}

/** The first index from `low` on after which the matrix falls apart. */
function blockEnd(diagonal: Float64Array, beside: Float64Array, low: number): number {
  let end = low;
  while (end < diagonal.length - 1) {
    const size = Math.abs(diagonal[end]!) + Math.abs(diagonal[end + 1]!);
    if (Math.abs(beside[end]!) <= Number.EPSILON * size) break;
    end++;
  }
  return end;
}

function turnBlock(diagonal: Float64Array, beside: Float64Array, first: Float64Array, low: number, end: number): void {
  const start = (diagonal[low + 1]! - diagonal[low]!) / (2 * beside[low]!);
  const length = Math.hypot(start, 1);
  let shifted = diagonal[end]! - diagonal[low]! + beside[low]! / (start + (start >= 0 ? length : -length));
  let sine = 1;
  let cosine = 1;
  let moved = 0;
  for (let i = end - 1; i >= low; i--) {
    const along = sine * beside[i]!;
    const across = cosine * beside[i]!;
    const radius = Math.hypot(along, shifted);
    beside[i + 1] = radius;
    if (radius === 0) {
      diagonal[i + 1] = diagonal[i + 1]! - moved;
      beside[end] = 0;
      return;
    }
    sine = along / radius;
    cosine = shifted / radius;
    const base = diagonal[i + 1]! - moved;
    const turned = (diagonal[i]! - base) * sine + 2 * cosine * across;
    moved = sine * turned;
    diagonal[i + 1] = base + moved;
    shifted = cosine * turned - across;
    const upper = first[i + 1]!;
    first[i + 1] = sine * first[i]! + cosine * upper;
    first[i] = cosine * first[i]! - sine * upper;
  }
  diagonal[low] = diagonal[low]! - moved;
  beside[low] = shifted;
  beside[end] = 0;
}

// The fast Fourier transform (Cooley and Tukey 1965, radix 2), and convolution by it.

/** The sums Σ_i a_i b_{k−i}, exact to about 1e-16 of Σ a² + Σ b². */
export type FftConvolve = (a: Float64Array, b: Float64Array) => Float64Array;

interface Roots {
  readonly cos: Float64Array;
  readonly sin: Float64Array;
}

/** A convolution that keeps its tables of roots between calls. */
export function fftConvolution(): FftConvolve {
  const known = new Map<number, Roots>();
  const rootsOf = (size: number): Roots => {
    const roots = known.get(size) ?? rootsOfUnity(size);
    known.set(size, roots);
    return roots;
  };
  return (a, b) => {
    const length = a.length + b.length - 1;
    const size = 2 ** Math.ceil(Math.log2(length));
    const roots = rootsOf(size);
    // One transform for both: (a + ib)² has 2·(a ∗ b) as its imaginary part.
    const re = new Float64Array(size);
    const im = new Float64Array(size);
    re.set(a);
    im.set(b);
    transform(re, im, roots);
    for (let k = 0; k < size; k++) {
      const [x, y] = [re[k]!, im[k]!];
      re[k] = x * x - y * y;
      // Conjugated, so that the same transform leads back.
      im[k] = -2 * x * y;
    }
    transform(re, im, roots);
    const sum = new Float64Array(length);
    for (let k = 0; k < length; k++) sum[k] = -im[k]! / (2 * size);
    return sum;
  };
}

/** A discrete Fourier transform in place; `size` a power of two, the length of both arrays. */
export function fourier(size: number): (re: Float64Array, im: Float64Array) => void {
  const roots = rootsOfUnity(size);
  return (re, im) => transform(re, im, roots);
}

function rootsOfUnity(size: number): Roots {
  const half = size >> 1;
  const cos = new Float64Array(half);
  const sin = new Float64Array(half);
  for (let k = 0; k < half; k++) {
    cos[k] = Math.cos((2 * Math.PI * k) / size);
    sin[k] = -Math.sin((2 * Math.PI * k) / size);
  }
  return { cos, sin };
}

function transform(re: Float64Array, im: Float64Array, { cos, sin }: Roots): void {
  const size = re.length;
  reorder(re, im);
  for (let span = 1; span < size; span *= 2) {
    const step = size / (2 * span);
    for (let start = 0; start < size; start += 2 * span)
      for (let k = 0; k < span; k++) {
        const [c, s] = [cos[k * step]!, sin[k * step]!];
        const low = start + k;
        const high = low + span;
        const x = re[high]! * c - im[high]! * s;
        const y = re[high]! * s + im[high]! * c;
        re[high] = re[low]! - x;
        im[high] = im[low]! - y;
        re[low] = re[low]! + x;
        im[low] = im[low]! + y;
      }
  }
}

/** Puts every place where its bits read backwards lead. */
function reorder(re: Float64Array, im: Float64Array): void {
  const size = re.length;
  for (let i = 1, j = 0; i < size; i++) {
    let bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      swap(re, i, j);
      swap(im, i, j);
    }
  }
}

function swap(values: Float64Array, i: number, j: number): void {
  const value = values[i]!;
  values[i] = values[j]!;
  values[j] = value;
}

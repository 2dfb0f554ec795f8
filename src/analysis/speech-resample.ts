// Another sampling rate by a windowed sinc (Smith 2011, "Digital Audio Resampling"): what lies above half the new rate goes.

/** Steps between two samples for which the filter is kept; 64 leave an error below the noise of 8 bits. */
const PHASES = 64;
/** Zero crossings of the sinc on each side. */
const CROSSINGS = 12;
/** Share of the band that passes. */
const PASSED = 0.92;

/** The samples at `to` Hz instead of `from`; the same array where they are equal. */
export function resample(samples: Float32Array, from: number, to: number): Float32Array {
  if (from === to) return samples;
  const step = from / to;
  const cutoff = Math.min(1, to / from) * PASSED;
  const half = Math.ceil(CROSSINGS / cutoff);
  const filter = filterTable(half, cutoff);
  const result = new Float32Array(Math.floor(samples.length / step));
  for (let i = 0; i < result.length; i++) {
    const at = i * step;
    const low = Math.floor(at);
    const phase = Math.round((at - low) * PHASES) * 2 * half;
    const first = low - half + 1;
    const last = Math.min(2 * half, samples.length - first);
    let sum = 0;
    for (let k = Math.max(0, -first); k < last; k++) sum += samples[first + k]! * filter[phase + k]!;
    result[i] = sum;
  }
  return result;
}

/** The filter's taps for each phase, one after the other; Hann window. */
function filterTable(half: number, cutoff: number): Float64Array {
  const taps = 2 * half;
  const table = new Float64Array((PHASES + 1) * taps);
  for (let phase = 0; phase <= PHASES; phase++)
    for (let k = 0; k < taps; k++) {
      const t = k - half + 1 - phase / PHASES;
      if (Math.abs(t) >= half) continue;
      const angle = Math.PI * cutoff * t;
      const window = 0.5 + 0.5 * Math.cos((Math.PI * t) / half);
      table[phase * taps + k] = cutoff * window * (angle === 0 ? 1 : Math.sin(angle) / angle);
    }
  return table;
}

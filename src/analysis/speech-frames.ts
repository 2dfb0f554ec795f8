// Sound in frames of 5 ms: power by band, and over the whole width of the recording.

import { fourier } from "./fft.ts";
import { resample } from "./speech-resample.ts";

/** Hz of what is analysed; speech has its syllables below 4 kHz. */
export const SPEECH_RATE = 8000;
/** Seconds from frame to frame. */
export const FRAME_SECONDS = 0.005;

const HOP = SPEECH_RATE * FRAME_SECONDS;
const SIZE = 256;
/** Samples of a window: 25 ms. */
const WINDOW = 200;
/** Half of what the power over the whole width is taken from. */
const REACH_SECONDS = 0.01;
/** Bands for telling speech from noise, and the one that carries syllables. */
const BAND_HZ = 484;
const LOWEST_HZ = 125;
const SYLLABLES_HZ = { from: 300, to: 3000 };

export interface Frames {
  /** At `SPEECH_RATE`. */
  readonly samples: Float32Array;
  readonly count: number;
  /** Power of each band by frame; the last one is the whole width, fricatives above 4 kHz too. */
  readonly bands: readonly Float64Array[];
  /** Power between 300 and 3000 Hz by frame: vowels, little of fricatives and of hum. */
  readonly sonorous: Float64Array;
}

/** Frames of samples (−1…1) at `rate` Hz. */
export function framesOf(original: Float32Array, rate: number): Frames {
  const samples = resample(original, rate, SPEECH_RATE);
  const count = Math.ceil(samples.length / HOP);
  const bands = Array.from({ length: 8 }, () => new Float64Array(count));
  const sonorous = new Float64Array(count);
  const spectrum = powerSpectrum(samples);
  for (let frame = 0; frame < count; frame++) {
    const power = spectrum(frame);
    bands.forEach((band, at) => {
      band[frame] = between(power, LOWEST_HZ + at * BAND_HZ, LOWEST_HZ + (at + 1) * BAND_HZ);
    });
    sonorous[frame] = between(power, SYLLABLES_HZ.from, SYLLABLES_HZ.to);
  }
  return { samples, count, bands: [...bands, wholeWidth(original, rate, count)], sonorous };
}

/** Spectrum of one frame after the other, Hann window; the array is the same each time. */
function powerSpectrum(samples: Float32Array): (frame: number) => Float64Array {
  const transform = fourier(SIZE);
  const window = Float64Array.from(
    { length: WINDOW },
    (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / WINDOW),
  );
  const re = new Float64Array(SIZE);
  const im = new Float64Array(SIZE);
  const power = new Float64Array(SIZE / 2);
  return (frame) => {
    const start = frame * HOP + HOP / 2 - WINDOW / 2;
    re.fill(0);
    im.fill(0);
    for (let i = 0; i < WINDOW; i++) re[i] = (samples[start + i] ?? 0) * window[i]!;
    transform(re, im);
    for (let k = 0; k < power.length; k++) power[k] = (re[k]! * re[k]! + im[k]! * im[k]!) / WINDOW;
    return power;
  };
}

function between(power: Float64Array, from: number, to: number): number {
  const last = Math.min(power.length, Math.round((to / SPEECH_RATE) * SIZE));
  let sum = 0;
  for (let k = Math.round((from / SPEECH_RATE) * SIZE); k < last; k++) sum += power[k]!;
  return sum;
}

/** Mean square of 20 ms around each frame's middle. */
function wholeWidth(samples: Float32Array, rate: number, count: number): Float64Array {
  const reach = Math.max(1, Math.round(rate * REACH_SECONDS));
  return Float64Array.from({ length: count }, (_, frame) => {
    const middle = Math.round((frame + 0.5) * FRAME_SECONDS * rate);
    let sum = 0;
    for (let i = Math.max(0, middle - reach); i < Math.min(samples.length, middle + reach); i++)
      sum += samples[i]! * samples[i]!;
    return sum / (2 * reach);
  });
}

/** A Gaussian of `sigma` frames over the values; the ends are carried on. */
export function smooth(values: Float64Array, sigma: number): Float64Array {
  const reach = Math.ceil(3 * sigma);
  const kernel = Float64Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma ** 2)),
  );
  const total = kernel.reduce((sum, weight) => sum + weight, 0);
  const last = values.length - 1;
  return values.map((_, at) => {
    let sum = 0;
    for (let k = -reach; k <= reach; k++) sum += values[Math.min(last, Math.max(0, at + k))]! * kernel[k + reach]!;
    return sum / total;
  });
}

/** The value below which the share `p` of all lies. */
export function shareBelow(values: Float64Array, p: number): number {
  return Float64Array.from(values).sort()[Math.floor(p * (values.length - 1))] ?? 0;
}

/** Ten times the logarithm; −120 for nothing. */
export function decibels(power: number): number {
  return 10 * Math.log10(power + 1e-12);
}

// Sound made up for tests: syllables as a buzzing source through a vowel's resonances, WAV files of any kind.

import { seededRandom } from "#lib/seeded.ts";

/** Formants of vowels, Hz (Peterson and Barney 1952, rounded). */
const vowels = [
  [730, 1090],
  [530, 1840],
  [270, 2290],
  [570, 840],
  [300, 870],
] as const;

export interface Spoken {
  /** Syllables of each phrase. */
  readonly phrases: readonly number[];
  readonly rate?: number;
  /** Syllables a second. */
  readonly pace?: number;
  /** Seconds between phrases. */
  readonly gap?: number;
  /** Hz of the voice. */
  readonly pitch?: number;
  /** Deviation of white noise mixed in. */
  readonly noise?: number;
}

/** Phrases with silence of .25 s before and after, and where each stands. */
export function spoken({ phrases, rate = 16_000, pace = 5, gap = 0.6, pitch = 120, noise = 0 }: Spoken) {
  const parts: number[] = silence(0.25, rate);
  const spans: { start: number; end: number }[] = [];
  phrases.forEach((count, at) => {
    if (at > 0) parts.push(...silence(gap, rate));
    const start = parts.length / rate;
    for (let i = 0; i < count; i++) parts.push(...syllable(1 / pace, rate, pitch * (1 + 0.1 * Math.sin(i)), i));
    spans.push({ start, end: parts.length / rate });
  });
  parts.push(...silence(0.25, rate));
  const random = seededRandom("noise");
  const hiss = () => noise * (random() + random() + random() - 1.5) * 2;
  return { samples: Float32Array.from(parts, (value) => value + hiss()), rate, spans };
}

/** One held vowel. */
export function heldVowel(seconds: number, rate = 16_000, pitch = 120): number[] {
  return voiced(seconds, rate, pitch, vowels[1], () => 1);
}

function silence(seconds: number, rate: number): number[] {
  return new Array(Math.round(seconds * rate)).fill(0);
}

/** A vowel that swells and fades. */
function syllable(seconds: number, rate: number, pitch: number, at: number): number[] {
  return voiced(seconds, rate, pitch, vowels[at % vowels.length]!, (share) => 0.08 + Math.sin(Math.PI * share) ** 2);
}

function voiced(
  seconds: number,
  rate: number,
  pitch: number,
  [first, second]: readonly [number, number],
  loudness: (share: number) => number,
): number[] {
  const length = Math.round(seconds * rate);
  const partials = Array.from({ length: Math.floor(3500 / pitch) }, (_, k) => {
    const hertz = (k + 1) * pitch;
    const near = (formant: number) => 1 / (1 + ((hertz - formant) / 90) ** 2);
    return { hertz, height: near(first) + 0.5 * near(second) + 0.02 };
  });
  return Array.from({ length }, (_, i) => {
    const t = i / rate;
    const sum = partials.reduce((value, { hertz, height }) => value + height * Math.sin(2 * Math.PI * hertz * t), 0);
    return 0.12 * loudness(i / length) * sum;
  });
}

/** Bits of a sample, or "float". */
export type Width = 8 | 16 | 24 | 32 | "float";

/** A WAV file with the same samples on each channel. */
export function wavFile(samples: ArrayLike<number>, rate: number, width: Width = 16, channels = 1): Uint8Array {
  const bytes = width === "float" ? 4 : width / 8;
  const size = samples.length * channels * bytes;
  const view = new DataView(new ArrayBuffer(44 + size));
  const word = (at: number, text: string) => new Uint8Array(view.buffer).set(new TextEncoder().encode(text), at);
  word(0, "RIFF");
  view.setUint32(4, 36 + size, true);
  word(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, width === "float" ? 3 : 1, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * channels * bytes, true);
  view.setUint16(32, channels * bytes, true);
  view.setUint16(34, bytes * 8, true);
  word(36, "data");
  view.setUint32(40, size, true);
  for (let i = 0; i < samples.length * channels; i++) {
    const value = Math.max(-1, Math.min(1, samples[Math.floor(i / channels)]!));
    putSample(view, 44 + i * bytes, value, width);
  }
  return new Uint8Array(view.buffer);
}

function putSample(view: DataView, at: number, value: number, width: Width): void {
  if (width === 8) view.setUint8(at, Math.round(value * 127) + 128);
  else if (width === 16) view.setInt16(at, Math.round(value * 32767), true);
  else if (width === 32) view.setInt32(at, Math.round(value * 2147483647), true);
  else if (width === "float") view.setFloat32(at, value, true);
  else {
    const whole = Math.round(value * 8388607);
    view.setUint8(at, whole & 255);
    view.setInt16(at + 1, whole >> 8, true);
  }
}

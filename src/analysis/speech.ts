// What a recording of somebody speaking tells: pace, pauses, loudness, pitch. Pure; runs in the browser and in Node.

import { fillersOf } from "./speech-fillers.ts";
import { decibels, FRAME_SECONDS, type Frames, framesOf } from "./speech-frames.ts";
import { nucleiOf } from "./speech-nuclei.ts";
import { phonationOf, type Stretch } from "./speech-phonation.ts";
import { type Voicing, voicingOf } from "./speech-voicing.ts";

/** Seconds from the start of the recording. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Speech {
  /** Of the recording. */
  readonly seconds: number;
  /** Spent speaking: all but what lies before, after and in the pauses. */
  readonly phonationSeconds: number;
  readonly syllables: number;
  /** Syllables a second of phonation; 0 where nobody speaks. */
  readonly articulationRate: number;
  /** Syllables a second of the recording. */
  readonly speechRate: number;
  /** Silences of .3 s and more between speech. */
  readonly pauses: readonly Span[];
  /** Mean power while speaking, decibels below the loudest a file can hold; null where nobody speaks. */
  readonly loudness: number | null;
  /** Median pitch in Hz; null where there is no voice. */
  readonly medianPitch: number | null;
  /** Standard deviation of pitch in semitones; 0 where there is no voice. */
  readonly pitchVariation: number;
  /** Sounds held without a word, "äh". */
  readonly fillers: readonly Span[];
  /** Second of each syllable heard. */
  readonly nuclei: readonly number[];
  /** Loudness over time, 0–1, each value for `CURVE_SECONDS`. */
  readonly curve: readonly number[];
}

/** Seconds between two values of the curve. */
export const CURVE_SECONDS = 0.05;

const VOICED = 0.5;
/** The quietest that the curve shows, below its loudest. */
const CURVE_DB = 40;

/** Listens to samples (−1…1) at `rate` Hz. */
export function listenTo(samples: Float32Array, rate: number): Speech {
  const frames = framesOf(samples, rate);
  const voicing = voicingOf(frames);
  const stretches = phonationOf(frames);
  const nuclei = nucleiOf(frames, voicing, stretches);
  const seconds = samples.length / rate;
  const phonation = stretches.reduce((sum, { from, to }) => sum + (to - from) * FRAME_SECONDS, 0);
  return {
    seconds: rounded(seconds, 3),
    phonationSeconds: rounded(Math.min(phonation, seconds), 3),
    ...paceOf(nuclei.length, phonation, seconds),
    pauses: pausesOf(stretches),
    loudness: loudnessOf(frames, stretches),
    ...melodyOf(voicing, stretches),
    fillers: fillersOf(frames, voicing, stretches).map(spanOf),
    nuclei: nuclei.map((frame) => rounded((frame + 0.5) * FRAME_SECONDS, 3)),
    curve: curveOf(frames),
  };
}

/** The two rates of a count of syllables. */
export function paceOf(syllables: number, phonation: number, seconds: number) {
  return {
    syllables,
    articulationRate: phonation > 0 ? rounded(syllables / phonation, 2) : 0,
    speechRate: seconds > 0 ? rounded(syllables / seconds, 2) : 0,
  };
}

function pausesOf(stretches: readonly Stretch[]): readonly Span[] {
  return stretches.slice(1).map((next, at) => spanOf({ from: stretches[at]!.to, to: next.from }));
}

function spanOf({ from, to }: Stretch): Span {
  return { start: rounded(from * FRAME_SECONDS, 3), end: rounded(to * FRAME_SECONDS, 3) };
}

function loudnessOf({ bands }: Frames, stretches: readonly Stretch[]): number | null {
  const whole = bands.at(-1)!;
  const powers = stretches.flatMap(({ from, to }) => [...whole.subarray(from, to)]);
  if (!powers.length) return null;
  return rounded(decibels(powers.reduce((sum, power) => sum + power, 0) / powers.length), 1);
}

function melodyOf({ strength, pitch }: Voicing, stretches: readonly Stretch[]) {
  const voiced = stretches
    .flatMap(({ from, to }) => [...pitch.subarray(from, to)].filter((_, at) => strength[from + at]! > VOICED))
    .filter((hertz) => hertz > 0)
    .sort((a, b) => a - b);
  const median = voiced[voiced.length >> 1];
  if (median === undefined) return { medianPitch: null, pitchVariation: 0 };
  // Beyond an octave it is a period mistaken, not a melody.
  const semitones = voiced.map((hertz) => 12 * Math.log2(hertz / median)).filter((step) => Math.abs(step) < 12);
  const mean = semitones.reduce((sum, step) => sum + step, 0) / semitones.length;
  const variance = semitones.reduce((sum, step) => sum + (step - mean) ** 2, 0) / semitones.length;
  return { medianPitch: rounded(median, 0), pitchVariation: rounded(Math.sqrt(variance), 2) };
}

function curveOf({ bands }: Frames): readonly number[] {
  const whole = bands.at(-1)!;
  const step = Math.round(CURVE_SECONDS / FRAME_SECONDS);
  const levels = Array.from({ length: Math.ceil(whole.length / step) }, (_, at) =>
    decibels(Math.max(...whole.subarray(at * step, (at + 1) * step))),
  );
  const loudest = Math.max(-60, ...levels);
  return levels.map((level) => rounded(Math.max(0, 1 + (level - loudest) / CURVE_DB), 2));
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

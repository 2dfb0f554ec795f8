// Voice and pitch by normalised autocorrelation (Boersma 1993, without the correction for the window), every 10 ms.

import { FRAME_SECONDS, type Frames, SPEECH_RATE } from "./speech-frames.ts";

const WINDOW = 0.04 * SPEECH_RATE;
const SHORTEST = Math.round(SPEECH_RATE / 400);
const LONGEST = Math.round(SPEECH_RATE / 70);
/** Against taking two periods for one. */
const COST_PER_LAG = 0.0008;
/** Below it nothing is heard; the autocorrelation of rounding is none of a voice. */
const SILENT = 1e-9;

export interface Voicing {
  /** By frame: how periodic it is, 0–1. */
  readonly strength: Float64Array;
  /** By frame: Hz; 0 where nothing is periodic. */
  readonly pitch: Float64Array;
}

/** Voicing and pitch between 70 and 400 Hz of each frame. */
export function voicingOf({ samples, count }: Pick<Frames, "samples" | "count">): Voicing {
  const strength = new Float64Array(count);
  const pitch = new Float64Array(count);
  for (let frame = 0; frame < count; frame += 2) {
    const middle = (frame + 1) * FRAME_SECONDS * SPEECH_RATE;
    const best = bestPeriod(samples, Math.round(middle - (WINDOW + LONGEST / 2) / 2));
    for (const at of [frame, frame + 1]) {
      if (at >= count) break;
      strength[at] = best.strength;
      pitch[at] = best.lag > 0 ? SPEECH_RATE / best.lag : 0;
    }
  }
  return { strength, pitch };
}

function bestPeriod(samples: Float32Array, start: number): { readonly strength: number; readonly lag: number } {
  const length = WINDOW + LONGEST + 2;
  if (start < 0 || start + length > samples.length) return { strength: 0, lag: 0 };
  const energy = energyOf(samples, start);
  if (energy < SILENT * WINDOW) return { strength: 0, lag: 0 };
  const values = new Float64Array(LONGEST + 2);
  let shifted = energyOf(samples, start + SHORTEST - 1);
  for (let lag = SHORTEST - 1; lag <= LONGEST + 1; lag++) {
    let product = 0;
    for (let i = 0; i < WINDOW; i++) product += samples[start + i]! * samples[start + i + lag]!;
    values[lag] = product / Math.sqrt(energy * shifted + Number.EPSILON);
    shifted = Math.max(0, shifted - samples[start + lag]! ** 2 + samples[start + lag + WINDOW]! ** 2);
  }
  return highestPeak(values);
}

function highestPeak(values: Float64Array) {
  let best = { strength: 0, lag: 0 };
  let height = 0;
  for (let lag = SHORTEST; lag <= LONGEST; lag++) {
    const [before, value, after] = [values[lag - 1]!, values[lag]!, values[lag + 1]!];
    if (value <= before || value < after || value - COST_PER_LAG * lag <= height) continue;
    height = value - COST_PER_LAG * lag;
    // The parabola through three points finds the peak between the samples.
    const shift = (before - after) / (2 * (before - 2 * value + after));
    best = { strength: value, lag: lag + shift };
  }
  return best;
}

function energyOf(samples: Float32Array, start: number): number {
  let sum = 0;
  for (let i = 0; i < WINDOW; i++) sum += samples[start + i]! ** 2;
  return sum;
}

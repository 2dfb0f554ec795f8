// Syllable nuclei: peaks of intensity with a dip between them, where there is voice (de Jong and Wempe 2009), in the band
// that carries vowels.

import { decibels, type Frames, shareBelow, smooth } from "./speech-frames.ts";
import type { Stretch } from "./speech-phonation.ts";
import type { Voicing } from "./speech-voicing.ts";

/** They take 2 dB on Praat's smoother curve of all frequencies. */
const DIP_DB = 1;
const SMOOTHING_FRAMES = 2.8;
/** A peak lies no more than this below the loud ones. */
const RANGE_DB = 25;
const VOICED = 0.45;

/** The frame of each syllable's peak, in order. */
export function nucleiOf(
  { sonorous }: Pick<Frames, "sonorous">,
  { strength }: Pick<Voicing, "strength">,
  stretches: readonly Stretch[],
): readonly number[] {
  const intensity = smooth(sonorous.map(decibels), SMOOTHING_FRAMES);
  const lowest = shareBelow(intensity, 0.95) - RANGE_DB;
  return stretches
    .flatMap((stretch) => peaksIn(intensity, stretch))
    .filter((frame) => intensity[frame]! > lowest && strength[frame]! > VOICED);
}

/** Peaks with a dip of at least `DIP_DB` before and after, or the stretch's edge. */
function peaksIn(intensity: Float64Array, { from, to }: Stretch): number[] {
  const peaks: number[] = [];
  let isRising = true;
  let peak = from;
  let valley = from;
  for (let at = from; at < to; at++) {
    const value = intensity[at]!;
    if (isRising) {
      if (value > intensity[peak]!) peak = at;
      if (value >= intensity[peak]! - DIP_DB) continue;
      peaks.push(peak);
      isRising = false;
      valley = at;
    } else {
      if (value < intensity[valley]!) valley = at;
      if (value <= intensity[valley]! + DIP_DB) continue;
      isRising = true;
      peak = at;
    }
  }
  return isRising && to > from ? [...peaks, peak] : peaks;
}

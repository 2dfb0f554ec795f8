// Filled pauses ("äh", "ähm"): a voice that holds its pitch and its sound (Goto, Itou and Hayamizu 1999).

import { decibels, FRAME_SECONDS, type Frames } from "./speech-frames.ts";
import type { Stretch } from "./speech-phonation.ts";
import type { Voicing } from "./speech-voicing.ts";

/** Held for at least so long; vowels of a sentence rarely are. */
const SHORTEST_SECONDS = 0.24;
const VOICED = 0.4;
/** What is compared lies so far apart. */
const SPAN = Math.round(0.06 / FRAME_SECONDS);
const MOST_SEMITONES = 1.2;
/** Root mean square over the bands below 4 kHz, the loudness left out. */
const MOST_CHANGE_DB = 2.8;
/** A syllable swells and fades by more. */
const MOST_LOUDER_DB = 4;
/** Bands weaker than this below the strongest are noise. */
const HEARD_DB = 30;

/** The stretches of frames where a sound is held, in order. */
export function fillersOf(
  { bands, count }: Pick<Frames, "bands" | "count">,
  { strength, pitch }: Voicing,
  stretches: readonly Stretch[],
): readonly Stretch[] {
  const shapes = shapesOf(bands.slice(0, -1), count);
  const loudness = (bands.at(-1) ?? new Float64Array(count)).map(decibels);
  const isHeld = (frame: number): boolean =>
    strength[frame]! > VOICED &&
    strength[frame + SPAN]! > VOICED &&
    Math.abs(12 * Math.log2(pitch[frame + SPAN]! / pitch[frame]!)) < MOST_SEMITONES &&
    Math.abs(loudness[frame + SPAN]! - loudness[frame]!) < MOST_LOUDER_DB &&
    distance(shapes, frame, frame + SPAN) < MOST_CHANGE_DB;
  return stretches.flatMap((stretch) => heldIn(stretch, isHeld));
}

function heldIn({ from, to }: Stretch, isHeld: (frame: number) => boolean): Stretch[] {
  const held: Stretch[] = [];
  let start = -1;
  for (let frame = from; frame < to; frame++) {
    const goesOn = frame + SPAN < to && isHeld(frame);
    if (goesOn && start < 0) start = frame;
    if (goesOn || start < 0) continue;
    const end = frame - 1 + SPAN;
    if ((end - start) * FRAME_SECONDS >= SHORTEST_SECONDS) held.push({ from: start, to: end });
    start = -1;
  }
  return held;
}

/** Decibels by frame and band about the frame's mean, weak bands raised to where they can be heard. */
function shapesOf(bands: readonly Float64Array[], count: number): readonly Float64Array[] {
  return Array.from({ length: count }, (_, frame) => {
    const levels = bands.map((band) => decibels(band[frame]!));
    const loudest = Math.max(...levels);
    const heard = levels.map((level) => Math.max(level, loudest - HEARD_DB));
    const mean = heard.reduce((sum, level) => sum + level, 0) / heard.length;
    return Float64Array.from(heard, (level) => level - mean);
  });
}

function distance(shapes: readonly Float64Array[], a: number, b: number): number {
  const [one, other] = [shapes[a]!, shapes[b]!];
  return Math.sqrt(one.reduce((sum, level, band) => sum + (level - other[band]!) ** 2, 0) / one.length);
}

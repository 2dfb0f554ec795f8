// Where somebody speaks: the likelihood ratio of speech over noise in nine bands (Sohn, Kim and Sung 1999), the noise taken
// from the quietest tenth of each band.

import { FRAME_SECONDS, type Frames, shareBelow, smooth } from "./speech-frames.ts";

/** Silences shorter than this belong to the speech (COMMANDS.md; Goldman-Eisler 1968 has .25 s). */
export const PAUSE_SECONDS = 0.3;

const QUIET_SHARE = 0.1;
/** Noise is never taken for less than this below the loudest band. */
const RANGE_DB = 40;
/** Mean of γ − ln γ − 1 over the bands, from which on it is speech. */
const THRESHOLD = 0.5;
const SMOOTHING_FRAMES = 2;
/** A click is no speech. */
const SHORTEST_FRAMES = 6;

/** A stretch of frames, the last one not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where speech stands, in order; between two stretches at least `PAUSE_SECONDS`. */
export function phonationOf({ bands, count }: Pick<Frames, "bands" | "count">): readonly Stretch[] {
  const evidence = evidenceOf(
    bands.map((band) => smooth(band, SMOOTHING_FRAMES)),
    count,
  );
  const stretches: Stretch[] = [];
  for (const run of runsAbove(evidence, THRESHOLD)) {
    const last = stretches.at(-1);
    if (last && (run.from - last.to) * FRAME_SECONDS < PAUSE_SECONDS)
      stretches[stretches.length - 1] = { ...last, to: run.to };
    else stretches.push(run);
  }
  return stretches;
}

function evidenceOf(bands: readonly Float64Array[], count: number): Float64Array {
  const evidence = new Float64Array(count);
  const loudest = Math.max(...bands.map((band) => shareBelow(band, 0.95)));
  if (!(loudest > 0)) return evidence;
  for (const band of bands) {
    const noise = Math.max(shareBelow(band, QUIET_SHARE), loudest / 10 ** (RANGE_DB / 10));
    for (let frame = 0; frame < count; frame++) {
      const ratio = band[frame]! / noise;
      if (ratio > 1) evidence[frame]! += (ratio - Math.log(ratio) - 1) / bands.length;
    }
  }
  return evidence;
}

function runsAbove(values: Float64Array, threshold: number): Stretch[] {
  const runs: Stretch[] = [];
  let from = -1;
  for (let at = 0; at <= values.length; at++) {
    const isAbove = at < values.length && values[at]! > threshold;
    if (isAbove && from < 0) from = at;
    if (isAbove || from < 0) continue;
    if (at - from >= SHORTEST_FRAMES) runs.push({ from, to: at });
    from = -1;
  }
  return runs;
}

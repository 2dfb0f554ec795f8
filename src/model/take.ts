// A rehearsal that was kept: what was measured, and the recording only where it was wanted.

import { z } from "zod";

const seconds = z.number().min(0).max(86_400);
const span = z.object({ start: seconds, end: seconds });

/** What is kept of a rehearsal; spans in seconds from its start. */
export const takeMeasures = z.object({
  seconds,
  phonationSeconds: seconds,
  syllables: z.number().int().min(0),
  articulationRate: z.number().min(0).max(100),
  speechRate: z.number().min(0).max(100),
  pauses: z.array(span).readonly(),
  loudness: z.number().min(-200).max(20).nullable(),
  medianPitch: z.number().min(0).max(2000).nullable(),
  pitchVariation: z.number().min(0).max(48),
  fillers: z.array(span).readonly(),
  curve: z.array(z.number().min(0).max(1)).readonly(),
  /** Of each word of the text, in order; empty where the words were not found in the recording. */
  words: z.array(span).readonly().default([]),
});

export type TakeMeasures = z.output<typeof takeMeasures>;

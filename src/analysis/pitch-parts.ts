// The parts of a pitch that are practised and asked about: its first sentence, the passage of each slot, all of it.

import { type Pitch, type PitchSlot, pitchSlots } from "#model/pitch.ts";
import type { PracticeItem } from "#model/practice.ts";
import { slotsIn } from "./pitch-slots.ts";
import { readText } from "./pitch-text.ts";

/** A part with its words. */
export interface PitchPart {
  readonly item: PracticeItem;
  readonly text: string;
}

/** The passage of each slot, null where the text doesn't say it; `ownName` is ego's full name. */
export function passagesOf(
  text: string,
  language: Pitch["language"],
  ownName: string,
): Readonly<Record<PitchSlot, string | null>> {
  const found = new Map(slotsIn(text, language, ownName).map(({ slot, where }) => [slot, where]));
  const passages = pitchSlots.map((slot) => {
    const where = found.get(slot);
    return [slot, where ? text.slice(where.start, where.end).trim() : null] as const;
  });
  return Object.fromEntries(passages) as Record<PitchSlot, string | null>;
}

/** What of a text is practised by itself, in the order in which it is said; a text of one sentence is its own whole. */
export function partsOf(text: string, language: Pitch["language"], ownName: string): PitchPart[] {
  const [first, ...others] = readText(text, language).sentences;
  const passages = passagesOf(text, language, ownName);
  const slots = pitchSlots.flatMap((item): PitchPart[] => {
    const passage = passages[item];
    return passage ? [{ item, text: passage }] : [];
  });
  const opening: PitchPart[] = first && others.length ? [{ item: "opening", text: first.text }] : [];
  return [...opening, ...slots, { item: "whole", text }];
}

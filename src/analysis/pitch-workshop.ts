// What to think about before writing a pitch: a question a slot, with what is known of ego beside it; never a sentence to copy.

import { type Phrase, phrase } from "#lib/phrase.ts";
import type { Direction } from "#model/direction.ts";
import type { Owner } from "#model/owner.ts";
import { type PitchAudience, type PitchLength, type PitchSlot, pitchSlots } from "#model/pitch.ts";

export interface WorkshopSlot {
  readonly slot: PitchSlot;
  readonly prompt: Phrase;
  /** What is known of ego that may go in: titles, companies, the direction. */
  readonly material: readonly string[];
  /** Words that it may take. */
  readonly words: number;
}

/** How a pitch is shared out; the deed and its proof take half. */
const SHARES: Readonly<Record<PitchSlot, number>> = { who: 0.15, what: 0.25, whom: 0.15, proof: 0.25, seeking: 0.2 };
const WORDS_A_MINUTE = 140;

/** One question a slot in the order of speaking; at 15 seconds proof and whom go together, so each gets few words. */
export function workshopOf(
  owner: Owner,
  direction: Direction,
  audience: PitchAudience | "",
  seconds: PitchLength,
): WorkshopSlot[] {
  const material = materialOf(owner, direction);
  return pitchSlots.map((slot) => ({
    slot,
    prompt: phrase(`workshop.${slot}`, { audience: audience || "none", seconds }),
    material: material[slot],
    words: Math.round(SHARES[slot] * wordsIn(seconds)),
  }));
}

/** Words that can be said in so many seconds, at 140 a minute. */
export function wordsIn(seconds: number): number {
  return Math.round((seconds * WORDS_A_MINUTE) / 60);
}

function materialOf(owner: Owner, direction: Direction): Readonly<Record<PitchSlot, readonly string[]>> {
  const { fullName, title, organization, positions, since } = owner;
  const present = [title, organization].filter(Boolean).join(", ");
  const before = positions
    .map((position) => [position.title, position.organization].filter(Boolean).join(", "))
    .filter((text) => text && text !== present)
    .slice(0, 3);
  const { functions, industries, regions, organizations } = direction;
  return {
    who: distinct([fullName, title]),
    what: distinct([title, ...before]),
    whom: distinct([...industries, organization]),
    proof: distinct([since ? `${present} (${since.slice(0, 4)}–)` : present, ...before]),
    seeking: distinct([...functions, ...industries, ...regions, ...organizations]),
  };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter(Boolean))];
}

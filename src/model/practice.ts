// What is practised by spaced repetition, and how a repetition went.

import type { PlainDate } from "#lib/dates.ts";
import { type PitchSlot, pitchSlots } from "./pitch.ts";

/** How well it came back: not at all, with effort, well, without thinking. */
export const practiceRatings = ["again", "hard", "good", "easy"] as const;
export type PracticeRating = (typeof practiceRatings)[number];

/** One repetition, by its day. */
export interface Repetition {
  readonly onDate: PlainDate;
  readonly rating: PracticeRating;
}

/** The parts of a pitch that are practised: its first sentence, each slot, all of it. */
export const practiceItems = ["opening", ...pitchSlots, "whole"] as const;
export type PracticeItem = "opening" | PitchSlot | "whole";

/** FSRS' number of a rating, 1 to 4. */
export function ratingNumber(rating: PracticeRating): number {
  return practiceRatings.indexOf(rating) + 1;
}

/** The rating of this number; throws for any other. */
export function ratingOf(number: number): PracticeRating {
  const rating = practiceRatings[number - 1];
  if (!rating) throw new Error(`no rating ${number}`);
  return rating;
}

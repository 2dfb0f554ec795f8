// What of a pitch is due to be said aloud, and what of it fits into a few minutes.

import { dayOf, isoDay, type PlainDate } from "#lib/dates.ts";
import type { PracticeItem, Repetition } from "#model/practice.ts";
import type { PitchPart } from "./pitch-parts.ts";
import { type Memory, memoryAfter, retrievability } from "./practice.ts";

/** A part with what is left of it. */
export interface PracticePart extends PitchPart {
  /** Null where it was never said. */
  readonly memory: Memory | null;
  readonly dueOn: PlainDate;
}

export interface PastPractice {
  readonly repetitions: readonly Repetition[];
  readonly words: string | null;
}

export interface PracticeQuestion {
  readonly parts: readonly PitchPart[];
  /** How a part was said, oldest first, and its words the last time; null where it was never said. */
  readonly pastOf: (item: PracticeItem) => PastPractice | null;
  /** The day since which the text is as it is. */
  readonly madeOn: PlainDate;
  /** The next day on which the pitch will be needed; null where none is planned. */
  readonly neededOn: PlainDate | null;
}

/** In so many days before it is needed the first sentence and the whole are said once more. */
const BEFORE_DAYS = 7;

/**
 * Each part with the day on which it is due: at once where it was never said or its words have changed since, else as
 * FSRS-6 says; the first sentence and the whole within the week before the pitch is needed at the latest.
 */
export function practiceOf({ parts, pastOf, madeOn, neededOn }: PracticeQuestion): PracticePart[] {
  const before = neededOn === null ? null : isoDay(dayOf(neededOn) - BEFORE_DAYS);
  return parts.map((part): PracticePart => {
    const past = pastOf(part.item);
    const memory = memoryAfter(past?.repetitions ?? []);
    if (!memory || past?.words !== part.text) return { ...part, memory, dueOn: madeOn };
    const isKey = part.item === "opening" || part.item === "whole";
    const isEarlier = isKey && before !== null && memory.lastOn < before && before < memory.dueOn;
    return { ...part, memory, dueOn: isEarlier ? before : memory.dueOn };
  });
}

/** What is due, the most forgotten first; what was never said comes first, in its order. */
export function dueParts(parts: readonly PracticePart[], asOf: PlainDate): PracticePart[] {
  const left = ({ memory }: PracticePart) => (memory ? retrievability(memory, asOf) : 0);
  return parts.filter(({ dueOn }) => dueOn <= asOf).toSorted((a, b) => left(a) - left(b));
}

/** Seconds of a part beside speaking it: to begin, and to judge how it went. */
const ASIDE_SECONDS = 20;
const WORDS_A_MINUTE = 140;

/** As many of the parts, in their order, as can be said twice within the minutes; one at least. */
export function sessionOf(
  due: readonly PracticePart[],
  minutes: number,
): { readonly parts: PracticePart[]; readonly minutes: number } {
  const parts: PracticePart[] = [];
  let seconds = 0;
  for (const part of due) {
    const more = ASIDE_SECONDS + (2 * 60 * part.text.split(/\s+/).length) / WORDS_A_MINUTE;
    if (parts.length && seconds + more > 60 * minutes) continue;
    seconds += more;
    parts.push(part);
  }
  return { parts, minutes: Math.max(1, Math.min(Math.ceil(minutes), Math.ceil(seconds / 60))) };
}

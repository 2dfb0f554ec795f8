// When a thing learnt by heart is due again: FSRS-6 with its published weights, by days and without chance.

import { createEmptyCard, fsrs, type Grade } from "ts-fsrs";
import { dayOf, type PlainDate } from "#lib/dates.ts";
import { type Repetition, ratingNumber } from "#model/practice.ts";

/** What is left of something learnt by heart. */
export interface Memory {
  /** Days after which it comes back with a probability of .9. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  readonly lastOn: PlainDate;
  /** The day on which the probability has come down to .9. */
  readonly dueOn: PlainDate;
  readonly repetitions: number;
}

/**
 * The memory after these repetitions, in the order in which they were; null without any. FSRS-6 (Ye et al. 2022; weights
 * of ts-fsrs) on whole days: a second time on the same day adds nothing, forgetting it on that day counts.
 */
export function memoryAfter(repetitions: readonly Repetition[]): Memory | null {
  const [first] = repetitions;
  if (!first) return null;
  const scheduler = byDays();
  let card = createEmptyCard(instantOf(first.onDate));
  for (const { onDate, rating } of repetitions) {
    card = scheduler.next(card, instantOf(onDate), ratingNumber(rating) as Grade).card;
  }
  const { stability, difficulty, due, reps } = card;
  return {
    stability,
    difficulty,
    lastOn: repetitions.at(-1)?.onDate ?? first.onDate,
    dueOn: due.toISOString().slice(0, 10),
    repetitions: reps,
  };
}

/** P(it comes back on that day): FSRS' forgetting curve; 1 on the day of the last repetition. */
export function retrievability(memory: Memory, on: PlainDate): number {
  const days = Math.max(0, dayOf(on) - dayOf(memory.lastOn));
  return byDays().forgetting_curve(days, memory.stability);
}

/** By itself the library spreads the days by chance, and counts minutes: neither fits one evening a week. */
function byDays() {
  return fsrs({ enable_fuzz: false, enable_short_term: false });
}

function instantOf(date: PlainDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

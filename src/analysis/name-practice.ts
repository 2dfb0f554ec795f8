// Names and faces: when each is due again, and a question that doesn't give the name away.

import { dayOf, isoDay, type PlainDate } from "#lib/dates.ts";
import { fold, foldSpelt } from "#lib/text.ts";
import type { Repetition } from "#model/practice.ts";
import { type Memory, memoryAfter } from "./practice.ts";

/** Somebody met, with what is left of the name. */
export interface NameMemory {
  /** Null where the name was never practised. */
  readonly memory: Memory | null;
  readonly dueOn: PlainDate;
}

/** Due the day after the meeting, then as FSRS-6 says. */
export function nameMemory(metOn: PlainDate, repetitions: readonly Repetition[]): NameMemory {
  const memory = memoryAfter(repetitions);
  return { memory, dueOn: memory?.dueOn ?? isoDay(dayOf(metOn) + 1) };
}

/** The text with every word of the name, however it is spelt, as "…"; titles and single letters stay. */
export function withoutName(text: string, fullName: string): string {
  const parts = new Set(
    fullName
      .split(/[\s-]+/)
      .filter((part) => part.length > 1 && !part.endsWith("."))
      .flatMap((part) => [fold(part), foldSpelt(part)]),
  );
  return text.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) => {
    const bare = [fold(word), foldSpelt(word)].flatMap((form) => [form, form.replace(/['’]?s$/, "")]);
    return bare.some((form) => parts.has(form)) ? "…" : word;
  });
}

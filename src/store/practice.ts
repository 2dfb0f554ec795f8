// Repetitions: of the parts of a pitch, and of names and faces.

import type { Pitch } from "#model/pitch.ts";
import { type PracticeItem, type PracticeRating, type Repetition, ratingNumber, ratingOf } from "#model/practice.ts";
import type { Recorder } from "./recorder.ts";
import type { NamePracticeRow, PitchPracticeRow } from "./schema-presentation.ts";
import type { Store } from "./store.ts";

/** How a part was said, oldest first, and in which version the last time. */
export interface PitchRepetitions {
  readonly repetitions: readonly Repetition[];
  readonly version: number;
}

/** How the parts of a pitch were said up to the day, oldest first. */
export function pitchRepetitions(
  { database }: Store,
  pitchId: number,
  asOf: string,
): Map<PracticeItem, PitchRepetitions> {
  const rows = database
    .prepare("select * from pitch_practice where pitch_id = ? and on_date <= ? order by on_date, id")
    .all(pitchId, asOf) as PitchPracticeRow[];
  const byItem = Map.groupBy(rows, ({ item }) => item as PracticeItem);
  return new Map(
    [...byItem].map(([item, own]) => [item, { repetitions: own.map(repetitionOf), version: own.at(-1)?.version ?? 0 }]),
  );
}

/** Notes how a part of a pitch was said. */
export function addPitchRepetition(
  recorder: Recorder,
  { id, version }: Pick<Pitch, "id" | "version">,
  item: PracticeItem,
  onDate: string,
  rating: PracticeRating,
): void {
  recorder.insert("pitch_practice", { pitch_id: id, version, item, on_date: onDate, rating: ratingNumber(rating) });
}

/** How names came back up to the day, by contact, oldest first. */
export function nameRepetitions({ database }: Store, asOf: string): Map<number, readonly Repetition[]> {
  const rows = database
    .prepare("select * from name_practice where on_date <= ? order by on_date, id")
    .all(asOf) as NamePracticeRow[];
  const byContact = Map.groupBy(rows, ({ contact_id }) => contact_id);
  return new Map([...byContact].map(([contactId, own]) => [contactId, own.map(repetitionOf)]));
}

/** Notes how a name came back. */
export function addNameRepetition(recorder: Recorder, contactId: number, onDate: string, rating: PracticeRating): void {
  recorder.insert("name_practice", { contact_id: contactId, on_date: onDate, rating: ratingNumber(rating) });
}

function repetitionOf({ on_date, rating }: { readonly on_date: string; readonly rating: number }): Repetition {
  return { onDate: on_date, rating: ratingOf(rating) };
}

// What to say when one meets: which sentences there are for which room; `messages` words them.

import { type Phrase, phrase } from "#lib/phrase.ts";
import type { OccasionKind } from "#model/occasion.ts";

/** How many sentences of each sort the messages hold. */
const COUNTS = { opening: 4, question: 8, exit: 5, name: 4 } as const;
type Sort = keyof typeof COUNTS;

/** Openings that only some rooms have. */
const roomOf: Readonly<Partial<Record<OccasionKind, string>>> = {
  conference: "talk",
  panel: "talk",
  talk: "talk",
  seminar: "talk",
  workshop: "talk",
  digital: "talk",
  fair: "stand",
  reception: "standing",
  association: "standing",
  alumni: "alumni",
  dinner: "table",
};

export interface EncounterWords {
  /** First sentences, those of the room before those for any. */
  readonly openings: readonly Phrase[];
  /** Whoever asks, and asks on, is remembered and liked better (Huang et al. 2017). */
  readonly questions: readonly Phrase[];
  readonly exits: readonly Phrase[];
  /** How a name stays. */
  readonly names: readonly Phrase[];
}

/** The sentences for a kind of occasion; for any room where it isn't told. */
export function encounterWords(kind: OccasionKind | null): EncounterWords {
  const all = (sort: Sort) => Array.from({ length: COUNTS[sort] }, (_, at) => phrase(`encounter.${sort}.${at + 1}`));
  const room = kind === null ? undefined : roomOf[kind];
  const own = room === undefined ? [] : [1, 2].map((at) => phrase(`encounter.${room}.${at}`));
  return { openings: [...own, ...all("opening")], questions: all("question"), exits: all("exit"), names: all("name") };
}

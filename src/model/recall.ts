// The test a day later: who was asked about a pitch, and what they still knew.

import type { PlainDate } from "#lib/dates.ts";
import type { PitchSlot } from "./pitch.ts";

/** The slots a listener is asked about: what I do, for whom, what I look for. */
export const recallSlots = ["what", "whom", "seeking"] as const satisfies readonly PitchSlot[];
export type RecallSlot = (typeof recallSlots)[number];

/** Somebody who heard a version of a pitch. */
export interface RecallAsk {
  readonly id: number;
  readonly uid: string;
  /** Opens the three questions for whoever holds it, and nothing else. */
  readonly token: string;
  readonly pitchId: number;
  readonly version: number;
  /** Null where the listener is no contact. */
  readonly contactId: number | null;
  readonly listener: string;
  /** The day on which they heard it; the questions are due a day later. */
  readonly onDate: PlainDate;
}

/** A listener's words by slot; "" where they said that they no longer know. */
export type SaidWords = Readonly<Partial<Record<RecallSlot, string>>>;

/** What came back, or what the person made of it; the latest word on a slot holds. */
export interface RecallReply {
  readonly askId: number;
  readonly onDate: PlainDate;
  /** The person's own verdict. */
  readonly known: readonly RecallSlot[];
  readonly unknown: readonly RecallSlot[];
  readonly said: SaidWords;
}

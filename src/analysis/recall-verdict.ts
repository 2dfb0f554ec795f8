// What counts of an ask: the person's own verdict where they gave one, else what the listener's words show.

import { type RecallReply, type RecallSlot, recallSlots } from "#model/recall.ts";
import type { Recalled } from "./recall.ts";
import { type Overlap, overlapOf } from "./recall-scoring.ts";

/** One slot of one ask. */
export interface SlotVerdict {
  readonly slot: RecallSlot;
  /** Null where the slot wasn't asked about, or can't be told yet. */
  readonly known: boolean | null;
  /** The listener's words; null where there are none. */
  readonly said: string | null;
  /** What the words show; null without words or without a passage to hold them against. */
  readonly overlap: Overlap | null;
  /** The person said so. */
  readonly isJudged: boolean;
}

/** The verdicts of an ask by slot; `passages` of the version that was heard, null where a slot stands nowhere in it. */
export function verdictsOf(
  replies: readonly RecallReply[],
  passages: Readonly<Record<RecallSlot, string | null>>,
): SlotVerdict[] {
  return recallSlots.map((slot): SlotVerdict => {
    const judged = replies.findLast(({ known, unknown }) => known.includes(slot) || unknown.includes(slot));
    const said = replies.findLast((reply) => reply.said[slot] !== undefined)?.said[slot] ?? null;
    const passage = passages[slot];
    const overlap = said === null || (passage === null && said !== "") ? null : overlapOf(passage ?? "", said);
    const shown = overlap === null || overlap.verdict === "unclear" ? null : overlap.verdict === "known";
    return { slot, known: judged ? judged.known.includes(slot) : shown, said, overlap, isJudged: judged !== undefined };
  });
}

/** How many were asked about each slot and knew it. */
export function countRecalled(asks: readonly (readonly SlotVerdict[])[]): Map<RecallSlot, Recalled> {
  return new Map(
    recallSlots.map((slot) => {
      const told = asks.flatMap((verdicts) => verdicts.find((one) => one.slot === slot)?.known ?? []);
      return [slot, { asked: told.length, known: told.filter(Boolean).length }];
    }),
  );
}

/** The share of what could be told that the listener still knew; null where nothing could. */
export function shareKnown(verdicts: readonly SlotVerdict[]): number | null {
  const told = verdicts.flatMap(({ known }) => known ?? []);
  return told.length ? told.filter(Boolean).length / told.length : null;
}

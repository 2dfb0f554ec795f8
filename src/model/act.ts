// One thing to do this week.

import type { PlainDate } from "#lib/dates.ts";

export const actKinds = [
  "reach-out",
  "reactivate",
  "secure",
  "follow-up",
  "attend",
  "introduce",
  "ask-introduction",
  "rehearse",
  "write",
  "document",
] as const;
export type ActKind = (typeof actKinds)[number];

/** What the person did with an act: a record, so that it can be shown and undone. */
export interface ActDecision {
  /** Made of kind and uids, the same after export and import ("secure:<uid>"). */
  readonly act: string;
  readonly decision: "done" | "snoozed" | "refused";
  readonly onDate: PlainDate;
  /** Stays away before this day; null: for the default time of its decision. */
  readonly until: PlainDate | null;
}

import type { PlainDate } from "#lib/dates.ts";

export const phases = ["settled", "in-sight", "in-transition", "landed"] as const;
export type Phase = (typeof phases)[number];

/** Where ego stands; `on` is the likely date of the change, with the earliest and latest where told. */
export interface Transition {
  readonly phase: Phase;
  readonly on: PlainDate | null;
  readonly earliestOn: PlainDate | null;
  readonly latestOn: PlainDate | null;
  /** Why, in ego's own words; shown nowhere but there. */
  readonly reason: string;
}

export const settled: Transition = { phase: "settled", on: null, earliestOn: null, latestOn: null, reason: "" };

// The answer to "why?": a number with what it is made of, how sure it is and what would change it (MODEL.md §10).

import type { Phrase } from "#lib/phrase.ts";
import type { AssumptionName } from "#model/assumptions.ts";

/** `gain` is in −ln(1 − P); `logit` in log-odds. */
export type TraceUnit = "probability" | "people" | "level" | "gain" | "logit" | "count" | "days";

/** Where a factor comes from: computed from dated exchanges by fitted coefficients, a prior, what the person set, the imported files. */
export type TraceSource = "measured" | "assumption" | "you said" | "file";

export interface Factor {
  readonly name: Phrase;
  readonly value: number;
  readonly unit: TraceUnit;
  /** Its part of the whole where the number is a sum; null where it isn't one. */
  readonly share: number | null;
  /** What it adds to the number, in probability: the number less what it would be without it; of a gain its rise of P; null where that means nothing. */
  readonly effect: number | null;
  readonly source: TraceSource;
  /** What there is to say of it; null where the name says it. */
  readonly note: Phrase | null;
}

export interface Trace {
  /** Null where there is no such number, as the level of a person without a title. */
  readonly value: number | null;
  readonly unit: TraceUnit;
  /** What the number means, with the number. */
  readonly text: Phrase;
  readonly factors: readonly Factor[];
  /** Names of the priors it rests on. */
  readonly assumptions: readonly AssumptionName[];
  readonly sure: Phrase;
  readonly changes: readonly Phrase[];
}

/** A factor without share, effect or note unless they are given. */
export function factor(given: Pick<Factor, "name" | "value" | "unit" | "source"> & Partial<Factor>): Factor {
  return { share: null, effect: null, note: null, ...given };
}

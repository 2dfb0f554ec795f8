// The operations of the week's margin and calendar, and of the direction.

import type { Written } from "./types.ts";

type Nothing = Readonly<Record<never, never>>;

/** Where to; empty lists where not set. */
export interface Direction {
  readonly functions: readonly string[];
  readonly industries: readonly string[];
  readonly regions: readonly string[];
  readonly organizations: readonly string[];
  /** Functions that name no field of work known here. */
  readonly notUnderstood: readonly string[];
}

export interface Occasion {
  readonly uid: string;
  readonly name: string;
  readonly startOn: string;
  readonly endOn: string;
  readonly startTime: string | null;
  readonly location: string;
  /** People known to attend. */
  readonly audience: number;
  /** Null where it is over or nothing is known of the audience. */
  readonly expectedRelevant: number | null;
  readonly going: boolean | null;
  readonly priority: "must" | "never" | null;
}

/** Somebody, or people alike, expected at an occasion. */
export interface Guest {
  /** Null where not in the own network. */
  readonly uid: string | null;
  readonly name: string;
  readonly relevance: number;
}

export interface WeekCalls {
  readonly direction: readonly [Nothing, Direction];
  readonly "direction.set": readonly [{ line: string }, Written & Direction];
  readonly occasions: readonly [{ from: string; to: string }, { readonly occasions: readonly Occasion[] }];
  readonly occasion: readonly [{ occasion: string }, { readonly people: readonly Guest[] }];
}

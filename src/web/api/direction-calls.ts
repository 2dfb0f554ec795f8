// Where the person wants to go.

import type { Written } from "./types.ts";

/** Where to; empty lists where not set. */
export interface Direction {
  readonly functions: readonly string[];
  readonly industries: readonly string[];
  readonly regions: readonly string[];
  readonly organizations: readonly string[];
  readonly exclude: readonly string[];
  readonly languages: readonly string[];
  /** Null: the person's own level. */
  readonly minLevel: number | null;
  readonly until: string | null;
  /** Functions that name no field of work known here. */
  readonly notUnderstood: readonly string[];
}

export interface DirectionEdit extends Partial<Omit<Direction, "notUnderstood" | "until">> {
  /** "" for none. */
  readonly until?: string;
  readonly line?: string;
  readonly dryRun?: boolean;
}

/** What a direction makes of the network, should the position be gone. */
export interface DirectedNetwork {
  readonly relevant: number;
  readonly carried: { readonly expected: number };
}

export interface DirectionPreview extends Direction {
  readonly before: DirectedNetwork;
  readonly after: DirectedNetwork;
  /** Those whose new relevant people change most. */
  readonly occasions: readonly {
    readonly uid: string;
    readonly name: string;
    readonly startOn: string;
    readonly before: number;
    readonly after: number;
  }[];
}

export interface DirectionCalls {
  readonly direction: readonly [Readonly<Record<never, never>>, Direction];
  readonly "direction.set": readonly [DirectionEdit, Written & Direction & Partial<DirectionPreview>];
}

import type { Sealed } from "#lib/sealed.ts";

/** How the web app guards what others must not see. */
export interface Discretion {
  /** A word sealed with the passphrase that opens the app again; null: none set. */
  readonly sealed: Sealed | null;
  /** The place Transition asks for the passphrase. */
  readonly guard: boolean;
}

export const noDiscretion: Discretion = { sealed: null, guard: false };

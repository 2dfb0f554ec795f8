// What one has at hand when the day comes: skills with proof, papers with their age.

import type { PlainDate } from "#lib/dates.ts";

export const documentKinds = ["cv", "record", "profile", "references", "certificates", "projects"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A skill of one's own, or one the direction's positions ask for. */
export interface Skill {
  readonly name: string;
  readonly needed: boolean;
  /** Null: not told. */
  readonly lastUsedOn: PlainDate | null;
  /** Where one did it, with a number at best; empty: none. */
  readonly proof: string;
}

/** The latest version of a paper. */
export interface Paper {
  readonly kind: DocumentKind;
  /** "de", "en", …; empty where it makes no difference. */
  readonly language: string;
  /** When it was finished; null: not told. */
  readonly onDate: PlainDate | null;
  /** Where the file lies. */
  readonly place: string;
  /** How many versions there were. */
  readonly versions: number;
}

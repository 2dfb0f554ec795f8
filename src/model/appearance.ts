// Where one is found by one's own word.

import type { PlainDate } from "#lib/dates.ts";

export const appearanceKinds = [
  "talk",
  "article",
  "interview",
  "podcast",
  "role",
  "award",
  "profile",
  "other",
] as const;
export type AppearanceKind = (typeof appearanceKinds)[number];

/** A talk, an article, a role: what is found about ego, kept by ego. */
export interface Appearance {
  readonly uid: string;
  readonly kind: AppearanceKind;
  readonly title: string;
  /** Null where it isn't of a day. */
  readonly on: PlainDate | null;
  /** Where: the medium, the congress, the board; "" where unknown. */
  readonly place: string;
  readonly url: string;
  /** What to do about it next; "" where nothing is. */
  readonly next: string;
}

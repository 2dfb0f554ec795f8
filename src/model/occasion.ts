// A gathering one may attend (a VEVENT or schema.org Event that lies ahead).

import type { PlainDate } from "#lib/dates.ts";

/** Where one meets people. */
export const gatheringKinds = [
  "conference",
  "seminar",
  "workshop",
  "reception",
  "association",
  "alumni",
  "dinner",
  "fair",
  "digital",
] as const;
/** Where one is seen: a talk, a panel, an article, a podcast, an office in an association. */
export const visibilityKinds = ["talk", "panel", "article", "podcast", "role"] as const;
export type VisibilityKind = (typeof visibilityKinds)[number];

export const occasionKinds = [...gatheringKinds, ...visibilityKinds] as const;
export type OccasionKind = (typeof occasionKinds)[number];

export function isVisibility(kind: OccasionKind | null): kind is VisibilityKind {
  return visibilityKinds.some((one) => one === kind);
}

/** An occasion as it holds: what the person said in place of what sources say. A series is one occasion. */
export interface Occasion {
  readonly id: number;
  readonly uid: string;
  readonly name: string;
  readonly kind: OccasionKind | null;
  readonly startOn: PlainDate;
  /** The last day itself. */
  readonly endOn: PlainDate;
  /** Local time of the start ("18:30"); null for whole days. */
  readonly startTime: string | null;
  readonly timeZone: string | null;
  readonly location: string;
  readonly url: string;
  /** All in: fee, travel, nights; null where it is to be estimated. */
  readonly costEur: number | null;
  /** Days away; null where they are to be estimated. */
  readonly days: number | null;
  /** RRULE text without the name; null for a single one. */
  readonly rrule: string | null;
  readonly exceptOn: readonly PlainDate[];
  readonly moved: readonly {
    readonly from: PlainDate;
    readonly startOn: PlainDate;
    readonly endOn: PlainDate;
    readonly name: string;
  }[];
  /** Contacts the calendar expects there. */
  readonly contactIds: readonly number[];
}

/** What the person decided of an occasion or one of its occurrences; null where nothing. */
export interface OccasionChoice {
  readonly going: boolean | null;
  readonly priority: "must" | "never" | null;
  /** How many people one is seen by; null where it is to be estimated. */
  readonly reach: number | null;
  /** Minutes of preparation, whole; null where they are to be estimated. */
  readonly prepareMinutes: number | null;
}

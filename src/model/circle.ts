// A circle: six to eight peers from different companies who meet in confidence, again and again.

import type { PlainDate } from "#lib/dates.ts";

/** What a member has said: asked and not yet answered, agreed, declined, or gone again. */
export const memberStates = ["asked", "agreed", "declined", "left"] as const;
export type MemberState = (typeof memberStates)[number];

/** How many sit together, oneself among them. */
export const circleSize = { least: 6, most: 8 } as const;

export interface CircleMember {
  readonly id: number;
  /** Null where the member is no contact. */
  readonly contactId: number | null;
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  /** "" where unknown. */
  readonly email: string;
  readonly state: MemberState;
  readonly sinceOn: PlainDate;
}

export interface Circle {
  readonly id: number;
  readonly uid: string;
  readonly topic: string;
  /** The first meeting. */
  readonly startOn: PlainDate;
  /** "08:00", in `timeZone`. */
  readonly startTime: string;
  readonly timeZone: string;
  /** RFC 5545 §3.3.10 without "RRULE:"; "" where it meets once. */
  readonly rrule: string;
  readonly location: string;
  readonly members: readonly CircleMember[];
}

/** A note of a meeting, for its writer alone. */
export interface CircleNote {
  readonly on: PlainDate;
  readonly text: string;
}

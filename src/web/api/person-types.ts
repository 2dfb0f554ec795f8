// The whole person as the operation `contact` gives it.

import type { Basis } from "#model/contact.ts";
import type { PersonName } from "./types.ts";

export interface PersonPosition {
  readonly organization: string;
  readonly title: string;
  readonly department: string;
  readonly startOn: string | null;
  readonly endOn: string | null;
}

/** The way through the levels that dated titles show. */
export interface PersonCareer {
  readonly steps: readonly { readonly on: string; readonly level: number; readonly title: string }[];
  /** As a sentence; null where there is nothing to say. */
  readonly told: string | null;
}

export interface PersonChannel {
  readonly kind: "email" | "phone" | "url" | "postal";
  readonly value: string;
  readonly context: "work" | "private" | null;
  readonly securedOn: string | null;
}

export interface TimelineEntry {
  readonly on: string;
  readonly kind: "meeting" | "call" | "message" | "mail";
  readonly direction: "in" | "out" | "both";
  readonly subject: string;
  /** How many took part beside oneself. */
  readonly people: number;
  /** "co": merely received the same message. */
  readonly role: "from" | "to" | "co";
  /** The others who took part. */
  readonly others: readonly PersonName[];
}

/** A file or hand a fact came from. */
export interface PersonSource {
  readonly format: string;
  readonly label: string;
  /** Day number. */
  readonly onDay: number;
}

export interface Person {
  readonly uid: string;
  readonly fullName: string;
  readonly organization: string;
  readonly title: string;
  readonly positions: readonly PersonPosition[];
  readonly career: PersonCareer;
  readonly channels: readonly PersonChannel[];
  readonly birthday: string | null;
  /** Since when connected on LinkedIn. */
  readonly connectedOn: string | null;
  /** Whether one may ask for an introduction. */
  readonly introduces: boolean;
  readonly sources: readonly PersonSource[];
  /** The day from which to come back to the person, past or ahead; null where there is none. */
  readonly followUpOn: string | null;
  readonly notes: readonly { readonly at: string; readonly text: string }[];
  readonly timeline: readonly TimelineEntry[];
  readonly level: { readonly level: number | null; readonly probabilities: readonly number[] | null };
  readonly tie: {
    readonly alive: number;
    readonly inTouch: number;
    /** In touch within the year and likely to answer. */
    readonly live: boolean;
    /** One's own contact days since their last sign. */
    readonly unanswered: number;
    readonly known: boolean;
    readonly hasSign: boolean;
    readonly contactDays: number;
    readonly firstContactOn: string | null;
    readonly lastContactOn: string | null;
    readonly lastSignOn: string | null;
  };
  readonly survival: {
    readonly basis: Basis;
    /** Said by the person, not inferred. */
    readonly basisSaid: boolean;
    readonly basisReason: string;
    readonly reach: number;
    readonly survive: number;
    readonly surviveToday: number;
  };
  readonly relevance: { readonly relevance: number; readonly atLeast: number };
}

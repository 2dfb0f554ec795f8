// The whole person as the operation `contact` gives it.

import type { Basis } from "#model/contact.ts";

export interface PersonPosition {
  readonly organization: string;
  readonly title: string;
  readonly department: string;
  readonly startOn: string | null;
  readonly endOn: string | null;
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
  readonly people: number;
}

export interface Person {
  readonly uid: string;
  readonly fullName: string;
  readonly organization: string;
  readonly title: string;
  readonly positions: readonly PersonPosition[];
  readonly channels: readonly PersonChannel[];
  readonly notes: readonly { readonly at: string; readonly text: string }[];
  readonly timeline: readonly TimelineEntry[];
  readonly level: { readonly level: number | null; readonly probabilities: readonly number[] | null };
  readonly tie: {
    readonly alive: number;
    readonly known: boolean;
    readonly hasSign: boolean;
    readonly contactDays: number;
    readonly firstContactOn: string | null;
    readonly lastContactOn: string | null;
    readonly lastSignOn: string | null;
  };
  readonly survival: {
    readonly basis: Basis;
    readonly basisReason: string;
    readonly reach: number;
    readonly survive: number;
    readonly surviveToday: number;
  };
  readonly relevance: { readonly relevance: number; readonly atLeast: number };
}

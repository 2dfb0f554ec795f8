// The operations about one person: written down, changed, erased, asked about.

import type { Basis } from "#model/contact.ts";
import type { ExchangeDirection, InteractionKind } from "#model/interaction.ts";
import type { PersonName, Written } from "./types.ts";

/** Name, organisation and title; "" where unknown. */
export interface PersonLine extends PersonName {
  readonly organization: string;
  readonly title: string;
}

export interface Introducer extends PersonLine {
  /** That the person answers and knows the other one. */
  readonly probability: number;
  readonly evidence: string;
}

/** What `capture.read` makes of a line. */
export interface CaptureReading {
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  readonly email: string;
  readonly phone: string;
  readonly kind: InteractionKind | null;
  readonly direction: ExchangeDirection;
  readonly on: string;
  readonly subject: string;
  readonly followUpOn: string | null;
  /** Who is known by this name. */
  readonly people: readonly PersonLine[];
}

/** What the person corrected; the rest is as read. */
export interface CaptureInput {
  readonly text: string;
  readonly uid?: string;
  readonly asNew?: boolean;
  readonly name?: string;
  readonly title?: string;
  readonly organization?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly kind?: InteractionKind | "none";
  readonly direction?: ExchangeDirection;
  readonly on?: string;
  readonly subject?: string;
  readonly followUpOn?: string;
}

export interface PersonEdit {
  readonly uid: string;
  readonly name?: string;
  readonly organization?: string;
  readonly title?: string;
  readonly email?: readonly string[];
  readonly phone?: readonly string[];
  readonly url?: readonly string[];
  readonly birthday?: string;
  readonly basis?: Basis | "inferred";
  readonly introduces?: "yes" | "no";
}

/** The answer to "why?": the number with what it is made of. */
export interface Why {
  readonly value: number | null;
  readonly text: string;
  readonly factors: readonly WhyFactor[];
  readonly sure: string;
  readonly changes: readonly string[];
}

export interface WhyFactor {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly note: string | null;
}

/** Somebody who has another position. */
export interface NewsItem {
  readonly uid: string;
  readonly fullName: string;
  readonly title: string;
  readonly organization: string;
  readonly on: string;
  readonly relevance: number;
}

export interface PersonCalls {
  readonly "contact.set": readonly [PersonEdit, Written];
  readonly "contact.forget": readonly [{ uid: string }, Written];
  readonly introducers: readonly [{ uid: string; limit: number }, { readonly introducers: readonly Introducer[] }];
  readonly news: readonly [{ limit: number }, { readonly news: readonly NewsItem[] }];
  readonly why: readonly [
    {
      number: "alive" | "survive" | "relevance" | "level" | "carried" | "openings" | "relevant" | "act";
      about?: string;
      asOf?: string;
    },
    Why,
  ];
  readonly "capture.read": readonly [{ text: string }, CaptureReading];
  readonly capture: readonly [CaptureInput, Written & { readonly uid: string; readonly fullName: string }];
}

// People and how they are reached, in the terms of JSContact (RFC 9553) and vCard (RFC 6350).

import type { PlainDate } from "#lib/dates.ts";

/** Who a card stands for; only an individual can carry. */
export type ContactKind = "individual" | "group" | "org";

export type ChannelKind = "email" | "phone" | "url" | "postal";

/** Where a channel belongs; null where the source doesn't say. */
export type ChannelContext = "work" | "private" | null;

/** What connects ego and alter (MODEL.md §3); decides how likely the tie outlives the position. */
export const bases = [
  "personal",
  "former-colleague",
  "alumni",
  "mingling",
  "unknown",
  "business",
  "colleague",
] as const;
export type Basis = (typeof bases)[number];

/** Where a contact is known from: the prior of being answered without any dated exchange hangs on it (MODEL.md §2). */
export type Origin = "met" | "colleague" | "card" | "typed" | "addressbook" | "linkedin" | "list" | "mail" | "calendar" | "log";

/** The parts of a name as vCard's N has them. */
export interface NameParts {
  readonly given: string;
  readonly family: string;
  readonly middle: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly nickname: string;
}

export interface Channel {
  readonly kind: ChannelKind;
  /** As written; a postal address as one line. */
  readonly value: string;
  /** For comparing: lower-case address, E.164-like digits, folded profile path; "" where it can't identify anybody. */
  readonly norm: string;
  readonly context: ChannelContext;
}

/** A place in an organisation over time; null dates where the source doesn't say. */
export interface Position {
  /** As written in the source. */
  readonly organization: string;
  readonly title: string;
  readonly department: string;
  readonly startOn: PlainDate | null;
  readonly endOn: PlainDate | null;
}

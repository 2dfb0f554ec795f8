// The terms of a contact card that the model and the formats share, as JSContact (RFC 9553) and vCard (RFC 6350) have them.

import type { PlainDate } from "./dates.ts";

/** Who a card stands for; only an individual can carry. */
export type ContactKind = "individual" | "group" | "org";

export type ChannelKind = "email" | "phone" | "url" | "postal";

/** Where a channel belongs; null where the source doesn't say. */
export type ChannelContext = "work" | "private" | null;

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

// One conversation on the way to a new position.

import type { PlainDate } from "#lib/dates.ts";

export const conversationKinds = ["call", "interview", "headhunter", "offer"] as const;
export type ConversationKind = (typeof conversationKinds)[number];

export interface Conversation {
  readonly id: number;
  readonly uid: string;
  /** Null where the counterpart is no contact. */
  readonly contactId: number | null;
  readonly contactUid: string | null;
  /** The counterpart: a person, or an organisation. */
  readonly name: string;
  readonly kind: ConversationKind;
  readonly onDate: PlainDate;
  /** When the next step is due; null: none agreed. */
  readonly nextOn: PlainDate | null;
  readonly nextStep: string;
  /** What ego promised. */
  readonly promise: string;
  /** What it brought. */
  readonly brought: string;
  /** v of the counterpart on that day, 0–1. */
  readonly relevance: number;
  /** The day it became an opening; null: it hasn't. */
  readonly openedOn: PlainDate | null;
}

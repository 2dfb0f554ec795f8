import type { PlainDate } from "#lib/dates.ts";

export const interactionKinds = ["meeting", "call", "message", "mail"] as const;
export type InteractionKind = (typeof interactionKinds)[number];

/** Seen from ego: who began; `both` where it went both ways. Meetings and calls are always `both`. */
export const directions = ["in", "out", "both"] as const;
export type ExchangeDirection = (typeof directions)[number];

/** `from` sent it to ego; `to` received it from ego or took part; `co` received the same incoming message (no exchange with ego). */
export type ParticipantRole = "from" | "to" | "co";

/** One dated exchange. */
export interface Interaction {
  readonly onDate: PlainDate;
  /** ISO instant or local time where known. */
  readonly at: string | null;
  readonly kind: InteractionKind;
  readonly direction: ExchangeDirection;
  readonly subject: string;
  /** People other than ego in the room, or in To and Cc; at least 1. */
  readonly people: number;
}

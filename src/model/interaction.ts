export const interactionKinds = ["meeting", "call", "message", "mail"] as const;
export type InteractionKind = (typeof interactionKinds)[number];

/** Seen from ego: who began; `both` where it went both ways. Meetings and calls are always `both`. */
export const directions = ["in", "out", "both"] as const;
export type ExchangeDirection = (typeof directions)[number];

/** `from` sent it to ego; `to` received it from ego or took part; `co` received the same incoming message (no exchange with ego). */
export type ParticipantRole = "from" | "to" | "co";

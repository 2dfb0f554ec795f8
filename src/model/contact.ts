// What connects ego with a person, and where the person is known from; the card itself is `lib/card.ts`.

export type { Channel, ChannelContext, ContactKind, NameParts, Position } from "#lib/card.ts";

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
export type Origin =
  | "met"
  | "colleague"
  | "card"
  | "typed"
  | "addressbook"
  | "linkedin"
  | "list"
  | "mail"
  | "calendar"
  | "log";

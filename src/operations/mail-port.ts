// How operations hand mail over, without knowing how that is done: given through the context by the doors.

import type { MailServer } from "#model/mail-server.ts";

/** How one signs in: a password (of an app), or an OAuth2 access token. */
export interface MailSecret {
  readonly kind: "password" | "token";
  readonly value: string;
}

/** A message as it goes out, whole, with the envelope's addresses. */
export interface OutgoingMail {
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

/**
 * What became of a mail: taken; refused for good (5yz) or for now (4yz), certainly not taken; lost on the way, which leaves
 * open whether it was taken where its end was sent.
 */
export type Delivery =
  | { readonly outcome: "taken" }
  | { readonly outcome: "refused" | "later"; readonly reply: string }
  | { readonly outcome: "lost"; readonly endSent: boolean };

export interface MailSession {
  /** Hands one mail over; all of it but its end is sent before `beforeEnd`, whose failure keeps the mail from being taken. */
  send(mail: OutgoingMail, beforeEnd: () => void | Promise<void>): Promise<Delivery>;
  close(): void;
}

export interface MailPort {
  /** The secret of the settings; null where none is set. */
  readonly secret: MailSecret | null;
  /** Connects and signs in; AppError `server-unreachable`, `server-refused`. */
  open(server: MailServer, secret: MailSecret | null): Promise<MailSession>;
}

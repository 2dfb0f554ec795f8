// Where the columns of LinkedIn's messages, invitations and positions stand; −1 where one is missing.

import { headerKey } from "./table-header.ts";

export interface MessageColumns {
  readonly conversation: number;
  readonly from: number;
  readonly senderUrl: number;
  readonly to: number;
  readonly recipientUrls: number;
  readonly date: number;
  readonly subject: number;
  readonly content: number;
  readonly folder: number;
  readonly draft: number;
}

/** The columns of messages.csv. */
export function messageColumns(header: readonly string[]): MessageColumns {
  const at = finder(header);
  return {
    conversation: at("conversation id"),
    from: at("from"),
    senderUrl: at("sender profile url"),
    to: at("to"),
    recipientUrls: at("recipient profile urls"),
    date: at("date"),
    subject: at("subject"),
    content: at("content"),
    folder: at("folder"),
    draft: at("is message draft"),
  };
}

interface InvitationColumns {
  readonly from: number;
  readonly to: number;
  readonly sentAt: number;
  readonly direction: number;
  readonly inviterUrl: number;
  readonly inviteeUrl: number;
}

/** The columns of Invitations.csv. */
export function invitationColumns(header: readonly string[]): InvitationColumns {
  const at = finder(header);
  return {
    from: at("from"),
    to: at("to"),
    sentAt: at("sent at"),
    direction: at("direction"),
    inviterUrl: at("inviter profile url"),
    inviteeUrl: at("invitee profile url"),
  };
}

/** The index of the column of this name, as `headerKey` gives it. */
export function finder(header: readonly string[]): (key: string) => number {
  const keys = header.map(headerKey);
  return (key) => keys.indexOf(key);
}

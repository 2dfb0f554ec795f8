// What ego and one contact did last: for a first sentence that knows of it.

import type { PastExchange } from "#model/past-exchange.ts";
import { readMembers } from "./members.ts";
import type { Store } from "./store.ts";

type Row = PastExchange & { readonly members: string };

/** The latest exchanges with a contact up to a day number, newest first, at most `most`; mails that both merely received are none. */
export function pastExchanges({ database }: Store, contactId: number, lastDay: number, most: number): PastExchange[] {
  const rows = database
    .prepare(
      `select day, kind, direction, subject, people, members from participant
       join interaction on interaction.id = participant.interaction_id
       where contact_id = ? and day <= ? order by day desc, at desc, subject, kind, direction limit ?`,
    )
    .all(contactId, lastDay, most) as Row[];
  return rows.flatMap(({ members, ...exchange }) => {
    const isParty = readMembers(members).some((member) => member.contactId === contactId && member.role !== "co");
    return isParty ? [exchange] : [];
  });
}

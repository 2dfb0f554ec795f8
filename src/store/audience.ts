// Who is expected at an occasion: guests as a list names them, and contacts the calendar expects.

import type { Occasion } from "#model/occasion.ts";
import type { GuestRow } from "./rows.ts";
import type { Store } from "./store.ts";

/** The guests of an occasion, or of one occurrence (those of the whole series among them), in the order they came. */
export function guestsAt({ database }: Store, occasionId: number, occurrence: string): GuestRow[] {
  return database
    .prepare("select * from guest where occasion_id = ? and occurrence in ('', ?) order by id")
    .all(occasionId, occurrence) as GuestRow[];
}

/** How many people are known to attend; a contact who is on the list counts once. */
export function audienceSizes({ database }: Store): (occasion: Occasion, occurrence: string) => number {
  const rows = database.prepare("select occasion_id, occurrence, email from guest").all();
  const guests = Map.groupBy(
    rows as Pick<GuestRow, "occasion_id" | "occurrence" | "email">[],
    (row) => row.occasion_id,
  );
  const emailsOf = database
    .prepare("select contact_id from channel where kind = 'email' and norm in (select value from json_each(?))")
    .pluck();
  return ({ id, contactIds }, occurrence) => {
    const present = (guests.get(id) ?? []).filter(
      (guest) => guest.occurrence === "" || guest.occurrence === occurrence,
    );
    if (!contactIds.length || !present.length) return present.length + contactIds.length;
    const listed = new Set(emailsOf.all(JSON.stringify(present.map(({ email }) => email).filter(Boolean))) as number[]);
    return present.length + contactIds.filter((contact) => !listed.has(contact)).length;
  };
}

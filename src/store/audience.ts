// Who is expected at an occasion: guests as a list names them, and contacts the calendar expects.

import { organizationKey } from "#lib/organization-key.ts";
import { canBeSamePerson, isSameName } from "#lib/same-name.ts";
import type { Occasion } from "#model/occasion.ts";
import { isRoleAddress } from "#model/role-address.ts";
import type { GuestRow } from "./rows.ts";
import type { Store } from "./store.ts";

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

/** Every guest, in the order they came. */
export function listGuests({ database }: Store): GuestRow[] {
  return database.prepare("select * from guest order by id").all() as GuestRow[];
}

/**
 * The contact a guest is: by address where the names agree, else by a name and organisation that fit exactly one. Null
 * for everybody else. The second tells for what is shown; nothing is joined by it.
 */
export function guestContacts({
  database,
}: Store): (guest: Pick<GuestRow, "name" | "organization" | "email">) => number | null {
  const byEmail = database.prepare(
    `select distinct contact.id, full_name from channel join contact on contact.id = contact_id
     where channel.kind = 'email' and norm = ? and norm <> '' order by contact.id`,
  );
  const byName = database.prepare(
    `select contact.id, full_name from organization join position on position.organization_id = organization.id
     join contact on contact.id = position.contact_id where organization.spelling = ?`,
  );
  return ({ name, organization, email }) => {
    const owners = (email ? byEmail.all(email) : []) as { id: number; full_name: string }[];
    const owner = owners.find(({ full_name }) =>
      isRoleAddress(email) ? isSameName(full_name, name) : canBeSamePerson(full_name, name),
    );
    if (owner) return owner.id;
    const key = organizationKey(organization);
    if (!key || !name) return null;
    const colleagues = byName.all(key) as { id: number; full_name: string }[];
    const namesakes = new Set(colleagues.filter(({ full_name }) => isSameName(full_name, name)).map(({ id }) => id));
    return namesakes.size === 1 ? ([...namesakes][0] ?? null) : null;
  };
}

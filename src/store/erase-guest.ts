// An erased person leaves the lists of guests too, and the names of occasions.

import { organizationKey } from "#lib/organization-key.ts";
import { isSameName } from "#lib/same-name.ts";
import { fold } from "#lib/text.ts";
import type { Database } from "./database.ts";
import { occasionsWith } from "./merge.ts";
import { rowFromJson } from "./recorder.ts";

/** What tells a guest. */
export interface GuestIdentity {
  readonly name: string;
  readonly organization: string;
  /** Lower case; "" where unknown. */
  readonly email: string;
}

/** The key under which an erased person is known on a list without addresses. */
export function guestKey({ name, organization }: Pick<GuestIdentity, "name" | "organization">): string {
  return `guest:${fold(name)}|${organizationKey(organization)}`;
}

/** The keys of a contact, one for each organisation. */
export function guestKeysOf(database: Database, contactId: number): string[] {
  const { name, organizations } = traitsOf(database, contactId);
  return organizations.map((organization) => guestKey({ name, organization }));
}

interface Traits {
  readonly name: string;
  readonly emails: readonly string[];
  readonly organizations: readonly string[];
}

function traitsOf(database: Database, contactId: number): Traits {
  const all = (sql: string) => database.prepare(sql).pluck().all(contactId) as string[];
  return {
    name: all("select full_name from contact where id = ?")[0] ?? "",
    emails: all("select norm from channel where contact_id = ? and kind = 'email' and norm <> ''"),
    organizations: [...new Set(all("select organization from position where contact_id = ? and organization <> ''"))],
  };
}

/** Takes the person out of every list of guests, of the log of these, and of the names of the occasions with them. */
export function eraseGuest(database: Database, contactId: number): void {
  const traits = traitsOf(database, contactId);
  const guests = database.prepare("select id, name, organization, email from guest").all() as (GuestIdentity & {
    id: number;
  })[];
  const remove = database.prepare("delete from guest where id = ?");
  const forget = database.prepare("delete from change_row where tbl = ? and row_id = ?");
  for (const guest of guests) {
    if (!isThis(guest, traits)) continue;
    remove.run(guest.id);
    forget.run("guest", guest.id);
  }
  const images = database.prepare("select row_id, before, after from change_row where tbl = 'guest'").all();
  for (const { row_id, before, after } of images as { row_id: number; before: string | null; after: string | null }[])
    if ([before, after].some((image) => image !== null && isThis(guestOf(image), traits))) forget.run("guest", row_id);
  eraseFromNames(database, contactId, traits.name);
}

function guestOf(image: string): GuestIdentity {
  const { name, organization, email } = rowFromJson(image);
  return { name: String(name ?? ""), organization: String(organization ?? ""), email: String(email ?? "") };
}

/** By address; by name where both name the same organisation or one of them none. */
function isThis(guest: GuestIdentity, { name, emails, organizations }: Traits): boolean {
  if (guest.email !== "" && emails.includes(guest.email)) return true;
  if (guest.name === "" || !isSameName(guest.name, name)) return false;
  const key = organizationKey(guest.organization);
  return (
    key === "" || !organizations.length || organizations.some((organization) => organizationKey(organization) === key)
  );
}

/** "Mittagessen mit Anna Berger" becomes "Mittagessen mit …". */
function eraseFromNames(database: Database, contactId: number, name: string): void {
  const update = database.prepare("update occasion set name = ? where id = ?");
  for (const occasion of occasionsWith(database, contactId)) {
    const at = occasion.name.toLowerCase().indexOf(name.toLowerCase());
    if (name && at >= 0)
      update.run(`${occasion.name.slice(0, at)}…${occasion.name.slice(at + name.length)}`, occasion.id);
  }
}

// Makes one contact of two: every fact of both stays, with its origin; the change log undoes it exactly.

import type { Database } from "./database.ts";
import { externalKey } from "./keys.ts";
import { readMembers, writeMembers } from "./members.ts";
import type { Recorder } from "./recorder.ts";
import type { ChannelRow, ContactRow, InteractionRow, OccasionRow } from "./rows.ts";
import { contactTables } from "./schema.ts";
import type { Store } from "./store.ts";

/** Moves everything of `gone` to `kept` and removes `gone`. */
export function mergeContacts(store: Store, recorder: Recorder, kept: number, gone: number): void {
  const { database } = store;
  const contact = database.prepare("select * from contact where id = ?");
  const [stays, goes] = [contact.get(kept) as ContactRow, contact.get(gone) as ContactRow];
  recorder.update("contact", kept, completed(stays, goes));
  moveChannels(database, recorder, kept, gone);
  for (const table of contactTables)
    for (const id of database.prepare(`select id from ${table} where contact_id = ?`).pluck().all(gone) as number[])
      recorder.update(table, id, { contact_id: kept });
  for (const id of database
    .prepare("select id from introduction_request where other_id = ?")
    .pluck()
    .all(gone) as number[])
    recorder.update("introduction_request", id, { other_id: kept });
  recorder.insert("identity", { contact_id: kept, key: externalKey(goes.uid), origin_id: null });
  moveMembers(database, recorder, kept, gone);
  for (const id of database
    .prepare("select id from distinction where contact_id = ? or other_id = ?")
    .pluck()
    .all(gone, gone) as number[])
    recorder.remove("distinction", id);
  recorder.remove("contact", gone);
}

function completed(stays: ContactRow, goes: ContactRow): Partial<Omit<ContactRow, "id">> {
  const isAddress = (name: string) => name.includes("@") || !/\p{L}/u.test(name);
  const named = isAddress(stays.full_name) && !isAddress(goes.full_name) ? goes : stays;
  const both = (a: string, b: string) =>
    JSON.stringify([...new Set([...(JSON.parse(a) as string[]), ...(JSON.parse(b) as string[])])]);
  return {
    full_name: named.full_name,
    given: named.given,
    family: named.family,
    middle: named.middle || goes.middle,
    prefix: named.prefix || goes.prefix,
    suffix: named.suffix || goes.suffix,
    nickname: stays.nickname || goes.nickname,
    birthday: stays.birthday ?? goes.birthday,
    basis: stays.basis ?? goes.basis,
    connected_on: stays.connected_on ?? goes.connected_on,
    categories: both(stays.categories, goes.categories),
    extra: both(stays.extra, goes.extra),
  };
}

function moveChannels(database: Database, recorder: Recorder, kept: number, gone: number): void {
  const of = database.prepare("select * from channel where contact_id = ?");
  const known = of.all(kept) as ChannelRow[];
  for (const row of of.all(gone) as ChannelRow[]) {
    const isKnown = known.some(
      (one) => one.kind === row.kind && (one.value === row.value || (row.norm !== "" && one.norm === row.norm)),
    );
    if (isKnown) recorder.remove("channel", row.id);
    else recorder.update("channel", row.id, { contact_id: kept });
  }
}

function moveMembers(database: Database, recorder: Recorder, kept: number, gone: number): void {
  const moved = (text: string) =>
    writeMembers(
      readMembers(text).map((member) => (member.contactId === gone ? { ...member, contactId: kept } : member)),
    );
  for (const { id, members } of exchangesOf(database, gone))
    recorder.update("interaction", id, { members: moved(members) });
  for (const { id, members } of occasionsWith(database, gone))
    recorder.update("occasion", id, { members: moved(members) });
}

/** All exchanges the contact took part in. */
export function exchangesOf(database: Database, contactId: number): InteractionRow[] {
  return database
    .prepare(
      "select interaction.* from participant join interaction on interaction.id = interaction_id where contact_id = ?",
    )
    .all(contactId) as InteractionRow[];
}

/** Occasions at which the contact is expected. */
export function occasionsWith(database: Database, contactId: number): OccasionRow[] {
  const rows = database
    .prepare("select * from occasion where instr(members, ?)")
    .all(String(contactId)) as OccasionRow[];
  return rows.filter(({ members }) => readMembers(members).some((member) => member.contactId === contactId));
}

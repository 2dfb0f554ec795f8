// The erasure of a person (GDPR Art. 17): gone from every table and from the log, known again only by hashes, so that
// the next import leaves the person out. The one write that can't be undone.

import { organizationKey } from "#lib/organization-key.ts";
import type { Database } from "./database.ts";
import { deriveListing } from "./derived-listing.ts";
import { derivePairs } from "./derived-pairs.ts";
import { eraseGuest, guestKeysOf } from "./erase-guest.ts";
import { dropKeptValues } from "./kept-values.ts";
import { erasureHash } from "./keys.ts";
import { readMembers, writeMembers } from "./members.ts";
import { exchangesOf, occasionsWith } from "./merge.ts";
import type { ChannelRow, ContactRow } from "./rows.ts";
import { contactTables } from "./schema.ts";
import { readSetting } from "./settings.ts";
import { inTransaction, type NewChange, type Store } from "./store.ts";
import { eraseSubscriber } from "./subscribers.ts";

/** Erases the person; the log keeps that somebody was erased, not who. Returns the number of the change. */
export function eraseContact(store: Store, contactId: number, entry: NewChange): number {
  const change = inTransaction(store, () => {
    const { database } = store;
    keepHashes(database, contactId);
    eraseSubscriptions(database, contactId);
    eraseGuest(database, contactId);
    eraseExchanges(database, contactId);
    for (const table of contactTables) database.prepare(`delete from ${table} where contact_id = ?`).run(contactId);
    for (const table of ["decision", "introduction_request"])
      database.prepare(`delete from ${table} where other_id = ?`).run(contactId);
    database.prepare("delete from distinction where contact_id = ? or other_id = ?").run(contactId, contactId);
    database.prepare("delete from contact where id = ?").run(contactId);
    database.prepare("delete from change_row where contact_id = ?").run(contactId);
    database.prepare("delete from tie_days where contact_id = ?").run(contactId);
    dropKeptValues(database);
    eraseOrganizations(store);
    derivePairs(database, new Set([contactId]));
    deriveListing(database, new Set([contactId]), store.readTitle);
    database.prepare("delete from title_reading where title not in (select title from position)").run();
    const { lastInsertRowid } = database
      .prepare("insert into change (uid, at, actor, operation, summary) values (?, ?, ?, ?, ?)")
      .run(entry.uid, entry.at, entry.actor, entry.operation, JSON.stringify(entry.summary));
    return Number(lastInsertRowid);
  });
  // What was deleted must not linger in free pages or in the write-ahead log.
  store.database.exec("vacuum");
  store.database.pragma("wal_checkpoint(TRUNCATE)");
  return change;
}

/** What the person's addresses subscribed to. */
function eraseSubscriptions(database: Database, contactId: number): void {
  const norms = database
    .prepare("select norm from channel where contact_id = ? and kind = 'email'")
    .pluck()
    .all(contactId);
  for (const norm of norms) eraseSubscriber(database, String(norm));
}

function keepHashes(database: Database, contactId: number): void {
  const hashOf = erasureHash(database);
  const put = database.prepare("insert or ignore into erased (hash) values (?)");
  const { uid } = database.prepare("select uid from contact where id = ?").get(contactId) as ContactRow;
  put.run(hashOf(`uid:${uid.toLowerCase()}`));
  for (const { kind, norm } of database
    .prepare("select * from channel where contact_id = ?")
    .all(contactId) as ChannelRow[])
    if (norm) put.run(hashOf(`${kind}:${norm}`));
  for (const key of guestKeysOf(database, contactId)) put.run(hashOf(key));
  for (const key of database
    .prepare("select key from identity where contact_id = ?")
    .pluck()
    .all(contactId) as Buffer[])
    put.run(hashOf(`identity:${key.toString("hex")}`));
}

/** Organisations that nobody is at and of which nothing was told go; one's own stays. */
function eraseOrganizations(store: Store): void {
  const { organization } = readSetting(store, "owner");
  store.database
    .prepare(
      `delete from organization where industry is null and region is null and spelling <> ?
       and id not in (select organization_id from position where organization_id is not null)`,
    )
    .run(organizationKey(organization));
}

/** Exchanges with this person alone go; in those with others the person is left out, and the subject with the name. */
function eraseExchanges(database: Database, contactId: number): void {
  const forgetLog = database.prepare("delete from change_row where tbl = ? and row_id = ?");
  const update = database.prepare("update interaction set members = ?, subject = '' where id = ?");
  const remove = database.prepare("delete from interaction where id = ?");
  for (const { id, members } of exchangesOf(database, contactId)) {
    const others = readMembers(members).filter((member) => member.contactId !== contactId);
    if (others.length) update.run(writeMembers(others), id);
    else remove.run(id);
    forgetLog.run("interaction", id);
  }
  database.prepare("delete from participant where contact_id = ?").run(contactId);
  for (const { id, members } of occasionsWith(database, contactId)) {
    const others = readMembers(members).filter((member) => member.contactId !== contactId);
    database.prepare("update occasion set members = ? where id = ?").run(writeMembers(others), id);
    forgetLog.run("occasion", id);
  }
}

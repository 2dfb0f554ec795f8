// Loads what the search for duplicates compares, and the pairs the person said are two people.

import type { DuplicateRecord } from "#model/duplicate-record.ts";
import type { Recorder } from "./recorder.ts";
import type { ChannelRow, ContactRow, PositionRow } from "./rows.ts";
import type { Store } from "./store.ts";

/** Every contact with its channels and positions, by id. */
export function loadDuplicateRecords({ database }: Store): DuplicateRecord[] {
  const contacts = database
    .prepare(
      "select id, kind, full_name, given, middle, family, nickname, birthday, connected_on from contact order by id",
    )
    .all() as Omit<ContactRow, "uid">[];
  const facts = new Map(contacts.map(({ id }) => [id, noFacts()]));
  const channels = database.prepare("select contact_id, kind, value, norm from channel order by id").iterate();
  for (const channel of channels as Iterable<ChannelRow>) addChannel(facts.get(channel.contact_id), channel);
  const positions = database.prepare("select contact_id, organization, title from position order by id").iterate();
  for (const { contact_id, organization, title } of positions as Iterable<PositionRow>) {
    if (organization) facts.get(contact_id)?.organizations.push(organization);
    if (title) facts.get(contact_id)?.titles.push(title);
  }
  return contacts.map((row) => ({
    id: row.id,
    kind: row.kind,
    fullName: row.full_name,
    given: row.given,
    middle: row.middle,
    family: row.family,
    nickname: row.nickname,
    birthday: row.birthday,
    connectedOn: row.connected_on,
    ...(facts.get(row.id) ?? noFacts()),
  }));
}

function noFacts() {
  return {
    emails: [] as string[],
    phones: [] as string[],
    profiles: [] as string[],
    addresses: [] as string[],
    organizations: [] as string[],
    titles: [] as string[],
  };
}

function addChannel(facts: ReturnType<typeof noFacts> | undefined, { kind, value, norm }: ChannelRow): void {
  if (kind === "postal") facts?.addresses.push(value);
  else if (kind === "email" && (norm || value)) facts?.emails.push(norm || value.toLowerCase());
  else if (kind === "phone" && norm) facts?.phones.push(norm);
  else if (kind === "url" && norm) facts?.profiles.push(norm);
}

/** Pairs of contact ids of which the person said that they are two people. */
export function listDistinctions({ database }: Store): [number, number][] {
  return database.prepare("select contact_id, other_id from distinction order by id").raw().all() as [number, number][];
}

/** Notes that two contacts are two people; a pair that is noted already stays as it is. */
export function addDistinction({ database }: Store, recorder: Recorder, a: number, b: number): void {
  const [contact_id, other_id] = a < b ? [a, b] : [b, a];
  const known = database
    .prepare("select 1 from distinction where contact_id = ? and other_id = ?")
    .get(contact_id, other_id);
  if (!known) recorder.insert("distinction", { contact_id, other_id });
}

/** How many facts each of these contacts holds: its own fields, channels, positions, notes and exchanges. */
export function countFacts({ database }: Store, ids: readonly number[]): number[] {
  const count = database.prepare(
    `select (given <> '') + (family <> '') + (middle <> '') + (nickname <> '') + (birthday is not null) + (basis is not null)
       + (select count(*) from channel where contact_id = contact.id)
       + (select count(*) from position where contact_id = contact.id)
       + (select count(*) from note where contact_id = contact.id)
       + (select count(*) from participant where contact_id = contact.id)
     from contact where id = ?`,
  );
  return ids.map((id) => Number(count.pluck().get(id) ?? 0));
}

// What the person types about somebody: a contact, a note, an exchange, what connects them.

import { dayOf } from "#lib/dates.ts";
import type { ContactDraft } from "#model/drafts.ts";
import type { ExchangeDirection, InteractionKind } from "#model/interaction.ts";
import { addChannels, addPositions, type FactSource, insertContact } from "./contact-facts.ts";
import { keyOf } from "./keys.ts";
import { readMembers, writeMembers } from "./members.ts";
import { exchangesOf } from "./merge.ts";
import { organizationFinder } from "./organizations.ts";
import { presentFirst } from "./present.ts";
import type { Recorder } from "./recorder.ts";
import type { ContactRow, PositionRow } from "./rows.ts";
import type { Store } from "./store.ts";

/** Facts the person typed: trusted most, from no file. */
export function typedFacts(store: Store, recorder: Recorder, today: string, at: string): FactSource {
  return {
    database: store.database,
    recorder,
    insertNew: recorder.insert,
    identified: null,
    originId: () => null,
    rank: 3,
    format: "typed",
    today: dayOf(today),
    organizationId: organizationFinder(store.database, recorder),
    at,
  };
}

/** Adds a person; returns the id. */
export function addContact(facts: FactSource, uid: string, draft: ContactDraft): number {
  return insertContact(facts, uid, draft);
}

/** What `contact set` may change; undefined stays, empty text clears. */
export interface ContactEdit {
  readonly name?: string;
  readonly given?: string;
  readonly family?: string;
  readonly birthday?: string | null;
  readonly basis?: string | null;
  readonly introduces?: boolean;
  readonly organization?: string;
  readonly title?: string;
  readonly channels?: ContactDraft["channels"];
  /** Kinds of channels whose present ones give way to `channels`. */
  readonly replaces?: readonly string[];
}

/** Changes a person as typed. */
export function editContact(facts: FactSource, id: number, edit: ContactEdit): void {
  const patch: Partial<Record<keyof ContactRow, string | number | null>> = {};
  if (edit.name !== undefined)
    Object.assign(patch, { full_name: edit.name, given: edit.given ?? "", family: edit.family ?? "" });
  if (edit.birthday !== undefined) patch.birthday = edit.birthday;
  if (edit.basis !== undefined) patch.basis = edit.basis;
  if (edit.introduces !== undefined) patch.introduces = edit.introduces ? 1 : 0;
  facts.recorder.update("contact", id, patch as Partial<Omit<ContactRow, "id">>);
  if (edit.organization !== undefined || edit.title !== undefined) editPosition(facts, id, edit);
  if (edit.replaces?.length) dropOtherChannels(facts, id, edit.replaces, edit.channels ?? []);
  if (edit.channels) addChannels(facts, id, edit.channels);
}

/** A typed title or organisation corrects the present position; another organisation begins a new one. */
function editPosition(facts: FactSource, id: number, { organization, title }: ContactEdit): void {
  const rows = facts.database.prepare("select * from position where contact_id = ?").all(id) as PositionRow[];
  const present = presentFirst(rows)[0];
  const isSame = organization === undefined || organization === present?.organization;
  if (present && isSame) {
    facts.recorder.update("position", present.id, { title: title ?? present.title, rank: 3 });
    return;
  }
  if (organization || title)
    addPositions(facts, id, [
      { organization: organization ?? "", title: title ?? "", department: "", startOn: null, endOn: null },
    ]);
  else if (present) facts.recorder.remove("position", present.id);
}

function dropOtherChannels(
  facts: FactSource,
  id: number,
  kinds: readonly string[],
  kept: ContactDraft["channels"],
): void {
  const rows = facts.database.prepare("select id, kind, value from channel where contact_id = ?").all(id);
  for (const row of rows as { id: number; kind: string; value: string }[])
    if (kinds.includes(row.kind) && !kept.some(({ kind, value }) => kind === row.kind && value === row.value))
      facts.recorder.remove("channel", row.id);
}

export function addNote(recorder: Recorder, contactId: number, at: string, text: string): number {
  return recorder.insert("note", { contact_id: contactId, at, text, origin_id: null });
}

export interface TypedInteraction {
  readonly onDate: string;
  readonly at: string | null;
  readonly kind: InteractionKind;
  readonly direction: ExchangeDirection;
  readonly subject: string;
  readonly contactIds: readonly number[];
}

/** Writes an exchange as typed; `uid` makes it one of its own. */
export function addInteraction(recorder: Recorder, uid: string, typed: TypedInteraction): number {
  const { onDate, at, kind, direction, subject, contactIds } = typed;
  const isIncoming = direction === "in";
  return recorder.insert("interaction", {
    key: keyOf(`typed:${uid}`),
    day: dayOf(onDate),
    at,
    kind,
    direction,
    subject,
    people: contactIds.length,
    members: writeMembers(contactIds.map((contactId) => ({ contactId, role: isIncoming ? "from" : "to" }))),
    seen: "",
    origin_id: null,
  });
}

/**
 * Takes out contacts that are ego's own: known by own addresses alone, made of mail that was imported before these were told.
 * Their exchanges stay with the others who took part.
 */
export function dropOwnContacts(store: Store, recorder: Recorder, emails: readonly string[]): void {
  const { database } = store;
  const ids = database
    .prepare(
      "select distinct contact_id from channel where kind = 'email' and norm <> '' and norm in (select value from json_each(?))",
    )
    .pluck()
    .all(JSON.stringify(emails)) as number[];
  const channelsOf = database.prepare("select id, kind, norm from channel where contact_id = ?");
  for (const id of ids) {
    const channels = channelsOf.all(id) as { id: number; kind: string; norm: string }[];
    if (!channels.every(({ kind, norm }) => kind === "email" && emails.includes(norm))) continue;
    for (const { id: interaction, members } of exchangesOf(database, id)) {
      const others = readMembers(members).filter(({ contactId }) => contactId !== id);
      if (others.length) recorder.update("interaction", interaction, { members: writeMembers(others) });
      else recorder.remove("interaction", interaction);
    }
    for (const table of ["position", "channel", "identity", "note", "decision"] as const)
      for (const row of database.prepare(`select id from ${table} where contact_id = ?`).pluck().all(id) as number[])
        recorder.remove(table, row);
    recorder.remove("contact", id);
  }
}

/** Marks the person's channels as secured: they last beyond the position. */
export function secureChannel(store: Store, recorder: Recorder, contactId: number, onDate: string): void {
  const channel = store.database
    .prepare("select id from channel where contact_id = ? order by id limit 1")
    .pluck()
    .get(contactId);
  if (typeof channel === "number") recorder.update("channel", channel, { secured_on: onDate });
  else
    recorder.insert("channel", {
      contact_id: contactId,
      kind: "phone",
      value: "",
      norm: "",
      context: "private",
      secured_on: onDate,
      origin_id: null,
    });
}

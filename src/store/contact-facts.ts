// Adds what a source says of a known person: only what is new is written, nothing known is lost.

import { isoDay } from "#lib/dates.ts";
import { organizationKey } from "#lib/organization-key.ts";
import { fold } from "#lib/text.ts";
import type { Channel, Origin, Position } from "#model/contact.ts";
import type { ContactDraft } from "#model/drafts.ts";
import type { Database } from "./database.ts";
import type { Identified } from "./identified.ts";
import { keyOf } from "./keys.ts";
import { identitiesOf } from "./matching.ts";
import type { Recorder } from "./recorder.ts";
import type { ChannelRow, ContactRow, NoteRow, PositionRow } from "./rows.ts";

/** Where facts come from, and what adding them needs. */
export interface FactSource {
  readonly database: Database;
  readonly recorder: Recorder;
  /** Inserts a row of a new person; an import may write many at once. */
  readonly insertNew: Recorder["insert"];
  /** What tells the people known so far apart; null where only the file knows all of it. */
  readonly identified: Identified | null;
  /** The row of `origin`, made at the first fact; null for what the person typed. */
  originId(): number | null;
  /** How much the source is trusted on what holds now (`PositionRow.rank`). */
  readonly rank: number;
  readonly format: string;
  /** Day number of the import. */
  readonly today: number;
  organizationId(name: string): number | null;
  /** Instant for notes without one. */
  readonly at: string;
}

/** Known origins, the strongest prior of being answered first (MODEL.md §2). */
const ORIGINS: readonly Origin[] = [
  "met",
  "colleague",
  "typed",
  "card",
  "addressbook",
  "linkedin",
  "list",
  "calendar",
  "mail",
  "log",
];

/** Writes a new person with all facts of the draft; returns the contact's id. */
export function insertContact(source: FactSource, uid: string, draft: ContactDraft): number {
  const { insertNew, identified } = source;
  const id = insertNew("contact", {
    uid,
    kind: draft.kind,
    full_name: draft.fullName,
    given: draft.name.given,
    family: draft.name.family,
    middle: draft.name.middle,
    prefix: draft.name.prefix,
    suffix: draft.name.suffix,
    nickname: draft.name.nickname,
    birthday: draft.birthday,
    basis: null,
    introduces: 1,
    source: draft.origin,
    connected_on: draft.connectedOn,
    categories: JSON.stringify(draft.categories),
    extra: JSON.stringify(draft.extra),
    origin_id: source.originId(),
  });
  for (const position of draft.positions) insertNew("position", positionRow(source, id, position));
  for (const channel of draft.channels) insertNew("channel", channelRow(source, id, channel));
  for (const text of new Set(draft.notes))
    insertNew("note", { contact_id: id, at: source.at, text, origin_id: source.originId() });
  for (const key of identitiesOf(draft)) insertNew("identity", { contact_id: id, key, origin_id: source.originId() });
  if (draft.externalId) insertNew("identity", { contact_id: id, key: statedName(draft), origin_id: source.originId() });
  identified?.add(draft);
  return id;
}

/** Adds what the draft says beyond what is known of the contact. */
export function addFacts(source: FactSource, id: number, draft: ContactDraft): void {
  const row = source.database.prepare("select * from contact where id = ?").get(id) as ContactRow;
  addOwnFields(source, row, draft);
  addChannels(source, id, draft.channels);
  addPositions(source, id, draft.positions);
  addNotes(source, id, draft.notes);
  addIdentities(source, id, identitiesOf(draft));
}

function addOwnFields(source: FactSource, row: ContactRow, draft: ContactDraft): void {
  const patch: Record<string, string | null> = {};
  if (isRenamed(source, row, draft)) {
    Object.assign(patch, { full_name: draft.fullName, ...nameColumns(draft) });
  } else if (row.full_name === draft.fullName || !row.family) {
    for (const [column, value] of Object.entries(nameColumns(draft)))
      if (value && !row[column as "given"]) patch[column] = value;
  }
  if (draft.birthday && !row.birthday) patch["birthday"] = draft.birthday;
  if (draft.connectedOn && !row.connected_on) patch["connected_on"] = draft.connectedOn;
  if (ORIGINS.indexOf(draft.origin) < ORIGINS.indexOf(row.source as Origin)) patch["source"] = draft.origin;
  patch["categories"] = union(row.categories, draft.categories);
  patch["extra"] = union(row.extra, draft.extra);
  source.recorder.update("contact", row.id, patch);
}

/** An address gives way to a name; otherwise only the source that holds the person's id may rename, and once with each name. */
function isRenamed(source: FactSource, row: ContactRow, draft: ContactDraft): boolean {
  const isPlaceholder = (name: string) => name.includes("@") || !/\p{L}/u.test(name);
  if (isPlaceholder(row.full_name)) return !isPlaceholder(draft.fullName);
  if (!draft.externalId) return false;
  const key = statedName(draft);
  const stated = source.database.prepare("select 1 from identity where contact_id = ? and key = ?").get(row.id, key);
  if (stated) return false;
  source.recorder.insert("identity", { contact_id: row.id, key, origin_id: source.originId() });
  return !isPlaceholder(draft.fullName) && draft.fullName !== row.full_name;
}

function statedName(draft: ContactDraft): Buffer {
  return keyOf(`name:${draft.externalId}:${draft.fullName}`);
}

function nameColumns({ name }: ContactDraft): Record<string, string> {
  return {
    given: name.given,
    family: name.family,
    middle: name.middle,
    prefix: name.prefix,
    suffix: name.suffix,
    nickname: name.nickname,
  };
}

function union(json: string, more: readonly string[]): string {
  const known = JSON.parse(json) as string[];
  const added = more.filter((text) => !known.includes(text));
  return added.length ? JSON.stringify([...known, ...added]) : json;
}

function channelRow(
  { originId }: FactSource,
  contactId: number,
  { kind, value, norm, context }: Channel,
): Omit<ChannelRow, "id"> {
  return { contact_id: contactId, kind, value, norm, context, secured_on: null, origin_id: originId() };
}

export function addChannels(source: FactSource, contactId: number, channels: readonly Channel[]): void {
  const known = source.database.prepare("select * from channel where contact_id = ?").all(contactId) as ChannelRow[];
  for (const channel of channels) {
    const twin = known.find(
      (row) =>
        row.kind === channel.kind && (row.value === channel.value || (row.norm !== "" && row.norm === channel.norm)),
    );
    if (!twin) {
      const id = source.recorder.insert("channel", channelRow(source, contactId, channel));
      known.push({ id, contact_id: contactId, ...channel, secured_on: null, origin_id: null });
    } else if (channel.context && !twin.context)
      source.recorder.update("channel", twin.id, { context: channel.context });
  }
}

function positionRow(source: FactSource, contactId: number, position: Position): Omit<PositionRow, "id"> {
  return {
    contact_id: contactId,
    organization_id: position.organization ? source.organizationId(position.organization) : null,
    organization: position.organization,
    title: position.title,
    department: position.department,
    start_on: position.startOn,
    end_on: position.endOn,
    rank: source.rank,
    origin_id: source.originId(),
  };
}

/** A further undated position from the same kind of source ends the one it gave before: the person moved on. */
export function addPositions(source: FactSource, contactId: number, positions: readonly Position[]): void {
  const known = source.database
    .prepare(
      "select position.*, origin.format from position left join origin on origin.id = origin_id where contact_id = ?",
    )
    .all(contactId) as (PositionRow & { format: string | null })[];
  for (const position of positions) {
    const twin = known.find((row) => isSamePosition(row, position));
    if (twin) {
      const patch = {
        start_on: twin.start_on ?? position.startOn,
        end_on: twin.end_on ?? position.endOn,
        department: twin.department || position.department,
      };
      source.recorder.update("position", twin.id, patch);
      continue;
    }
    if (position.startOn === null && position.endOn === null)
      for (const before of known)
        if (before.format === source.format && before.start_on === null && before.end_on === null)
          source.recorder.update("position", before.id, { end_on: isoDay(source.today) });
    const id = source.recorder.insert("position", positionRow(source, contactId, position));
    known.push({
      ...(source.database.prepare("select * from position where id = ?").get(id) as PositionRow),
      format: null,
    });
  }
}

function isSamePosition(row: PositionRow, position: Position): boolean {
  const sameStart = row.start_on === null || position.startOn === null || row.start_on === position.startOn;
  return (
    sameStart &&
    organizationKey(row.organization) === organizationKey(position.organization) &&
    fold(row.title) === fold(position.title)
  );
}

function addNotes(source: FactSource, contactId: number, notes: readonly string[]): void {
  if (!notes.length) return;
  const known = source.database.prepare("select * from note where contact_id = ?").all(contactId) as NoteRow[];
  const texts = new Set(known.map(({ text }) => text));
  for (const text of notes) {
    if (texts.has(text)) continue;
    texts.add(text);
    source.recorder.insert("note", { contact_id: contactId, at: source.at, text, origin_id: source.originId() });
  }
}

function addIdentities(source: FactSource, contactId: number, keys: readonly Buffer[]): void {
  const known = source.database
    .prepare("select key from identity where contact_id = ?")
    .pluck()
    .all(contactId) as Buffer[];
  for (const key of keys)
    if (!known.some((one) => one.equals(key)))
      source.recorder.insert("identity", { contact_id: contactId, key, origin_id: source.originId() });
}

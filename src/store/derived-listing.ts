// What lists and searches show of a contact: name for sorting, present position, level, text for finding.

import { fold, foldSpelt } from "#lib/text.ts";
import { likeliestOf, type TitleReading } from "#model/level.ts";
import { bulkInsert } from "./bulk-insert.ts";
import type { Database } from "./database.ts";
import { deferIndexes } from "./deferred-indexes.ts";
import { presentFirst } from "./present.ts";
import type { ContactRow, PositionRow } from "./rows.ts";

/** How a title is read; the store keeps each distinct title's reading. */
export type ReadTitle = (title: string) => TitleReading;

/** So many contacts are read with one question to each table. */
const CHUNK = 250;
const MOST_TEXT = 20_000;

/** Recomputes listing, search text and title readings of these contacts; a contact that is gone loses them. */
export function deriveListing(database: Database, contacts: ReadonlySet<number>, readTitle: ReadTitle): void {
  const read = factsReader(database);
  const restoreIndexes = deferIndexes(database, "listing");
  const put = listingWriter(database);
  const readings = titleReadings(database, readTitle);
  const foldTerm = rememberedFolds();
  const texts = new Map<number, string>();
  const ids = [...contacts];
  for (let at = 0; at < ids.length; at += CHUNK) {
    const chunk = ids.slice(at, at + CHUNK);
    put.drop(chunk);
    for (const { contact, positions, channels, notes } of read(chunk)) {
      for (const { title } of positions) if (title) readings(title);
      const present = presentFirst(positions)[0];
      const reading = present?.title ? readings(present.title) : null;
      put.listing(contact, present, reading && likeliestOf(reading.probabilities));
      texts.set(contact.id, searchText(foldTerm, contact, positions, channels, notes));
    }
  }
  put.flush();
  restoreIndexes();
  // Last of all: any other statement of several rows would make the search write what it gathered.
  for (const [id, text] of texts) put.search(id, text);
}

interface Facts {
  readonly contact: ContactRow;
  readonly positions: PositionRow[];
  readonly channels: string[];
  readonly notes: string[];
}

/** Reads what is known of the contacts among these ids, a question a table. */
function factsReader(database: Database): (ids: readonly number[]) => Iterable<Facts> {
  const among = "in (select value from json_each(?))";
  const contactsOf = database.prepare(`select * from contact where id ${among}`);
  const positionsOf = database.prepare(`select * from position where contact_id ${among}`);
  const channelsOf = database.prepare(`select contact_id, value from channel where contact_id ${among}`);
  const notesOf = database.prepare(`select contact_id, text from note where contact_id ${among}`);
  return (ids) => {
    const asked = JSON.stringify(ids);
    const facts = new Map<number, Facts>();
    for (const contact of contactsOf.all(asked) as ContactRow[])
      facts.set(contact.id, { contact, positions: [], channels: [], notes: [] });
    for (const position of positionsOf.all(asked) as PositionRow[])
      facts.get(position.contact_id)?.positions.push(position);
    for (const { contact_id, value } of channelsOf.all(asked) as { contact_id: number; value: string }[])
      facts.get(contact_id)?.channels.push(value);
    for (const { contact_id, text } of notesOf.all(asked) as { contact_id: number; text: string }[])
      facts.get(contact_id)?.notes.push(text);
    return facts.values();
  };
}

function listingWriter(database: Database) {
  const listed = database
    .prepare("select contact_id from listing where contact_id in (select value from json_each(?))")
    .pluck();
  const dropListing = database.prepare("delete from listing where contact_id = ?");
  const dropSearch = database.prepare("delete from contact_search where rowid = ?");
  const putSearch = database.prepare("insert into contact_search (rowid, text) values (?, ?)");
  const rows = bulkInsert(
    database,
    "into listing (contact_id, sort_name, organization_id, organization, title, level)",
    6,
  );
  return {
    drop(ids: readonly number[]) {
      for (const id of listed.all(JSON.stringify(ids))) {
        dropListing.run(id);
        dropSearch.run(id);
      }
    },
    listing(contact: ContactRow, present: PositionRow | undefined, level: number | null) {
      rows.put(contact.id);
      rows.put(sortName(contact));
      rows.put(present?.organization_id ?? null);
      rows.put(present?.organization ?? "");
      rows.put(present?.title ?? "");
      rows.put(level);
    },
    search: (id: number, text: string) => putSearch.run(id, text),
    flush: rows.flush,
  };
}

/** Family name first, as people look for names. */
function sortName({ family, given, full_name }: ContactRow): string {
  return family ? fold(`${family} ${given}`) : fold(full_name);
}

/** Name first, so that a hit in the name can be told from one elsewhere; umlauts both plain and spelt out. */
function searchText(
  foldTerm: (text: string) => string,
  { full_name, nickname }: ContactRow,
  positions: readonly PositionRow[],
  channels: readonly string[],
  notes: readonly string[],
): string {
  const name = bothFolds(nickname ? `${full_name} ${nickname}` : full_name);
  const rest = [
    ...positions.flatMap(({ organization, title }) => [foldTerm(organization), foldTerm(title)]),
    ...[...channels, ...notes].map(bothFolds),
  ];
  return `${name}\n${rest.filter(Boolean).join(" ").slice(0, MOST_TEXT)}`;
}

function bothFolds(text: string): string {
  const [plain, spelt] = [fold(text), foldSpelt(text)];
  return plain === spelt ? plain : `${plain} ${spelt}`;
}

/** Folds organisations and titles, of which there are far fewer than people. */
function rememberedFolds(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const folded = known.get(text) ?? bothFolds(text);
    known.set(text, folded);
    return folded;
  };
}

function titleReadings(database: Database, readTitle: ReadTitle): (title: string) => TitleReading {
  const known = new Map<string, TitleReading>();
  const find = database.prepare("select reading from title_reading where title = ?").pluck();
  const put = database.prepare("insert or replace into title_reading (title, reading) values (?, ?)");
  return (title) => {
    const seen = known.get(title);
    if (seen) return seen;
    const kept = find.get(title) as string | undefined;
    const reading = kept ? (JSON.parse(kept) as TitleReading) : readTitle(title);
    if (!kept) put.run(title, JSON.stringify({ probabilities: reading.probabilities, function: reading.function }));
    known.set(title, reading);
    return reading;
  };
}

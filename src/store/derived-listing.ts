// What lists and searches show of a contact: name for sorting, present position, level, text for finding.

import { fold, foldSpelt } from "#lib/text.ts";
import type { TitleReading } from "#model/level.ts";
import type { Database } from "./database.ts";
import { presentFirst } from "./present.ts";
import type { ContactRow, PositionRow } from "./rows.ts";

/** How a title is read; the store keeps each distinct title's reading. */
export type ReadTitle = (title: string) => TitleReading;

/** Recomputes listing, search text and title readings of these contacts; a contact that is gone loses them. */
export function deriveListing(database: Database, contacts: ReadonlySet<number>, readTitle: ReadTitle): void {
  const contactOf = database.prepare("select * from contact where id = ?");
  const positionsOf = database.prepare("select * from position where contact_id = ?");
  const channelsOf = database.prepare("select case when kind = 'url' and norm <> '' then norm else value end from channel where contact_id = ?").pluck();
  const notesOf = database.prepare("select text from note where contact_id = ?").pluck();
  const dropListing = database.prepare("delete from listing where contact_id = ?");
  const dropSearch = database.prepare("delete from contact_search where rowid = ?");
  const putListing = database.prepare(
    "insert into listing (contact_id, sort_name, organization_id, organization, title, level) values (?, ?, ?, ?, ?, ?)",
  );
  const putSearch = database.prepare("insert into contact_search (rowid, text) values (?, ?)");
  const listed = database.prepare("select 1 from listing where contact_id = ?").pluck();
  const readings = titleReadings(database, readTitle);
  for (const id of contacts) {
    if (listed.get(id)) {
      dropListing.run(id);
      dropSearch.run(id);
    }
    const contact = contactOf.get(id) as ContactRow | undefined;
    if (!contact) continue;
    const positions = positionsOf.all(id) as PositionRow[];
    for (const { title } of positions) if (title) readings(title);
    const present = presentFirst(positions)[0];
    const reading = present?.title ? readings(present.title) : null;
    const level = reading ? reading.probabilities.indexOf(Math.max(...reading.probabilities)) : null;
    putListing.run(id, sortName(contact), present?.organization_id ?? null, present?.organization ?? "", present?.title ?? "", level);
    putSearch.run(id, searchText(contact, positions, channelsOf.all(id) as string[], notesOf.all(id) as string[]));
  }
}

/** Family name first, as people look for names. */
function sortName({ family, given, full_name }: ContactRow): string {
  return family ? fold(`${family} ${given}`) : fold(full_name);
}

/** Name first, so that a hit in the name can be told from one elsewhere; umlauts both plain and spelt out. */
function searchText(contact: ContactRow, positions: readonly PositionRow[], channels: readonly string[], notes: readonly string[]): string {
  const name = [contact.full_name, contact.nickname].filter(Boolean).join(" ");
  const rest = [...positions.flatMap(({ organization, title }) => [organization, title]), ...channels, ...notes].filter(Boolean);
  return [bothFolds(name), bothFolds(rest.join(" ").slice(0, 20_000))].join("\n");
}

function bothFolds(text: string): string {
  const [plain, spelt] = [fold(text), foldSpelt(text)];
  return plain === spelt ? plain : `${plain} ${spelt}`;
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

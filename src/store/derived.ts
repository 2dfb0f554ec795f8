// Tables derived from the logged ones, brought up to date at the end of each write for the contacts it touched.

import { likeliestOf } from "#model/level.ts";
import type { Database } from "./database.ts";
import { deriveListing, type ReadTitle } from "./derived-listing.ts";
import { derivePairs } from "./derived-pairs.ts";
import { deriveTies } from "./derived-ties.ts";
import type { Touched } from "./touched.ts";

/** Brings ties, pairs, listing, search and title readings up to date. */
export function derive(database: Database, touched: Touched, readTitle: ReadTitle): void {
  deriveTies(database, touched.exchanges);
  derivePairs(database, touched.exchanges);
  deriveListing(database, touched.contacts, readTitle);
}

/** Reads every title anew, where the reader of titles is another than the one the store was last written with. */
export function rereadTitles(database: Database, version: string, readTitle: ReadTitle): void {
  const kept = database.prepare("select value from meta where name = 'titles'").pluck().get();
  if (kept === version) return;
  database
    .transaction(() => {
      const titles = database.prepare("select title from title_reading").pluck().all() as string[];
      const put = database.prepare("update title_reading set reading = ? where title = ?");
      const level = database.prepare("update listing set level = ? where title = ?");
      for (const title of titles) {
        const { probabilities, function: field } = readTitle(title);
        put.run(JSON.stringify({ probabilities, function: field }), title);
        level.run(likeliestOf(probabilities), title);
      }
      database.prepare("insert or replace into meta (name, value) values ('titles', ?)").run(version);
    })
    .immediate();
}

// How the derived tables read exchanges again: all in one pass, or those of each contact.

import type { Database } from "./database.ts";

/** Fewer contacts than this are always looked up one by one. */
const FEW = 20;
/** A look-up costs about three times as much as a row in passing. */
const WHOLE_SHARE = 0.3;

/** Whether one pass over every interaction is faster than looking up those of these contacts. */
export function isWholePass(database: Database, contacts: ReadonlySet<number>): boolean {
  if (contacts.size <= FEW) return false;
  const most = WHOLE_SHARE * Number(database.prepare("select coalesce(max(id), 0) from interaction").pluck().get());
  const countOf = database.prepare("select count(*) from participant where contact_id = ?").pluck();
  let count = 0;
  for (const contactId of contacts) {
    count += Number(countOf.get(contactId));
    if (count > most) return true;
  }
  return false;
}

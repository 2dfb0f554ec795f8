// Indexes built at once at the end: row by row, the keys of a million exchanges take longer than the exchanges themselves.

import type { Database } from "./database.ts";
import { bulkIndexes } from "./schema.ts";

/**
 * Takes the indexes of the table away where it is empty; what is returned builds them again, and must be called before
 * anything asks them and before the transaction ends. Where the table holds rows, nothing happens.
 */
export function deferIndexes(database: Database, table: keyof typeof bulkIndexes): () => void {
  if (database.prepare(`select 1 from ${table} limit 1`).get() !== undefined) return () => {};
  const indexes = bulkIndexes[table];
  for (const { name } of indexes) database.exec(`drop index if exists ${name}`);
  let isGone = true;
  return () => {
    if (isGone) for (const { sql } of indexes) database.exec(sql);
    isGone = false;
  };
}

// Everything the store holds as plain JSON, and back into an empty store as the same store.

import type { Dump, JsonRow } from "#model/dump.ts";
import { deferIndexes } from "./deferred-indexes.ts";
import { derive } from "./derived.ts";
import { rowFromJson, rowToJson } from "./recorder.ts";
import { type LoggedTable, loggedTables } from "./schema.ts";
import { inTransaction, type Store } from "./store.ts";
import { watchRows } from "./touched.ts";

/** Parts of the dump in the order they are written, so that a large store needs no second copy in memory. */
export function* dumpParts({ database }: Store, exportedAt: string): Generator<string> {
  yield `{"format":"mingle","version":1,"exportedAt":${JSON.stringify(exportedAt)},"tables":{`;
  for (const [at, table] of (Object.keys(loggedTables) as LoggedTable[]).entries()) {
    yield `${at ? ",\n" : "\n"}${JSON.stringify(table)}:[`;
    yield* rowsOf(database.prepare(`select * from ${table} order by id`).iterate());
    yield "]";
  }
  const pepper = database.prepare("select value from meta where name = 'pepper'").pluck().get() ?? null;
  const hashes = (database.prepare("select hash from erased order by id").pluck().all() as Buffer[]).map((hash) =>
    hash.toString("hex"),
  );
  yield `},\n"erased":${JSON.stringify({ pepper: hashes.length ? pepper : null, hashes })},\n"changes":[`;
  yield* rowsOf(database.prepare("select * from change order by id").iterate());
  yield `],\n"log":{"rows":[`;
  yield* rowsOf(database.prepare("select * from change_row order by id").iterate());
  yield `],"ranges":[`;
  yield* rowsOf(database.prepare("select * from change_range order by id").iterate());
  yield "]}}\n";
}

function* rowsOf(rows: Iterable<unknown>): Generator<string> {
  let isFirst = true;
  for (const row of rows) {
    yield `${isFirst ? "\n" : ",\n"}${rowToJson(row as Parameters<typeof rowToJson>[0])}`;
    isFirst = false;
  }
}

/** Whether nothing was ever written to the store. */
export function isEmptyStore({ database }: Store): boolean {
  return database.prepare("select 1 from change limit 1").get() === undefined;
}

/** Fills an empty store with a dump: the same rows under the same ids, the same log. Returns how many rows there are. */
export function loadDump(store: Store, dump: Dump): void {
  inTransaction(store, () => {
    const { database } = store;
    const watcher = watchRows(database);
    const restoreIndexes = deferIndexes(database, "interaction");
    for (const table of Object.keys(loggedTables) as LoggedTable[]) {
      const columns = ["id", ...loggedTables[table]];
      const put = database.prepare(
        `insert into ${table} (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`,
      );
      for (const json of dump.tables[table]) {
        const row = rowFromJson(JSON.stringify(json));
        put.run(...columns.map((column) => row[column] ?? null));
        watcher.appeared(table, Number(row["id"]), row);
      }
    }
    restoreIndexes();
    if (dump.erased.pepper)
      database.prepare("insert or replace into meta (name, value) values ('pepper', ?)").run(dump.erased.pepper);
    for (const hash of dump.erased.hashes)
      database.prepare("insert or ignore into erased (hash) values (?)").run(Buffer.from(hash, "hex"));
    putPlain(store, "change", dump.changes);
    putPlain(store, "change_row", dump.log.rows);
    putPlain(store, "change_range", dump.log.ranges);
    derive(database, watcher.touched, store.readTitle);
  });
}

const logColumns = {
  change: ["id", "uid", "at", "actor", "operation", "summary", "undoes", "undone_by"],
  change_row: ["id", "change_id", "tbl", "row_id", "contact_id", "before", "after"],
  change_range: ["id", "change_id", "tbl", "first_id", "last_id"],
} as const;

function putPlain({ database }: Store, table: keyof typeof logColumns, rows: readonly JsonRow[]): void {
  const columns = logColumns[table];
  const put = database.prepare(
    `insert into ${table} (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`,
  );
  for (const row of rows) put.run(...columns.map((column) => row[column] ?? null));
}

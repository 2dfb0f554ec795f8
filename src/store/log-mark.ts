// How far the log of a store has come, and whom what was written since concerns: any process may have written it.

import { memberIds } from "./members.ts";
import { rowFromJson } from "./recorder.ts";
import { type LoggedTable, loggedTables } from "./schema.ts";
import type { Store } from "./store.ts";

/** A point in the log; equal ones say that nothing was written between. */
export interface LogMark {
  readonly change: number;
  readonly row: number;
  readonly range: number;
  /** Uid of the newest change that still stands there, so that another store in the place of this one is told; "" for none. */
  readonly uid: string;
}

export function isSameMark(a: LogMark, b: LogMark): boolean {
  return a.change === b.change && a.row === b.row && a.range === b.range && a.uid === b.uid;
}

/** Where the log stands now. */
export function logMark({ database }: Store): LogMark {
  // The sequences, as erasing a person takes rows out of the log.
  const ends = new Map(
    database.prepare("select name, seq from sqlite_sequence where name like 'change%'").raw().all() as [
      string,
      number,
    ][],
  );
  const uid = database.prepare("select uid from change order by id desc limit 1").pluck().get();
  return {
    change: ends.get("change") ?? 0,
    row: ends.get("change_row") ?? 0,
    range: ends.get("change_range") ?? 0,
    uid: typeof uid === "string" ? uid : "",
  };
}

export interface Written {
  /** Contacts whose facts, exchanges or existence changed. */
  readonly contacts: ReadonlySet<number>;
  /** What is known of organisations changed. */
  readonly organizations: boolean;
}

/** So many rows are looked at; after more, reading everything anew is as fast. */
const MOST_ROWS = 5000;

/** Whom what was written after the mark concerns; null where only reading everything anew tells. */
export function writtenSince(store: Store, mark: LogMark): Written | null {
  const { database } = store;
  const isThisStore =
    mark.uid !== "" && database.prepare("select 1 from change where uid = ?").get(mark.uid) !== undefined;
  if (!isThisStore || hasUnlogged(store, mark)) return null;
  const written = { contacts: new Set<number>(), organizations: false };
  const rows = database
    .prepare("select tbl, row_id, contact_id, before, after from change_row where id > ? limit ?")
    .all(mark.row, MOST_ROWS + 1) as LogRow[];
  const ranges = database
    .prepare("select tbl, first_id, last_id from change_range where id > ?")
    .all(mark.range) as LogRange[];
  const count = ranges.reduce((sum, { first_id, last_id }) => sum + last_id - first_id + 1, rows.length);
  if (count > MOST_ROWS) return null;
  const note = (table: LoggedTable, id: number, row: Readonly<Record<string, unknown>>) => {
    if (table === "organization") written.organizations = true;
    if (table === "contact") written.contacts.add(id);
    if (table === "interaction" && typeof row["members"] === "string")
      for (const contactId of memberIds(row["members"])) written.contacts.add(contactId);
    if (typeof row["contact_id"] === "number") written.contacts.add(row["contact_id"]);
  };
  for (const { tbl, row_id, contact_id, before, after } of rows) {
    note(tbl, row_id, { contact_id });
    for (const json of [before, after]) if (json !== null) note(tbl, row_id, rowFromJson(json));
    if (tbl === "interaction") for (const row of standing(store, tbl, row_id, row_id)) note(tbl, row_id, row);
  }
  for (const { tbl, first_id, last_id } of ranges)
    for (const row of standing(store, tbl, first_id, last_id)) note(tbl, Number(row["id"]), row);
  return written;
}

interface LogRow {
  readonly tbl: LoggedTable;
  readonly row_id: number;
  readonly contact_id: number | null;
  readonly before: string | null;
  readonly after: string | null;
}

interface LogRange {
  readonly tbl: LoggedTable;
  readonly first_id: number;
  readonly last_id: number;
}

/** Whether a change came that logged no row: the erasure of a person. */
function hasUnlogged({ database }: Store, { change }: LogMark): boolean {
  return (
    database
      .prepare(
        `select 1 from change where id > ? and not exists (select 1 from change_row where change_id = change.id)
         and not exists (select 1 from change_range where change_id = change.id)`,
      )
      .get(change) !== undefined
  );
}

/** The rows that still stand there, with what tells whose they are. */
function standing({ database }: Store, table: LoggedTable, first: number, last: number): Record<string, unknown>[] {
  const columns = ["id", ...loggedTables[table].filter((column) => column === "contact_id" || column === "members")];
  return database
    .prepare(`select ${columns.join(", ")} from ${table} where id between ? and ?`)
    .all(first, last) as Record<string, unknown>[];
}

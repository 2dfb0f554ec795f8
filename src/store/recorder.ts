// The one way anything is written: every row inserted, changed or removed stands in the log of its change.

import { type BulkInsert, bulkInsert } from "./bulk-insert.ts";
import type { Database } from "./database.ts";
import { deferIndexes } from "./deferred-indexes.ts";
import type { Rows } from "./rows.ts";
import { blobColumns, type LoggedTable, loggedTables } from "./schema.ts";
import { type Touched, watchRows } from "./touched.ts";

type Cell = string | number | null | Buffer;
type Cells = Readonly<Record<string, Cell>>;
type Values<Table extends LoggedTable> = Omit<Rows[Table], "id">;

export interface Recorder {
  readonly changeId: number;
  readonly touched: Touched;
  /** How many rows were written so far. */
  written(): number;
  /** Inserts a row and returns its id. */
  insert<Table extends LoggedTable>(table: Table, row: Values<Table>): number;
  /**
   * Inserts a row and returns its id; many are written at once. It can be read back after `settle`, which `update` and
   * `remove` call themselves.
   */
  append<Table extends LoggedTable>(table: Table, row: Values<Table>): number;
  /** Writes the rows held back by `append`. */
  settle(): void;
  /** Settles, so that an exchange can be looked up by its key too. */
  settleKeys(): void;
  /** Puts a removed row back as it was; `json` as `rowToJson` wrote it. */
  restore(table: LoggedTable, id: number, json: string): void;
  update<Table extends LoggedTable>(table: Table, id: number, patch: Partial<Values<Table>>): void;
  remove(table: LoggedTable, id: number): void;
  /** Settles and notes what was inserted in the log; called once at the end of each transaction. */
  flush(): void;
}

/** Writes for the change `changeId`; must run inside a write transaction. */
export function createRecorder(database: Database, changeId: number): Recorder {
  const rows = watchRows(database);
  const statements = new Map<string, ReturnType<Database["prepare"]>>();
  const inserters = new Map<LoggedTable, ReturnType<Database["prepare"]>>();
  const next = new Map<LoggedTable, number>();
  const ranges = new Map<LoggedTable, [number, number]>();
  let written = 0;

  const prepared = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const made = database.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  const log = (
    table: LoggedTable,
    id: number,
    contactId: number | null,
    before: string | null,
    after: string | null,
  ) => {
    prepared(
      "insert into change_row (change_id, tbl, row_id, contact_id, before, after) values (?, ?, ?, ?, ?, ?)",
    ).run(changeId, table, id, contactId, before, after);
    written++;
  };
  const nextId = (table: LoggedTable) => {
    const id = next.get(table) ?? nextIdOf(database, table);
    next.set(table, id + 1);
    return id;
  };
  const flushRange = (table: LoggedTable) => {
    const range = ranges.get(table);
    if (!range) return;
    prepared("insert into change_range (change_id, tbl, first_id, last_id) values (?, ?, ?, ?)").run(
      changeId,
      table,
      ...range,
    );
    ranges.delete(table);
  };
  const extendRange = (table: LoggedTable, id: number) => {
    const range = ranges.get(table);
    if (range && range[1] + 1 === id) range[1] = id;
    else {
      flushRange(table);
      ranges.set(table, [id, id]);
    }
  };
  const put = (table: LoggedTable, id: number, row: Cells) => {
    const inserter =
      inserters.get(table) ??
      database.prepare(`insert ${into(table)} values (?${", ?".repeat(loggedTables[table].length)})`);
    inserters.set(table, inserter);
    inserter.run([id, ...loggedTables[table].map((column) => row[column] ?? null)]);
    rows.appeared(table, id, row);
  };
  const bulks = new Map<LoggedTable, BulkInsert>();
  const bulkOf = (table: LoggedTable) => {
    const known = bulks.get(table);
    if (known) return known;
    if (table === "interaction") restoreKeys = deferIndexes(database, table);
    const made = bulkInsert(database, into(table), loggedTables[table].length + 1);
    bulks.set(table, made);
    return made;
  };
  let restoreKeys: (() => void) | null = null;
  const settle = () => {
    for (const bulk of bulks.values()) bulk.flush();
  };
  const settleKeys = () => {
    settle();
    restoreKeys?.();
  };
  const rowOf = (table: LoggedTable, id: number) =>
    prepared(`select * from ${table} where id = ?`).get(id) as Record<string, Cell> | undefined;

  return {
    changeId,
    touched: rows.touched,
    written: () => written,
    insert(table, row) {
      const id = nextId(table);
      put(table, id, row as Cells);
      extendRange(table, id);
      written++;
      return id;
    },
    append(table, row) {
      const bulk = bulkOf(table);
      const id = nextId(table);
      bulk.put(id);
      for (const column of loggedTables[table]) bulk.put((row as Cells)[column] ?? null);
      rows.appended(table, id, row as Cells);
      extendRange(table, id);
      written++;
      return id;
    },
    settle,
    settleKeys,
    restore(table, id, json) {
      const row = rowFromJson(json);
      put(table, id, row);
      log(table, id, contactIdOf(table, id, row), null, json);
    },
    update(table, id, patch) {
      settle();
      const before = rowOf(table, id);
      if (!before) throw new Error(`no row ${id} in ${table}`);
      const changed = Object.entries(patch).filter(([column, value]) => !sameCell(before[column], value as Cell));
      if (!changed.length) return;
      const assignments = changed.map(([column]) => `${column} = ?`).join(", ");
      prepared(`update ${table} set ${assignments} where id = ?`).run(...changed.map(([, value]) => value), id);
      const was = Object.fromEntries(changed.map(([column]) => [column, before[column] ?? null]));
      log(
        table,
        id,
        contactIdOf(table, id, before),
        rowToJson(was),
        rowToJson(Object.fromEntries(changed) as Record<string, Cell>),
      );
      rows.vanished(table, id, before);
      rows.appeared(table, id, { ...before, ...patch });
    },
    remove(table, id) {
      settle();
      const before = rowOf(table, id);
      if (!before) return;
      prepared(`delete from ${table} where id = ?`).run(id);
      log(table, id, contactIdOf(table, id, before), rowToJson(before), null);
      rows.vanished(table, id, before);
    },
    flush() {
      settleKeys();
      rows.settle();
      for (const table of [...ranges.keys()]) flushRange(table);
    },
  };
}

function into(table: LoggedTable): string {
  return `into ${table} (id, ${loggedTables[table].join(", ")})`;
}

function nextIdOf(database: Database, table: LoggedTable): number {
  const row = database.prepare("select seq from sqlite_sequence where name = ?").get(table) as
    | { seq: number }
    | undefined;
  return (row?.seq ?? 0) + 1;
}

/** Whose row it is, so that the log forgets a person with the person; a contact's own row is its own. */
function contactIdOf(table: LoggedTable, id: number, row: Cells): number | null {
  if (table === "contact") return id;
  const owner = row["contact_id"];
  return typeof owner === "number" ? owner : null;
}

function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (Buffer.isBuffer(a) && Buffer.isBuffer(b)) return a.equals(b);
  return (a ?? null) === (b ?? null);
}

/** A row or a part of one as JSON; bytes as hexadecimal. */
export function rowToJson(row: Cells): string {
  const plain = Object.entries(row).map(([column, value]) => [
    column,
    Buffer.isBuffer(value) ? value.toString("hex") : value,
  ]);
  return JSON.stringify(Object.fromEntries(plain));
}

/** The inverse of `rowToJson`. */
export function rowFromJson(json: string): Record<string, Cell> {
  const plain = JSON.parse(json) as Record<string, string | number | null>;
  return Object.fromEntries(
    Object.entries(plain).map(([column, value]) => [
      column,
      blobColumns.has(column) && typeof value === "string" ? Buffer.from(value, "hex") : value,
    ]),
  );
}

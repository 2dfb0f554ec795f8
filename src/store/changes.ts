// The log of changes, newest first, and taking one back.

import { AppError } from "#lib/errors.ts";
import type { Phrase } from "#lib/phrase.ts";
import type { Recorder } from "./recorder.ts";
import { rowFromJson } from "./recorder.ts";
import type { ChangeRow, Rows } from "./rows.ts";
import { contactTables, type LoggedTable, loggedTables } from "./schema.ts";
import { transitionContactTables } from "./schema-transition.ts";
import type { Store } from "./store.ts";

/** What can't be taken back: somebody was erased, mail went out. */
const finalOperations: ReadonlySet<string> = new Set([
  "contact.forget",
  "pitch.recall.forget",
  "journal.send",
  "subscribers.send",
  "subscribers.erase",
]);

export interface LoggedChange {
  readonly change: number;
  readonly at: string;
  readonly actor: string;
  readonly operation: string;
  readonly summary: Phrase;
  readonly undone: boolean;
  readonly undoes: number | null;
}

/** The newest changes first. */
export function listChanges({ database }: Store, limit: number): LoggedChange[] {
  const rows = database.prepare("select * from change order by id desc limit ?").all(limit) as ChangeRow[];
  return rows.map(toLogged);
}

/** The newest changes that wrote something of this contact, first. */
export function changesOfContact({ database }: Store, contactId: number, limit: number): LoggedChange[] {
  const inRanges = contactTables.map(
    (table) =>
      `select change_id from ${table} join change_range on tbl = '${table}' and ${table}.id between first_id and last_id
       where contact_id = @contactId`,
  );
  const rows = database
    .prepare(
      `select * from change where id in (
         select change_id from change_row where contact_id = @contactId
         union select change_id from change_range where tbl = 'contact' and @contactId between first_id and last_id
         union ${inRanges.join(" union ")}
         union select change_id from participant join change_range
           on tbl = 'interaction' and interaction_id between first_id and last_id where contact_id = @contactId
       ) order by id desc limit @limit`,
    )
    .all({ contactId, limit }) as ChangeRow[];
  return rows.map(toLogged);
}

/** The change of this number; AppError `change-not-found`. */
export function changeNumbered({ database }: Store, change: number): LoggedChange {
  const row = database.prepare("select * from change where id = ?").get(change) as ChangeRow | undefined;
  if (!row) throw new AppError("change-not-found", { change });
  return toLogged(row);
}

/** The newest change that was not undone and is no undo itself; AppError `change-not-found` where there is none. */
export function newestStanding({ database }: Store): LoggedChange {
  const row = database
    .prepare(
      `select * from change where undone_by is null and undoes is null
       and operation not in (${[...finalOperations].map((name) => `'${name}'`).join(", ")}) order by id desc limit 1`,
    )
    .get() as ChangeRow | undefined;
  if (!row) throw new AppError("change-not-found", { change: "" });
  return toLogged(row);
}

function toLogged(row: ChangeRow): LoggedChange {
  const { id, at, actor, operation, summary, undoes, undone_by } = row;
  return {
    change: id,
    at,
    actor,
    operation,
    summary: JSON.parse(summary) as Phrase,
    undone: undone_by !== null,
    undoes,
  };
}

interface LogRow {
  readonly tbl: LoggedTable;
  readonly row_id: number;
  readonly before: string | null;
  readonly after: string | null;
}

type Range = { readonly tbl: LoggedTable; readonly first_id: number; readonly last_id: number };

/**
 * Takes a change back within the change of `recorder`: what it inserted goes, what it changed returns to what it was
 * unless changed again since, what it removed comes back. A person it brought stays where something was written of them since.
 * Returns how many people stayed for that reason. AppError `already-undone`, `cannot-undo`
 * (an erasure, mail that went out).
 */
export function undoChange(store: Store, recorder: Recorder, change: number): { kept: number } {
  const logged = changeNumbered(store, change);
  if (logged.undone) throw new AppError("already-undone", { change });
  if (finalOperations.has(logged.operation)) throw new AppError("cannot-undo", { change });
  const { database } = store;
  const rows = database
    .prepare("select tbl, row_id, before, after from change_row where change_id = ? order by id desc")
    .all(change) as LogRow[];
  const ranges = database
    .prepare("select tbl, first_id, last_id from change_range where change_id = ?")
    .all(change) as Range[];
  const kept = keptContacts(store, change, ranges, rows);
  for (const { tbl, row_id, before, after } of rows) {
    if (before === null) removeUnlessKept(store, recorder, tbl, row_id, kept);
    else if (after === null) bringBack(store, recorder, tbl, row_id, before);
    else changeBack(store, recorder, tbl, row_id, before, after);
  }
  const order = Object.keys(loggedTables) as LoggedTable[];
  for (const tbl of [...order].reverse())
    for (const range of ranges.filter((one) => one.tbl === tbl))
      for (let id = range.last_id; id >= range.first_id; id--) removeUnlessKept(store, recorder, tbl, id, kept);
  database.prepare("update change set undone_by = ? where id = ?").run(recorder.changeId, change);
  if (logged.undoes !== null) database.prepare("update change set undone_by = null where id = ?").run(logged.undoes);
  return { kept: kept.size };
}

/** People the change brought of whom something was written since. */
function keptContacts(
  { database }: Store,
  change: number,
  ranges: readonly Range[],
  rows: readonly LogRow[],
): Set<number> {
  const inserted = ranges.filter(({ tbl }) => tbl === "contact");
  const single = rows.filter(({ tbl, before }) => tbl === "contact" && before === null).map(({ row_id }) => row_id);
  const isInserted = (id: number) =>
    single.includes(id) || inserted.some(({ first_id, last_id }) => id >= first_id && id <= last_id);
  const later = "in (select id from change where id > @change and undone_by is null and undoes is null)";
  const kept = new Set<number>();
  const take = (ids: readonly unknown[]) => {
    for (const id of ids) if (typeof id === "number" && isInserted(id)) kept.add(id);
  };
  take(
    database
      .prepare(`select contact_id from change_row where contact_id is not null and change_id ${later}`)
      .pluck()
      .all({ change }),
  );
  for (const table of ["position", "channel", "note", "decision", ...transitionContactTables] as const)
    take(
      database
        .prepare(
          `select contact_id from change_range join ${table} on ${table}.id between first_id and last_id
           where tbl = '${table}' and change_id ${later}`,
        )
        .pluck()
        .all({ change }),
    );
  take(
    database
      .prepare(
        `select contact_id from change_range join participant on interaction_id between first_id and last_id
         where tbl = 'interaction' and change_id ${later}`,
      )
      .pluck()
      .all({ change }),
  );
  return kept;
}

function current<Table extends LoggedTable>({ database }: Store, table: Table, id: number): Rows[Table] | undefined {
  return database.prepare(`select * from ${table} where id = ?`).get(id) as Rows[Table] | undefined;
}

function removeUnlessKept(
  store: Store,
  recorder: Recorder,
  table: LoggedTable,
  id: number,
  kept: ReadonlySet<number>,
): void {
  const row = current(store, table, id);
  if (!row) return;
  if (table === "contact" && kept.has(id)) return;
  if ("contact_id" in row && row.contact_id !== null && kept.has(row.contact_id)) return;
  if (table === "interaction" && kept.size && [...kept].some((contact) => isParticipant(store, contact, id))) return;
  if (table === "organization" && isOrganizationUsed(store, id)) return;
  if (table === "occasion" && isOccasionUsed(store, id)) return;
  if (table === "origin" && kept.size) return;
  recorder.remove(table, id);
}

function isParticipant({ database }: Store, contact: number, interaction: number): boolean {
  return (
    database
      .prepare("select 1 from participant where contact_id = ? and interaction_id = ?")
      .get(contact, interaction) !== undefined
  );
}

function isOrganizationUsed({ database }: Store, id: number): boolean {
  return database.prepare("select 1 from position where organization_id = ? limit 1").get(id) !== undefined;
}

/** Another source named it, something was said or decided of it, guests were named, or it was foretold, since. */
function isOccasionUsed({ database }: Store, id: number): boolean {
  return ["occasion_key", "occasion_said", "occasion_choice", "guest", "forecast", "debrief"].some(
    (table) => database.prepare(`select 1 from ${table} where occasion_id = ? limit 1`).get(id) !== undefined,
  );
}

function bringBack(store: Store, recorder: Recorder, table: LoggedTable, id: number, before: string): void {
  if (current(store, table, id)) return;
  recorder.restore(table, id, before);
}

function changeBack(
  store: Store,
  recorder: Recorder,
  table: LoggedTable,
  id: number,
  before: string,
  after: string,
): void {
  const row = current(store, table, id) as Readonly<Record<string, unknown>> | undefined;
  if (!row) return;
  const [was, became] = [rowFromJson(before), rowFromJson(after)];
  const untouched = Object.entries(was).filter(([column]) => same(row[column], became[column]));
  recorder.update(table, id, Object.fromEntries(untouched));
}

function same(a: unknown, b: unknown): boolean {
  return Buffer.isBuffer(a) && Buffer.isBuffer(b) ? a.equals(b) : (a ?? null) === (b ?? null);
}

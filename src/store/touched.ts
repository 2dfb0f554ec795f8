// What a change wrote, so that the derived tables can follow at its end.

import { bulkInsert } from "./bulk-insert.ts";
import type { Database } from "./database.ts";
import { memberIds } from "./members.ts";
import type { LoggedTable } from "./schema.ts";

export interface Touched {
  /** Contacts whose own facts changed. */
  readonly contacts: Set<number>;
  /** Contacts whose exchanges changed. */
  readonly exchanges: Set<number>;
}

export interface RowWatcher {
  readonly touched: Touched;
  /** A row came to stand in the table. */
  appeared(table: LoggedTable, id: number, row: Readonly<Record<string, unknown>>): void;
  /** A row stands there no longer, or no longer so. */
  vanished(table: LoggedTable, id: number, row: Readonly<Record<string, unknown>>): void;
  /** A row comes to stand there; the participants of an interaction may follow with `settle`. */
  appended(table: LoggedTable, id: number, row: Readonly<Record<string, unknown>>): void;
  /** Writes the participants held back, in the order of their table. */
  settle(): void;
}

/** A participant as one number: contacts below 2^27, interactions below 2^26. */
const INTERACTIONS = 2 ** 26;

/** Keeps the participants in step row by row and collects whom the rest concerns. */
export function watchRows(database: Database): RowWatcher {
  const touched: Touched = { contacts: new Set(), exchanges: new Set() };
  const add = database.prepare("insert or ignore into participant (contact_id, interaction_id) values (?, ?)");
  const drop = database.prepare("delete from participant where contact_id = ? and interaction_id = ?");
  const watch = (statement: typeof add) => (table: LoggedTable, id: number, row: Readonly<Record<string, unknown>>) => {
    if (table === "contact") touched.contacts.add(id);
    else if (table === "interaction") {
      settle();
      for (const contactId of memberIds(String(row["members"]))) {
        statement.run(contactId, id);
        touched.exchanges.add(contactId);
      }
    } else if (typeof row["contact_id"] === "number") touched.contacts.add(row["contact_id"]);
  };
  let held: number[] = [];
  const participants = bulkInsert(database, "or ignore into participant (contact_id, interaction_id)", 2);
  const settle = () => {
    if (!held.length) return;
    for (const pair of Float64Array.from(held).sort()) {
      participants.put(Math.floor(pair / INTERACTIONS));
      participants.put(pair % INTERACTIONS);
    }
    participants.flush();
    held = [];
  };
  const appeared = watch(add);
  return {
    touched,
    appeared,
    vanished: watch(drop),
    appended(table, id, row) {
      if (table !== "interaction") return appeared(table, id, row);
      for (const contactId of memberIds(String(row["members"]))) {
        held.push(contactId * INTERACTIONS + id);
        touched.exchanges.add(contactId);
      }
    },
    settle,
  };
}

// What a change wrote, so that the derived tables can follow at its end.

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
}

/** Keeps the participants in step row by row and collects whom the rest concerns. */
export function watchRows(database: Database): RowWatcher {
  const touched: Touched = { contacts: new Set(), exchanges: new Set() };
  const add = database.prepare("insert or ignore into participant (contact_id, interaction_id) values (?, ?)");
  const drop = database.prepare("delete from participant where contact_id = ? and interaction_id = ?");
  const watch = (statement: typeof add) => (table: LoggedTable, id: number, row: Readonly<Record<string, unknown>>) => {
    if (table === "contact") touched.contacts.add(id);
    else if (table === "interaction") {
      for (const contactId of memberIds(String(row["members"]))) {
        statement.run(contactId, id);
        touched.exchanges.add(contactId);
      }
    } else if (typeof row["contact_id"] === "number") touched.contacts.add(row["contact_id"]);
  };
  return { touched, appeared: watch(add), vanished: watch(drop) };
}

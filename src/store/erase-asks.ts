// A listener's answers are deleted for good on their word: out of the tables, out of the log, not to be undone.

import { inTransaction, type NewChange, type Store } from "./store.ts";

/** Erases these asks with all that came back; the log keeps that it was done. Returns the number of the change. */
export function eraseAsks(store: Store, askIds: readonly number[], entry: NewChange): number {
  const { database } = store;
  const among = JSON.stringify(askIds);
  const change = inTransaction(store, () => {
    const answers = database
      .prepare("select id from recall_answer where ask_id in (select value from json_each(?))")
      .pluck()
      .all(among);
    for (const [table, ids] of [
      ["recall_answer", JSON.stringify(answers)],
      ["recall_ask", among],
    ] as const) {
      database.prepare(`delete from ${table} where id in (select value from json_each(?))`).run(ids);
      database
        .prepare("delete from change_row where tbl = ? and row_id in (select value from json_each(?))")
        .run(table, ids);
    }
    const { lastInsertRowid } = database
      .prepare("insert into change (uid, at, actor, operation, summary) values (?, ?, ?, ?, ?)")
      .run(entry.uid, entry.at, entry.actor, entry.operation, JSON.stringify(entry.summary));
    return Number(lastInsertRowid);
  });
  // What was deleted must not linger in free pages or in the write-ahead log.
  database.exec("vacuum");
  database.pragma("wal_checkpoint(TRUNCATE)");
  return change;
}

import { inTransaction, type NewChange, type Store } from "./store.ts";
import { eraseSubscriber } from "./subscribers.ts";

/** Erases a subscriber (GDPR Art. 17) for good; the log keeps that somebody was erased, not who. Returns the change. */
export function eraseSubscriberOf(store: Store, email: string, entry: NewChange): number {
  const change = inTransaction(store, () => {
    eraseSubscriber(store.database, email);
    const { lastInsertRowid } = store.database
      .prepare("insert into change (uid, at, actor, operation, summary) values (?, ?, ?, ?, ?)")
      .run(entry.uid, entry.at, entry.actor, entry.operation, JSON.stringify(entry.summary));
    return Number(lastInsertRowid);
  });
  // What was deleted must not linger in free pages or in the write-ahead log.
  store.database.exec("vacuum");
  store.database.pragma("wal_checkpoint(TRUNCATE)");
  return change;
}

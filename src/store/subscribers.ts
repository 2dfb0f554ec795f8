// Subscribers with the proof of their consent, and what was sent to whom.

import type { Database } from "./database.ts";
import type { Recorder } from "./recorder.ts";
import type { ConsentRow, IssueDeliveryRow, SubscriberRow } from "./schema-exchange.ts";
import type { Store } from "./store.ts";

/** The subscriber with the address; null where there is none. */
export function subscriberAt({ database }: Store, email: string): SubscriberRow | null {
  const row = database.prepare("select * from subscriber where email = ?").get(email.toLowerCase());
  return (row as SubscriberRow | undefined) ?? null;
}

/** The subscriber whom the token lets speak; null where it is nobody's, or the subscriber has left. */
export function subscriberOf({ database }: Store, token: string): SubscriberRow | null {
  if (!token) return null;
  const row = database.prepare("select * from subscriber where token = ?").get(token);
  return (row as SubscriberRow | undefined) ?? null;
}

/** All subscribers in the order they came. */
export function listSubscribers({ database }: Store): SubscriberRow[] {
  return database.prepare("select * from subscriber order by id").all() as SubscriberRow[];
}

/** What the subscriber agreed to or took back, oldest first. */
export function consentsOf({ database }: Store, subscriberId: number): ConsentRow[] {
  return database
    .prepare("select * from consent where subscriber_id = ? order by id")
    .all(subscriberId) as ConsentRow[];
}

/** What was sent to the subscriber, oldest first. */
export function deliveriesTo({ database }: Store, subscriberId: number): IssueDeliveryRow[] {
  return database
    .prepare("select * from issue_delivery where subscriber_id = ? order by id")
    .all(subscriberId) as IssueDeliveryRow[];
}

/** Adds the subscriber, or takes up one who left; with the proof why. Returns the id. */
export function putSubscriber(
  store: Store,
  recorder: Recorder,
  subscriber: Omit<SubscriberRow, "id">,
  consent: Omit<ConsentRow, "id" | "subscriber_id">,
): number {
  const known = subscriberAt(store, subscriber.email);
  const { uid: _, ...rest } = subscriber;
  if (known) recorder.update("subscriber", known.id, rest);
  const id = known?.id ?? recorder.insert("subscriber", subscriber);
  recorder.insert("consent", { ...consent, subscriber_id: id });
  return id;
}

/** Changes the state; an equal one writes nothing. */
export function changeState(
  recorder: Recorder,
  { id, state }: Pick<SubscriberRow, "id" | "state">,
  next: "confirmed" | "removed",
  consent: Omit<ConsentRow, "id" | "subscriber_id">,
): void {
  if (state === next) return;
  recorder.update("subscriber", id, { state: next });
  recorder.insert("consent", { ...consent, subscriber_id: id });
}

/** Takes everything of the subscriber out of the tables and the log; false where there was none. */
export function eraseSubscriber(database: Database, email: string): boolean {
  const id = database.prepare("select id from subscriber where email = ?").pluck().get(email.toLowerCase());
  if (typeof id !== "number") return false;
  for (const table of ["consent", "issue_delivery"]) {
    database
      .prepare(
        `delete from change_row where tbl = '${table}' and row_id in (select id from ${table} where subscriber_id = ?)`,
      )
      .run(id);
    database.prepare(`delete from ${table} where subscriber_id = ?`).run(id);
  }
  database.prepare("delete from change_row where tbl = 'subscriber' and row_id = ?").run(id);
  database.prepare("delete from subscriber where id = ?").run(id);
  return true;
}

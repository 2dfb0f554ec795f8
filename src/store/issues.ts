// Issues for subscribers, and which address each of them went to.

import type { Recorder } from "./recorder.ts";
import type { IssueDeliveryRow, IssueRow, SubscriberRow } from "./schema-exchange.ts";
import type { Store } from "./store.ts";

/** The issue of the name; null where none was begun. */
export function issueNamed({ database }: Store, name: string): IssueRow | null {
  return (database.prepare("select * from issue where name = ?").get(name) as IssueRow | undefined) ?? null;
}

/** All issues, the latest first. */
export function listIssues({ database }: Store): IssueRow[] {
  return database.prepare("select * from issue order by id desc").all() as IssueRow[];
}

/** How many took the issue, were refused, stayed open at a crash, are left. */
export function issueStanding(store: Store, issue: string) {
  const rows = store.database
    .prepare("select state, count(*) as count from issue_delivery where issue = ? group by state")
    .all(issue) as { readonly state: string; readonly count: number }[];
  const counts = new Map(rows.map(({ state, count }) => [state, count]));
  return {
    sent: counts.get("sent") ?? 0,
    refused: counts.get("refused") ?? 0,
    doubtful: counts.get("sending") ?? 0,
    left: addresseesLeft(store, issue),
  };
}

/** Who confirmed and has nothing noted of the issue, in the order they came, after the id. */
export function nextAddressee({ database }: Store, issue: string, afterId: number): SubscriberRow | null {
  const row = database
    .prepare(
      `select * from subscriber where state = 'confirmed' and id > ?
       and not exists (select 1 from issue_delivery where issue = ? and subscriber_id = subscriber.id)
       order by id limit 1`,
    )
    .get(afterId, issue);
  return (row as SubscriberRow | undefined) ?? null;
}

/** How many of them there are. */
export function addresseesLeft({ database }: Store, issue: string): number {
  return Number(
    database
      .prepare(
        `select count(*) from subscriber where state = 'confirmed'
         and not exists (select 1 from issue_delivery where issue = ? and subscriber_id = subscriber.id)`,
      )
      .pluck()
      .get(issue),
  );
}

/** Notes what became of one mail; the latest holds. */
export function noteDelivery({ database }: Store, recorder: Recorder, delivery: Omit<IssueDeliveryRow, "id">): void {
  const id = database
    .prepare("select id from issue_delivery where issue = ? and subscriber_id = ?")
    .pluck()
    .get(delivery.issue, delivery.subscriber_id);
  if (typeof id === "number") recorder.update("issue_delivery", id, delivery);
  else recorder.insert("issue_delivery", delivery);
}

/** The server took nothing: the mail may be sent again. */
export function forgetDelivery({ database }: Store, recorder: Recorder, issue: string, subscriberId: number): void {
  const id = database
    .prepare("select id from issue_delivery where issue = ? and subscriber_id = ?")
    .pluck()
    .get(issue, subscriberId);
  if (typeof id === "number") recorder.remove("issue_delivery", id);
}

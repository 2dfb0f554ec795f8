// Introductions ego asked for and made: who was asked lately, and what was given and taken.

import { dayOf, isoDay } from "#lib/dates.ts";
import type { Recorder } from "./recorder.ts";
import type { Store } from "./store.ts";

/** One introduction, asked for or made. */
export interface NotedIntroduction {
  /** Who was asked, or the first of the two brought together. */
  readonly uid: string;
  readonly fullName: string;
  /** The person asked for, or the second of the two; null for an organisation. */
  readonly other: { readonly uid: string; readonly fullName: string } | null;
  /** The organisation asked for; "" where it is a person. */
  readonly target: string;
  readonly on: string;
  /** Whether ego gave it. */
  readonly given: boolean;
}

/** Everything noted up to the day, newest first. */
export function listIntroductions({ database }: Store, asOf: string): NotedIntroduction[] {
  const rows = database
    .prepare(
      `select one.uid, one.full_name, two.uid as other_uid, two.full_name as other_name, target, on_date, introduction_request.given
       from introduction_request join contact one on one.id = contact_id left join contact two on two.id = other_id
       where on_date <= ? order by on_date desc, introduction_request.id desc`,
    )
    .all(asOf) as {
    uid: string;
    full_name: string;
    other_uid: string | null;
    other_name: string | null;
    target: string;
    on_date: string;
    given: number;
  }[];
  return rows.map((row) => ({
    uid: row.uid,
    fullName: row.full_name,
    other: row.other_uid === null ? null : { uid: row.other_uid, fullName: row.other_name ?? "" },
    target: row.target,
    on: row.on_date,
    given: row.given === 1,
  }));
}

/** Uids of those asked for an introduction in the `days` before the day, and when last. */
export function askedLately({ database }: Store, asOf: string, days: number): Map<string, string> {
  const since = isoDay(dayOf(asOf) - days);
  const rows = database
    .prepare(
      `select uid, max(on_date) as on_date from introduction_request join contact on contact.id = contact_id
       where introduction_request.given = 0 and on_date <= @asOf and on_date > @since group by uid`,
    )
    .all({ asOf, since }) as { uid: string; on_date: string }[];
  return new Map(rows.map((row) => [row.uid, row.on_date]));
}

/** What is noted of an introduction; `target` the organisation asked for, where it is no person. */
export interface NewIntroduction {
  readonly contactId: number;
  readonly otherId: number | null;
  readonly target: string;
  readonly onDate: string;
  readonly given: boolean;
}

/** Notes an introduction. */
export function addIntroduction(
  recorder: Recorder,
  { contactId, otherId, target, onDate, given }: NewIntroduction,
): void {
  recorder.insert("introduction_request", {
    contact_id: contactId,
    other_id: otherId,
    target,
    on_date: onDate,
    given: given ? 1 : 0,
  });
}

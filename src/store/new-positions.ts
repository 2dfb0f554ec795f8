// Who came into another position lately: what is worth a word of congratulation.

import type { PlainDate } from "#lib/dates.ts";
import { presentFirst } from "./present.ts";
import type { PositionRow } from "./rows.ts";
import type { Store } from "./store.ts";

export interface NewPosition {
  readonly contactId: number;
  readonly title: string;
  readonly organization: string;
  /** The day it began, else the day on which another one was seen to have ended. */
  readonly on: PlainDate;
}

/** Present positions begun, or taken up after one that ended, from `from` up to `asOf`; the latest first, at most `most`. */
export function newPositions({ database }: Store, from: PlainDate, asOf: PlainDate, most: number): NewPosition[] {
  const rows = database
    .prepare(
      `select * from position where contact_id in (
         select contact_id from position where start_on between @from and @asOf or end_on between @from and @asOf)`,
    )
    .all({ from, asOf }) as PositionRow[];
  const found = [...Map.groupBy(rows, ({ contact_id }) => contact_id)].flatMap(([contactId, held]) => {
    const [present, ...before] = presentFirst(held, asOf);
    const on = present && begunOn(present, before, from, asOf);
    return present && on ? [{ contactId, title: present.title, organization: present.organization, on }] : [];
  });
  return found.sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : a.contactId - b.contactId)).slice(0, most);
}

/** Null where the position is an older one, ended, or says nothing. */
function begunOn(
  present: PositionRow,
  before: readonly PositionRow[],
  from: PlainDate,
  asOf: PlainDate,
): PlainDate | null {
  if ((!present.title && !present.organization) || (present.end_on !== null && present.end_on <= asOf)) return null;
  if (present.start_on !== null) return present.start_on >= from ? present.start_on : null;
  const ends = before.flatMap(({ end_on }) => (end_on !== null && end_on >= from && end_on <= asOf ? [end_on] : []));
  return ends.sort().at(-1) ?? null;
}

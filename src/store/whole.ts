// The whole store row by row, for what goes out.

import { readMembers } from "./members.ts";
import { asSaid } from "./occasions.ts";
import type {
  ChannelRow,
  ContactRow,
  InteractionRow,
  NoteRow,
  OccasionRow,
  OccasionSaidRow,
  PositionRow,
} from "./rows.ts";
import type { Store } from "./store.ts";

export interface WholeContact {
  readonly contact: ContactRow;
  readonly channels: readonly ChannelRow[];
  readonly positions: readonly PositionRow[];
  readonly notes: readonly NoteRow[];
}

/** Every contact with its facts, by uid. */
export function* everyContact({ database }: Store): Generator<WholeContact> {
  const channels = database.prepare("select * from channel where contact_id = ? order by id");
  const positions = database.prepare("select * from position where contact_id = ? order by id");
  const notes = database.prepare("select * from note where contact_id = ? order by id");
  for (const id of database.prepare("select id from contact order by uid").pluck().all() as number[])
    yield {
      contact: database.prepare("select * from contact where id = ?").get(id) as ContactRow,
      channels: (channels.all(id) as ChannelRow[]).filter(({ value }) => value),
      positions: positions.all(id) as PositionRow[],
      notes: notes.all(id) as NoteRow[],
    };
}

/** Everybody's first address and name by id, to name people in an exchange. */
export function namesById({ database }: Store): Map<number, { readonly name: string; readonly email: string }> {
  const rows = database.prepare(
    `select contact.id, full_name as name, coalesce((select value from channel where contact_id = contact.id and kind = 'email' and norm <> '' order by id limit 1), '') as email
     from contact`,
  );
  return new Map(
    (rows.all() as { id: number; name: string; email: string }[]).map(({ id, name, email }) => [id, { name, email }]),
  );
}

/** Every interaction by day, with the ids of its people, the sender first. */
export function* everyInteraction({
  database,
}: Store): Generator<{ readonly row: InteractionRow; readonly ids: readonly number[] }> {
  const rows = database
    .prepare("select * from interaction order by day, key")
    .iterate() as IterableIterator<InteractionRow>;
  for (const row of rows) {
    const members = readMembers(row.members);
    const senders = members.filter(({ role }) => role === "from");
    yield {
      row,
      ids: [...senders, ...members.filter(({ role }) => role !== "from")].map(({ contactId }) => contactId),
    };
  }
}

/** Every occasion as it holds, by start. */
export function everyOccasion({ database }: Store): OccasionRow[] {
  const said = new Map(
    (database.prepare("select * from occasion_said").all() as OccasionSaidRow[]).map((row) => [row.occasion_id, row]),
  );
  const rows = database.prepare("select * from occasion order by start_on, uid").all() as OccasionRow[];
  return rows.map((row) => asSaid(row, said.get(row.id)));
}

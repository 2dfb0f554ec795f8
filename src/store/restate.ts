// A source says something else of an exchange or occasion it named before.

import { fingerprint } from "./keys.ts";
import type { Recorder } from "./recorder.ts";
import type { Rows } from "./rows.ts";

type Stated = "interaction" | "occasion";
type Fields<Table extends Stated> = Partial<Omit<Rows[Table], "id" | "key" | "seen" | "origin_id">>;

/**
 * Takes the new content over, unless it was said before: two files that name one event differently would otherwise
 * undo each other at every import.
 */
export function restate<Table extends Stated>(
  recorder: Recorder,
  table: Table,
  known: Rows[Table],
  fields: Fields<Table>,
): "updated" | "unchanged" {
  const columns = Object.keys(fields).sort() as (keyof Fields<Table> & keyof Rows[Table])[];
  const digest = (values: Partial<Rows[Table]> | Fields<Table>) =>
    fingerprint(columns.map((column) => (values as Rows[Table])[column] ?? null)).slice(0, 12);
  const [before, now] = [digest(known), digest(fields)];
  const seen = known.seen ? known.seen.split(",") : [];
  if (now === before || seen.includes(now)) return "unchanged";
  recorder.update(table, known.id, { ...fields, seen: [...seen, before, now].join(",") } as Partial<Omit<Rows[Table], "id">>);
  return "updated";
}

// A source says something else of an exchange or occasion it named before.

import { fingerprint } from "./keys.ts";
import type { Recorder } from "./recorder.ts";
import type { Rows } from "./rows.ts";

type Stated = "interaction" | "occasion";
type Fields<Table extends Stated> = Partial<Omit<Rows[Table], "id" | "key" | "seen" | "origin_id">>;

/** What of a new statement is taken: all of it, what it tells, or what isn't known yet. */
export type Taking = "all" | "told" | "gaps";

/**
 * Takes the new content over, unless it was said before: two files that name one event differently would otherwise
 * undo each other at every import.
 */
export function restate<Table extends Stated>(
  recorder: Recorder,
  table: Table,
  known: Rows[Table],
  fields: Fields<Table>,
  taking: Taking = "all",
): "updated" | "unchanged" {
  const columns = Object.keys(fields).sort() as (keyof Fields<Table> & keyof Rows[Table])[];
  if (columns.every((column) => (fields[column] ?? null) === (known[column] ?? null))) return "unchanged";
  const digest = (values: Partial<Rows[Table]> | Fields<Table>) =>
    fingerprint(columns.map((column) => (values as Rows[Table])[column] ?? null)).slice(0, 12);
  const [before, now] = [digest(known), digest(fields)];
  const seen = known.seen ? known.seen.split(",") : [];
  if (now === before || seen.includes(now)) return "unchanged";
  const taken = columns.filter((column) => {
    const [told, held] = [fields[column], known[column]];
    if (told === held) return false;
    return taking === "all" || (taking === "told" ? !isBlank(told) : isBlank(held));
  });
  const patch = Object.fromEntries(taken.map((column) => [column, fields[column]]));
  recorder.update(table, known.id, { ...patch, seen: [...seen, before, now].join(",") } as Partial<
    Omit<Rows[Table], "id">
  >);
  return taken.length ? "updated" : "unchanged";
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "" || value === "[]";
}

// What was computed from all exchanges and is small: kept in the file until an exchange changes, so that a question about a
// few people need not read everybody's past.

import type { Database } from "./database.ts";
import type { Store } from "./store.ts";

const PREFIX = "kept:";

/** What is kept: under which name, computed from what else than exchanges (`key`), and from those up to which day number. */
export interface KeptOf {
  readonly name: string;
  readonly key: string;
  readonly until: number;
}

interface Kept<Value> {
  readonly key: string;
  readonly until: number;
  readonly value: Value;
}

/**
 * The value kept under the name and key, else the one `compute` gives. What it reads is of one state; it is kept unless
 * another process writes at that moment, or the file may only be read. The value must survive JSON as it is.
 */
export function keptValue<Value>(
  { database }: Pick<Store, "database">,
  { name, key, until }: KeptOf,
  compute: () => Value,
): Value {
  return database.transaction(() => {
    const row = database
      .prepare("select value from meta where name = ?")
      .pluck()
      .get(PREFIX + name);
    const kept = typeof row === "string" ? (JSON.parse(row) as Kept<Value>) : null;
    if (kept?.key === key) return kept.value;
    const value = compute();
    keep(database, name, { key, until, value });
    return value;
  })();
}

/** The file refuses where another process wrote since this one began to read. */
function keep(database: Database, name: string, kept: Kept<unknown>): void {
  const waitMs = database.pragma("busy_timeout", { simple: true });
  database.pragma("busy_timeout = 0");
  try {
    database
      .prepare("insert or replace into meta (name, value) values (?, ?)")
      .run(PREFIX + name, JSON.stringify(kept));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!/^SQLITE_(BUSY|LOCKED|READONLY|FULL)/.test(code)) throw error;
  } finally {
    database.pragma(`busy_timeout = ${waitMs}`);
  }
}

/** Exchanges of this day number or later changed: what was computed from them holds no longer; without a day, nothing does. */
export function dropKeptValues(database: Database, from = Number.NEGATIVE_INFINITY): void {
  database
    .prepare(`delete from meta where name like '${PREFIX}%' and json_extract(value, '$.until') >= ?`)
    .run(Math.max(from, Number.MIN_SAFE_INTEGER));
}

/** Whether anything is kept. */
export function hasKeptValues(database: Database): boolean {
  return database.prepare(`select 1 from meta where name like '${PREFIX}%'`).get() !== undefined;
}

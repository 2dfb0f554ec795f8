// Many rows at once: one statement for several rows takes half the time of as many single ones.

import type { Database } from "./database.ts";

type Cell = string | number | null | Uint8Array;

export interface BulkInsert {
  /** Holds the row back until enough are there. */
  add(row: readonly Cell[]): void;
  /** Writes what is held back. */
  flush(): void;
}

const ROWS = 32;

/** Inserts into `target`, "table (column, column)" with the words before it, as "or ignore into participant (a, b)". */
export function bulkInsert(database: Database, target: string, width: number): BulkInsert {
  const row = `(?${", ?".repeat(width - 1)})`;
  const many = database.prepare(`insert ${target} values ${Array.from({ length: ROWS }, () => row).join(", ")}`);
  const one = database.prepare(`insert ${target} values ${row}`);
  let held: Cell[] = [];
  return {
    add(cells) {
      for (const cell of cells) held.push(cell);
      if (held.length < ROWS * width) return;
      many.run(held);
      held = [];
    },
    flush() {
      for (let at = 0; at < held.length; at += width) one.run(held.slice(at, at + width));
      held = [];
    },
  };
}

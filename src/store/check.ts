// Whether the store is whole: the file itself, and the derived tables against what they are derived from.

import type { Store } from "./store.ts";

export interface StoreCheck {
  readonly name: "file" | "references" | "derived" | "people" | "exchanges";
  readonly ok: boolean;
  readonly count: number;
}

/** Looks at everything; takes time on a large store. */
export function checkStore({ database }: Store): { readonly checks: readonly StoreCheck[] } {
  const count = (sql: string) => Number(database.prepare(sql).pluck().get());
  const problems = (database.pragma("integrity_check(10)") as { integrity_check: string }[]).filter(
    ({ integrity_check }) => integrity_check !== "ok",
  );
  const orphans =
    count("select count(*) from position where contact_id not in (select id from contact)") +
    count("select count(*) from channel where contact_id not in (select id from contact)") +
    count("select count(*) from note where contact_id not in (select id from contact)") +
    count("select count(*) from participant where contact_id not in (select id from contact)");
  const unlisted =
    count("select count(*) from contact where id not in (select contact_id from listing)") +
    count("select count(*) from listing where contact_id not in (select id from contact)");
  return {
    checks: [
      { name: "file", ok: problems.length === 0, count: problems.length },
      { name: "references", ok: orphans === 0, count: orphans },
      { name: "derived", ok: unlisted === 0, count: unlisted },
      { name: "people", ok: true, count: count("select count(*) from contact") },
      { name: "exchanges", ok: true, count: count("select count(*) from interaction") },
    ],
  };
}

// What came of occasions.

import type { DebriefRow } from "./rows.ts";
import type { Store } from "./store.ts";

/** The debriefs up to the day, the latest of each occurrence, by day. */
export function listDebriefs({ database }: Store, asOf: string): DebriefRow[] {
  const rows = database
    .prepare("select * from debrief where on_date <= ? order by on_date, id")
    .all(asOf) as DebriefRow[];
  const latest = new Map(rows.map((row) => [`${row.occasion_id}|${row.occurrence}`, row]));
  return [...latest.values()];
}

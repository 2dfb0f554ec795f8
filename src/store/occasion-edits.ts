// What the person says of occasions and decides about them; what sources say stays beside it.

import type { OccasionDraft } from "#model/drafts.ts";
import type { Database } from "./database.ts";
import { keyOf } from "./keys.ts";
import { readMembers, writeMembers } from "./members.ts";
import { occasionColumns } from "./occasion-intake.ts";
import type { Recorder } from "./recorder.ts";
import type { OccasionChoiceRow, OccasionRow, OccasionSaidRow } from "./rows.ts";
import type { Store } from "./store.ts";

/** What may be said of an occasion in place of its source; null takes the word back. */
export type OccasionEdit = Partial<Omit<OccasionSaidRow, "id" | "occasion_id">>;

/** Adds an occasion as typed; returns its id. */
export function addOccasion(recorder: Recorder, uid: string, draft: OccasionDraft): number {
  const key = keyOf(`typed:${uid}`);
  return recorder.insert("occasion", { uid, key, ...occasionColumns(draft), members: "", seen: "", origin_id: null });
}

/** Puts the person's word in place of the source's. */
export function sayOfOccasion({ database }: Store, recorder: Recorder, occasionId: number, edit: OccasionEdit): void {
  if (!Object.keys(edit).length) return;
  const row = database.prepare("select * from occasion_said where occasion_id = ?").get(occasionId);
  if (row) recorder.update("occasion_said", (row as OccasionSaidRow).id, edit);
  else recorder.insert("occasion_said", { occasion_id: occasionId, ...unsaid, ...edit });
}

const unsaid = {
  name: null,
  kind: null,
  start_on: null,
  end_on: null,
  start_time: null,
  location: null,
  url: null,
  cost_eur: null,
  days: null,
  rrule: null,
} as const;

/** Notes a decision; one that holds already writes nothing. */
export function chooseOccasion({ database }: Store, recorder: Recorder, choice: Omit<OccasionChoiceRow, "id">): void {
  const { occasion_id, occurrence, aspect } = choice;
  const standing = database
    .prepare(
      `select value from occasion_choice where occasion_id = ? and occurrence = ? and aspect = ? and on_date <= ?
       order by on_date desc, id desc limit 1`,
    )
    .pluck()
    .get(occasion_id, occurrence, aspect, choice.on_date) as string | undefined;
  if ((standing ?? "") !== choice.value) recorder.insert("occasion_choice", choice);
}

/** Makes one occasion of two: what is known of either stays, and the sources of both are known again. */
export function mergeOccasions({ database }: Store, recorder: Recorder, kept: number, gone: number): void {
  const occasion = database.prepare("select * from occasion where id = ?");
  const [stays, goes] = [occasion.get(kept), occasion.get(gone)] as [OccasionRow, OccasionRow];
  recorder.update("occasion", kept, completed(stays, goes));
  recorder.remove("occasion", gone);
  recorder.insert("occasion_key", { occasion_id: kept, key: goes.key, origin_id: goes.origin_id });
  mergeWords(database, recorder, kept, gone);
  for (const table of ["occasion_key", "occasion_choice", "guest", "forecast", "debrief"] as const)
    for (const id of database.prepare(`select id from ${table} where occasion_id = ?`).pluck().all(gone) as number[])
      recorder.update(table, id, { occasion_id: kept });
}

function completed(stays: OccasionRow, goes: OccasionRow): Partial<Omit<OccasionRow, "id">> {
  return {
    kind: stays.kind ?? goes.kind,
    start_time: stays.start_time ?? goes.start_time,
    location: stays.location || goes.location,
    url: stays.url || goes.url,
    cost_eur: stays.cost_eur ?? goes.cost_eur,
    days: stays.days ?? goes.days,
    members: writeMembers([...readMembers(stays.members), ...readMembers(goes.members)]),
  };
}

function mergeWords(database: Database, recorder: Recorder, kept: number, gone: number): void {
  const said = database.prepare("select * from occasion_said where occasion_id = ?");
  const [stays, goes] = [said.get(kept), said.get(gone)] as (OccasionSaidRow | undefined)[];
  if (!goes) return;
  if (!stays) {
    recorder.update("occasion_said", goes.id, { occasion_id: kept });
    return;
  }
  const { id: _, occasion_id: __, ...words } = goes;
  const missing = Object.entries(words).filter(([name]) => stays[name as keyof typeof words] === null);
  recorder.update("occasion_said", stays.id, Object.fromEntries(missing));
  recorder.remove("occasion_said", goes.id);
}

// Occasions of a file held against those that are known: one that another source named before becomes one with it.

import type { OccasionDraft } from "#model/drafts.ts";
import { isOtherCity, isSameOccasion } from "#model/occasion-match.ts";
import type { Database } from "./database.ts";
import { keyOf } from "./keys.ts";
import { asSaid } from "./occasions.ts";
import type { Recorder } from "./recorder.ts";
import { restate, type Taking } from "./restate.ts";
import type { OccasionRow, OccasionSaidRow } from "./rows.ts";

type Fields = ReturnType<typeof occasionColumns> & { readonly members: string };

export interface OccasionIntake {
  /** Creates, completes or updates; `id` of the occasion the draft stands for. */
  take(
    draft: OccasionDraft,
    members: string,
  ): { readonly id: number; readonly outcome: "created" | "updated" | "unchanged" };
}

/** Takes the occasions of one file. */
export function occasionIntake(
  database: Database,
  recorder: Recorder,
  newUid: () => string,
  originId: () => number | null,
): OccasionIntake {
  const byKey = database.prepare("select * from occasion where key = ?");
  const byOtherKey = database.prepare(
    "select occasion.* from occasion_key join occasion on occasion.id = occasion_id where occasion_key.key = ?",
  );
  const onDay = database.prepare("select * from occasion where start_on = ?");
  const saidOf = database.prepare("select * from occasion_said where occasion_id = ?");
  const hasOtherKey = database.prepare("select 1 from occasion_key where occasion_id = ? limit 1");
  /** Occasions this very file named already: it doesn't name one twice. */
  const taken = new Set<number>();

  const known = (key: Buffer) => (byKey.get(key) ?? byOtherKey.get(key)) as OccasionRow | undefined;
  const twinOf = (draft: OccasionDraft) =>
    (onDay.all(draft.startOn) as OccasionRow[]).find(
      (row) =>
        !taken.has(row.id) &&
        isSameOccasion(traitsOf(asSaid(row, saidOf.get(row.id) as OccasionSaidRow | undefined)), draft),
    );
  const state = (row: OccasionRow, fields: Fields) => {
    // What was typed keeps its words, and of several sources none empties what another filled.
    const taking: Taking = row.origin_id === null ? "gaps" : hasOtherKey.get(row.id) ? "told" : "all";
    return { id: row.id, outcome: restate(recorder, "occasion", row, fields, taking) };
  };
  const hold = (draft: OccasionDraft, fields: Fields) => {
    const [plain, placed] = [keyOf(draft.key), keyOf(`${draft.key}|${draft.location}`)];
    const here = known(placed);
    if (here) return state(here, fields);
    const there = known(plain);
    // A name and a day are no identity in two cities; a source's own id is.
    const isElsewhere = there && draft.key.endsWith(`|${draft.startOn}`) && isOtherCity(there.location, draft.location);
    if (there && !isElsewhere) return state(there, fields);
    const key = there ? placed : plain;
    const twin = twinOf(draft);
    if (twin) {
      recorder.insert("occasion_key", { occasion_id: twin.id, key, origin_id: originId() });
      return { id: twin.id, outcome: restate(recorder, "occasion", twin, fields, "gaps") };
    }
    const id = recorder.insert("occasion", { uid: newUid(), key, ...fields, seen: "", origin_id: originId() });
    return { id, outcome: "created" as const };
  };
  return {
    take(draft, members) {
      const held = hold(draft, { ...occasionColumns(draft), members });
      taken.add(held.id);
      return held;
    },
  };
}

function traitsOf(row: OccasionRow) {
  return {
    name: row.name,
    startOn: row.start_on,
    startTime: row.start_time,
    location: row.location,
    url: row.url,
    rrule: row.rrule,
  };
}

/** The columns a draft fills. */
export function occasionColumns(draft: OccasionDraft) {
  return {
    name: draft.name,
    kind: draft.kind,
    start_on: draft.startOn,
    end_on: draft.endOn,
    start_time: draft.startTime,
    time_zone: draft.timeZone,
    location: draft.location,
    url: draft.url,
    cost_eur: draft.costEur,
    days: draft.days,
    rrule: draft.rrule,
    except_on: JSON.stringify(draft.exceptOn),
    moved: JSON.stringify(draft.moved),
  };
}

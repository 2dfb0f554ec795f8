// Rehearsals that were kept.

import { AppError } from "#lib/errors.ts";
import type { TakeMeasures } from "#model/take.ts";
import type { Recorder } from "./recorder.ts";
import type { PitchTakeRow } from "./schema-presentation.ts";
import type { Store } from "./store.ts";

export interface Take {
  readonly id: number;
  readonly uid: string;
  readonly pitchId: number;
  readonly version: number;
  readonly onDate: string;
  readonly measures: TakeMeasures;
  readonly hasAudio: boolean;
}

const columns = "id, uid, pitch_id, version, on_date, measures, audio is not null as has_audio";

type Row = Omit<PitchTakeRow, "audio"> & { readonly has_audio: number };

/** The takes of a pitch up to the day, newest first. */
export function listTakes({ database }: Store, pitchId: number, asOf: string, limit: number): Take[] {
  const rows = database
    .prepare(`select ${columns} from pitch_take where pitch_id = ? and on_date <= ? order by id desc limit ?`)
    .all(pitchId, asOf, limit) as Row[];
  return rows.map(takeOf);
}

/** The take with this uid; AppError `take-not-found`. */
export function takeNamed({ database }: Store, uid: string): Take {
  const row = database.prepare(`select ${columns} from pitch_take where uid = ?`).get(uid) as Row | undefined;
  if (!row) throw new AppError("take-not-found", { take: uid }, uid);
  return takeOf(row);
}

/** The recording of a take; null where it was not kept. */
export function takeAudio({ database }: Store, takeId: number): Buffer | null {
  return database.prepare("select audio from pitch_take where id = ?").pluck().get(takeId) as Buffer | null;
}

/** Keeps a take; `audio` null for the measures alone. */
export function addTake(recorder: Recorder, take: Omit<Take, "id" | "hasAudio">, audio: Buffer | null): void {
  recorder.insert("pitch_take", {
    uid: take.uid,
    pitch_id: take.pitchId,
    version: take.version,
    on_date: take.onDate,
    measures: JSON.stringify(take.measures),
    audio,
  });
}

/** Removes a take. */
export function removeTake(recorder: Recorder, takeId: number): void {
  recorder.remove("pitch_take", takeId);
}

function takeOf({ id, uid, pitch_id: pitchId, version, on_date: onDate, measures, has_audio }: Row): Take {
  return {
    id,
    uid,
    pitchId,
    version,
    onDate,
    measures: JSON.parse(measures) as TakeMeasures,
    hasAudio: has_audio === 1,
  };
}

// What came of occasions.

import { addInteraction } from "./edits.ts";
import { readMembers, writeMembers } from "./members.ts";
import type { Recorder } from "./recorder.ts";
import type { DebriefRow, InteractionRow } from "./rows.ts";
import type { Store } from "./store.ts";

/** The debriefs up to the day, the latest of each occurrence, by day. */
export function listDebriefs({ database }: Store, asOf: string): DebriefRow[] {
  const rows = database
    .prepare("select * from debrief where on_date <= ? order by on_date, id")
    .all(asOf) as DebriefRow[];
  const latest = new Map(rows.map((row) => [`${row.occasion_id}|${row.occurrence}`, row]));
  return [...latest.values()];
}

/** What a debrief says; `uid` makes its meeting one of its own. */
export interface NewDebrief {
  readonly occasionId: number;
  readonly occurrence: string;
  /** The occasion's name: the subject of the meeting. */
  readonly name: string;
  readonly onDate: string;
  readonly metOn: string;
  readonly hours: number | null;
  readonly relevant: number;
  readonly mu: number;
  readonly contactIds: readonly number[];
  readonly uid: string;
}

/** Writes the debrief and the meeting with those met; said again, the meeting takes in who was missing, and the outcome is the new one. */
export function writeDebrief({ database }: Store, recorder: Recorder, debrief: NewDebrief): void {
  const { occasionId, occurrence, onDate, hours, relevant, mu } = debrief;
  const before = database
    .prepare(
      "select interaction_id from debrief where occasion_id = ? and occurrence = ? order by on_date desc, id desc",
    )
    .pluck()
    .get(occasionId, occurrence) as number | null | undefined;
  const interactionId = before == null ? meetingFor(recorder, debrief) : widened(database, recorder, before, debrief);
  recorder.insert("debrief", {
    occasion_id: occasionId,
    occurrence,
    on_date: onDate,
    hours,
    relevant,
    mu,
    interaction_id: interactionId,
  });
}

function meetingFor(recorder: Recorder, { uid, name, metOn, contactIds }: NewDebrief): number | null {
  if (!contactIds.length) return null;
  return addInteraction(recorder, uid, {
    onDate: metOn,
    at: null,
    kind: "meeting",
    direction: "both",
    subject: name,
    contactIds,
  });
}

function widened(
  database: Store["database"],
  recorder: Recorder,
  interactionId: number,
  debrief: NewDebrief,
): number | null {
  const row = database.prepare("select * from interaction where id = ?").get(interactionId) as
    | InteractionRow
    | undefined;
  if (!row) return meetingFor(recorder, debrief);
  const before = readMembers(row.members);
  const members = [...before, ...debrief.contactIds.map((contactId) => ({ contactId, role: "to" as const }))];
  const all = new Set(members.map(({ contactId }) => contactId));
  if (all.size > before.length)
    recorder.update("interaction", interactionId, { members: writeMembers(members), people: all.size });
  return interactionId;
}

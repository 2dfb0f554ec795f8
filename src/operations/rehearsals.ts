// Rehearsals as acts of the week: what is due of a pitch, before what is planned.

import type { ActCandidate } from "#analysis/acts.ts";
import { dueParts, sessionOf } from "#analysis/pitch-practice.ts";
import { rehearsalAct, rehearsalGain } from "#analysis/rehearsal.ts";
import { listPitches, pitchNamed } from "#store/pitches.ts";
import { addPitchRepetition } from "#store/practice.ts";
import type { Recorder } from "#store/recorder.ts";
import { viewAttendance } from "./attendance.ts";
import type { Context } from "./context.ts";
import type { NetworkView } from "./network-memory.ts";
import { assumptionsInForce } from "./network-view.ts";
import { type PracticedPitch, viewPractice } from "./practice-view.ts";

/** One rehearsal for each pitch that is due and will be said; none where nothing is planned. */
export function rehearsalActs(context: Context, view: NetworkView): ActCandidate[] {
  if (!listPitches(context.store, context.asOf).length) return [];
  const attendance = viewAttendance(context, { view });
  const practiced = viewPractice(context, attendance);
  const due = practiced.filter((one) => one.occasions.length && dueParts(one.parts, context.asOf).length);
  if (!due.length) return [];
  const { assumptions } = view;
  const evenings = practiced.flatMap(({ pitch, occasions }) =>
    occasions.map((planned) => ({ pitchId: pitch.id, encounters: attendance.encountersAt(planned) })),
  );
  return due.flatMap(({ pitch, parts, occasions }) => {
    const used = evenings.map(({ pitchId, encounters }) => ({ encounters, isUsed: pitchId === pitch.id }));
    const session = sessionOf(dueParts(parts, context.asOf), assumptions.minutesRehearse);
    const gain = rehearsalGain(used, assumptions.rehearsalRaises);
    const act = { minutes: session.minutes, gain, parts: session.parts.length };
    return occasions[0] ? [rehearsalAct(pitch, act, occasions[0])] : [];
  });
}

/** Whether this is the id of a rehearsal of a pitch in use. */
export function isRehearsal({ store, asOf }: Context, id: string): boolean {
  const [kind, uid = ""] = id.split(":");
  if (kind !== "rehearse") return false;
  try {
    return pitchNamed(store, uid, asOf).uid === uid;
  } catch {
    return false;
  }
}

/** Notes that what was due of the pitch was said, and went well. */
export function finishRehearsal(context: Context, recorder: Recorder, id: string): void {
  const practiced = viewPractice(context).find(({ pitch }) => `rehearse:${pitch.uid}` === id);
  if (!practiced) return;
  for (const { item } of dueSession(context, practiced))
    addPitchRepetition(recorder, practiced.pitch, item, context.asOf, "good");
}

/** What of it is said within the minutes of a rehearsal. */
export function dueSession(context: Context, { parts }: Pick<PracticedPitch, "parts">) {
  return sessionOf(dueParts(parts, context.asOf), assumptionsInForce(context).minutesRehearse).parts;
}

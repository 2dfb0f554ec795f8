// The pitches with what of each is due to be said, and for which planned occasion.

import { type PitchPart, partsOf } from "#analysis/pitch-parts.ts";
import { type PastPractice, type PracticePart, practiceOf } from "#analysis/pitch-practice.ts";
import { dayOf, isoDay } from "#lib/dates.ts";
import type { Pitch, PitchVersion } from "#model/pitch.ts";
import type { PracticeItem } from "#model/practice.ts";
import { listPitches, pitchVersions } from "#store/pitches.ts";
import { pitchRepetitions } from "#store/practice.ts";
import { readSetting } from "#store/settings.ts";
import { type Attendance, viewAttendance } from "./attendance.ts";
import type { Context } from "./context.ts";
import { pitchChooser } from "./occasion-pitch.ts";
import { type PlannedOccasion, plannedOccasions } from "./occasion-view.ts";

/** A pitch in practice. */
export interface PracticedPitch {
  readonly pitch: Pitch;
  readonly parts: readonly PracticePart[];
  /** What is planned where this is the pitch to say, by day. */
  readonly occasions: readonly PlannedOccasion[];
}

/** MODEL.md §5 counts what is planned in so many days. */
const AHEAD_DAYS = 90;

/** What ego goes to in the days ahead with the pitch to say there; who will be there matters only where there is a choice. */
function saidAhead(context: Context, pitches: readonly Pitch[], attendance?: Attendance) {
  const ahead = goingAhead(context);
  const [only, another] = pitches;
  if (!ahead.length || !another) return ahead.map((planned) => ({ planned, pitch: only ?? null }));
  const { encountersAt } = attendance ?? viewAttendance(context);
  const choose = pitchChooser(context);
  return ahead.map((planned) => ({ planned, pitch: choose(planned.occasion, encountersAt(planned)) }));
}

/** What ego goes to in the days ahead, by day. */
function goingAhead(context: Context): PlannedOccasion[] {
  const { asOf } = context;
  return plannedOccasions(context, { from: asOf, to: isoDay(dayOf(asOf) + AHEAD_DAYS) }).filter(
    ({ choice, startOn }) => choice.going === true && startOn >= asOf,
  );
}

/** All pitches in use, each with its parts as of the day; `attendance` where it is at hand. */
export function viewPractice(context: Context, attendance?: Attendance): PracticedPitch[] {
  const { store, asOf } = context;
  const pitches = listPitches(store, asOf);
  if (!pitches.length) return [];
  const name = readSetting(store, "owner").fullName;
  const ahead = saidAhead(context, pitches, attendance);
  return pitches.map((pitch): PracticedPitch => {
    const occasions = ahead.flatMap(({ planned, pitch: chosen }) => (chosen?.id === pitch.id ? planned : []));
    const versions = pitchVersions(store, pitch.id, asOf);
    const repetitions = pitchRepetitions(store, pitch.id, asOf);
    const partsIn = versionedParts(versions, pitch.language, name);
    const pastOf = (item: PracticeItem): PastPractice | null => {
      const past = repetitions.get(item);
      if (!past) return null;
      const words = partsIn(past.version).find((part) => part.item === item)?.text ?? null;
      return { repetitions: past.repetitions, words };
    };
    const parts = practiceOf({
      parts: partsIn(pitch.version),
      pastOf,
      madeOn: pitch.madeOn,
      neededOn: occasions[0]?.startOn ?? null,
    });
    return { pitch, parts, occasions };
  });
}

/** The parts of each version, read once. */
function versionedParts(versions: readonly PitchVersion[], language: Pitch["language"], name: string) {
  const read = new Map<number, readonly PitchPart[]>();
  return (version: number): readonly PitchPart[] => {
    const known = read.get(version);
    if (known) return known;
    const parts = partsOf(versions.find((one) => one.version === version)?.text ?? "", language, name);
    read.set(version, parts);
    return parts;
  };
}

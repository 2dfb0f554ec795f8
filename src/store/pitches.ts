// Pitches and the versions of their texts.

import { AppError } from "#lib/errors.ts";
import { fold } from "#lib/text.ts";
import type { Pitch, PitchVersion } from "#model/pitch.ts";
import type { Recorder } from "./recorder.ts";
import type { PitchRow, PitchVersionRow } from "./schema-presentation.ts";
import type { Store } from "./store.ts";

/** What is said of a pitch beside its text. */
export type PitchFacts = Pick<Pitch, "title" | "language" | "seconds" | "direction" | "audience">;

/** The pitches there are as of the day, each in its latest version then, in the order in which they were made. */
export function listPitches({ database }: Store, asOf: string): Pitch[] {
  const rows = database
    .prepare(
      `select p.id, p.uid, p.title, p.lang, p.seconds, p.direction, p.audience, p.removed_on, v.version, v.text, v.made_on
       from pitch p join pitch_version v on v.pitch_id = p.id
       where v.made_on <= ? and (p.removed_on is null or p.removed_on > ?) order by p.id, v.version`,
    )
    .all(asOf, asOf) as (PitchRow & Omit<PitchVersionRow, "pitch_id">)[];
  return [...new Map(rows.map((row) => [row.id, pitchOf(row)])).values()];
}

function pitchOf(row: PitchRow & Omit<PitchVersionRow, "pitch_id">): Pitch {
  const { id, uid, title, lang, seconds, direction, audience, version, text, made_on: madeOn } = row;
  return {
    ...{ id, uid, title, direction, version, text, madeOn },
    language: lang as Pitch["language"],
    seconds: seconds as Pitch["seconds"],
    audience: audience as Pitch["audience"],
  };
}

/** The pitch with this uid, or whose title fits alone; AppError `pitch-not-found` or `ambiguous`. */
export function pitchNamed(store: Store, text: string, asOf: string): Pitch {
  const pitches = listPitches(store, asOf);
  const byUid = pitches.find(({ uid }) => uid === text);
  if (byUid) return byUid;
  const named = fold(text);
  const same = pitches.filter(({ title }) => named !== "" && fold(title) === named);
  const found = same.length ? same : pitches.filter(({ title }) => named !== "" && fold(title).includes(named));
  const [only, another] = found;
  if (!only) throw new AppError("pitch-not-found", { name: text }, text);
  if (another)
    throw new AppError("ambiguous", {
      name: text,
      candidates: found
        .slice(0, 10)
        .map(({ title, language, seconds, uid }) => `${title}, ${language}, ${seconds} s (${uid})`),
    });
  return only;
}

/** The versions of a pitch up to the day, the first one first. */
export function pitchVersions({ database }: Store, pitchId: number, asOf: string): PitchVersion[] {
  const rows = database
    .prepare("select * from pitch_version where pitch_id = ? and made_on <= ? order by version")
    .all(pitchId, asOf) as PitchVersionRow[];
  return rows.map(({ version, text, made_on: madeOn }) => ({ version, text, madeOn }));
}

/** Adds a pitch in its first version. */
export function addPitch(recorder: Recorder, uid: string, facts: PitchFacts, text: string, madeOn: string): void {
  const id = recorder.insert("pitch", { uid, ...factColumns(facts), removed_on: null });
  recorder.insert("pitch_version", { pitch_id: id, version: 1, text, made_on: madeOn });
}

/** Changes what is said of a pitch; another text becomes its next version. */
export function changePitch(
  { database }: Store,
  recorder: Recorder,
  before: Pitch,
  facts: PitchFacts,
  text: string,
  madeOn: string,
): void {
  recorder.update("pitch", before.id, factColumns(facts));
  if (text === before.text) return;
  const last = database
    .prepare("select max(version) from pitch_version where pitch_id = ?")
    .pluck()
    .get(before.id) as number;
  recorder.insert("pitch_version", { pitch_id: before.id, version: last + 1, text, made_on: madeOn });
}

/** Takes a pitch out of use from the day on; its versions and what listeners knew stay in the file. */
export function removePitch(recorder: Recorder, pitchId: number, removedOn: string): void {
  recorder.update("pitch", pitchId, { removed_on: removedOn });
}

function factColumns({ title, language, seconds, direction, audience }: PitchFacts) {
  return { title, lang: language, seconds, direction, audience };
}

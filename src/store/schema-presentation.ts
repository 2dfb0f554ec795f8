// What the place First impression keeps: pitches with their versions, what is practised, and what listeners still knew.

/** The tables of this subject. */
export const presentationMigration = `
create table pitch (
  id integer primary key autoincrement,
  uid text not null unique,
  title text not null,
  lang text not null,
  seconds integer not null,
  direction text not null,
  audience text not null,
  removed_on text
);
create table pitch_version (
  id integer primary key autoincrement,
  pitch_id integer not null,
  version integer not null,
  text text not null,
  made_on text not null
);
create index pitch_version_pitch on pitch_version (pitch_id);
create table pitch_practice (
  id integer primary key autoincrement,
  pitch_id integer not null,
  version integer not null,
  item text not null,
  on_date text not null,
  rating integer not null
);
create index pitch_practice_pitch on pitch_practice (pitch_id);
create table pitch_take (
  id integer primary key autoincrement,
  uid text not null unique,
  pitch_id integer not null,
  version integer not null,
  on_date text not null,
  measures text not null,
  audio blob
);
create table recall_ask (
  id integer primary key autoincrement,
  uid text not null unique,
  token text not null unique,
  pitch_id integer not null,
  version integer not null,
  contact_id integer,
  listener text not null,
  on_date text not null
);
create table recall_answer (
  id integer primary key autoincrement,
  ask_id integer not null,
  contact_id integer,
  on_date text not null,
  known text not null,
  unknown text not null,
  said text not null
);
create index recall_answer_ask on recall_answer (ask_id);
create table name_practice (
  id integer primary key autoincrement,
  contact_id integer not null,
  on_date text not null,
  rating integer not null
);
create table appearance (
  id integer primary key autoincrement,
  uid text not null unique,
  kind text not null,
  title text not null,
  on_date text,
  place text not null,
  url text not null,
  next_step text not null
);
`;

/** Their columns, in the order in which rows may be inserted. */
export const presentationTables = {
  pitch: ["uid", "title", "lang", "seconds", "direction", "audience", "removed_on"],
  pitch_version: ["pitch_id", "version", "text", "made_on"],
  pitch_practice: ["pitch_id", "version", "item", "on_date", "rating"],
  pitch_take: ["uid", "pitch_id", "version", "on_date", "measures", "audio"],
  recall_ask: ["uid", "token", "pitch_id", "version", "contact_id", "listener", "on_date"],
  recall_answer: ["ask_id", "contact_id", "on_date", "known", "unknown", "said"],
  name_practice: ["contact_id", "on_date", "rating"],
  appearance: ["uid", "kind", "title", "on_date", "place", "url", "next_step"],
} as const;

/** Those whose `contact_id` says whose row it is. */
export const presentationContactTables = ["recall_ask", "recall_answer", "name_practice"] as const;

/** One pitch; its text stands in its versions. */
export interface PitchRow {
  readonly id: number;
  readonly uid: string;
  readonly title: string;
  readonly lang: string;
  readonly seconds: number;
  readonly direction: string;
  readonly audience: string;
  readonly removed_on: string | null;
}

export interface PitchVersionRow {
  readonly id: number;
  readonly pitch_id: number;
  /** From 1. */
  readonly version: number;
  readonly text: string;
  readonly made_on: string;
}

/** One repetition; `rating` 1 to 4 as FSRS rates. */
export interface PitchPracticeRow {
  readonly id: number;
  readonly pitch_id: number;
  readonly version: number;
  /** What was practised: "opening", a slot, or "whole". */
  readonly item: string;
  readonly on_date: string;
  readonly rating: number;
}

/** A rehearsal; `audio` null where the recording was not kept. */
export interface PitchTakeRow {
  readonly id: number;
  readonly uid: string;
  readonly pitch_id: number;
  readonly version: number;
  readonly on_date: string;
  /** JSON of what was measured. */
  readonly measures: string;
  readonly audio: Buffer | null;
}

/** Somebody who heard a pitch and is asked about it a day later. */
export interface RecallAskRow {
  readonly id: number;
  readonly uid: string;
  /** Opens the three questions for whoever holds it. */
  readonly token: string;
  readonly pitch_id: number;
  readonly version: number;
  /** Null where the listener is no contact. */
  readonly contact_id: number | null;
  readonly listener: string;
  readonly on_date: string;
}

/** What came back on an ask, or how the person judged it: the latest word on a slot holds. */
export interface RecallAnswerRow {
  readonly id: number;
  readonly ask_id: number;
  /** As of its ask, so that it goes with the person. */
  readonly contact_id: number | null;
  readonly on_date: string;
  /** JSON list of slots. */
  readonly known: string;
  /** JSON list of slots. */
  readonly unknown: string;
  /** JSON: the listener's words by slot; "{}" where only the verdict is kept. */
  readonly said: string;
}

/** One repetition of a name and face; `rating` 1 to 4 as FSRS rates. */
export interface NamePracticeRow {
  readonly id: number;
  readonly contact_id: number;
  readonly on_date: string;
  readonly rating: number;
}

/** What is found about ego by ego's own word: a talk, an article, a role. */
export interface AppearanceRow {
  readonly id: number;
  readonly uid: string;
  readonly kind: string;
  readonly title: string;
  readonly on_date: string | null;
  readonly place: string;
  readonly url: string;
  readonly next_step: string;
}

export interface PresentationRows {
  readonly pitch: PitchRow;
  readonly pitch_version: PitchVersionRow;
  readonly pitch_practice: PitchPracticeRow;
  readonly pitch_take: PitchTakeRow;
  readonly recall_ask: RecallAskRow;
  readonly recall_answer: RecallAnswerRow;
  readonly name_practice: NamePracticeRow;
  readonly appearance: AppearanceRow;
}

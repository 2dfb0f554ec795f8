// What the place Transition keeps: skills and documents, conversations, requests for an introduction, tried channels.

/** The tables of this subject. */
export const transitionMigration = `
create table skill (
  id integer primary key autoincrement,
  name text not null,
  needed integer not null,
  last_used_on text,
  proof text not null,
  noted_on text not null,
  removed integer not null
);
create table document (
  id integer primary key autoincrement,
  kind text not null,
  language text not null,
  on_date text,
  place text not null,
  noted_on text not null,
  removed integer not null
);
create table conversation (
  id integer primary key autoincrement,
  uid text not null unique,
  contact_id integer,
  name text not null,
  kind text not null,
  on_date text not null,
  next_on text,
  next_step text not null,
  promise text not null,
  brought text not null,
  relevance real not null,
  opened_on text
);
create table introduction_request (
  id integer primary key autoincrement,
  contact_id integer not null,
  other_id integer,
  target text not null,
  on_date text not null,
  given integer not null
);
create table channel_trial (
  id integer primary key autoincrement,
  contact_id integer not null,
  channel text not null,
  on_date text not null,
  works integer not null
);
`;

/** Their columns, in the order in which rows may be inserted. */
export const transitionTables = {
  skill: ["name", "needed", "last_used_on", "proof", "noted_on", "removed"],
  document: ["kind", "language", "on_date", "place", "noted_on", "removed"],
  conversation: [
    "uid",
    "contact_id",
    "name",
    "kind",
    "on_date",
    "next_on",
    "next_step",
    "promise",
    "brought",
    "relevance",
    "opened_on",
  ],
  introduction_request: ["contact_id", "other_id", "target", "on_date", "given"],
  channel_trial: ["contact_id", "channel", "on_date", "works"],
} as const;

/** Those whose `contact_id` says whose row it is. */
export const transitionContactTables = ["conversation", "introduction_request", "channel_trial"] as const;

/** What was noted of a skill, one's own or one that the direction asks for; the latest note of a name holds. */
export interface SkillRow {
  readonly id: number;
  readonly name: string;
  /** 1 where the direction's positions ask for it. */
  readonly needed: number;
  /** Null: never used, or not told. */
  readonly last_used_on: string | null;
  readonly proof: string;
  readonly noted_on: string;
  readonly removed: number;
}

/** One version of a paper and its age, the latest of a kind and language holds; `place` says where the file lies. */
export interface DocumentRow {
  readonly id: number;
  readonly kind: string;
  readonly language: string;
  readonly on_date: string | null;
  readonly place: string;
  readonly noted_on: string;
  readonly removed: number;
}

/** One conversation on the way to a new position. */
export interface ConversationRow {
  readonly id: number;
  readonly uid: string;
  readonly contact_id: number | null;
  readonly name: string;
  readonly kind: string;
  readonly on_date: string;
  readonly next_on: string | null;
  readonly next_step: string;
  /** What ego promised. */
  readonly promise: string;
  /** What it brought. */
  readonly brought: string;
  /** v of the other side on that day, 0–1. */
  readonly relevance: number;
  /** The day it became an opening; null: it hasn't. */
  readonly opened_on: string | null;
}

/** Whom ego asked to introduce (`given` 0), or whom ego brought together with somebody (`given` 1). */
export interface IntroductionRequestRow {
  readonly id: number;
  readonly contact_id: number;
  /** The person asked for, or the second one of the two; null for an organisation. */
  readonly other_id: number | null;
  /** The organisation asked for; "" where it is a person. */
  readonly target: string;
  readonly on_date: string;
  readonly given: number;
}

/** Fire drill: whether a private channel still works. */
export interface ChannelTrialRow {
  readonly id: number;
  readonly contact_id: number;
  readonly channel: string;
  readonly on_date: string;
  readonly works: number;
}

export interface TransitionRows {
  readonly skill: SkillRow;
  readonly document: DocumentRow;
  readonly conversation: ConversationRow;
  readonly introduction_request: IntroductionRequestRow;
  readonly channel_trial: ChannelTrialRow;
}

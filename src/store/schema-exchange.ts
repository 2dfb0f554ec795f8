// What the place Journal keeps: letters sent, subscribers with their consent, circles of peers.

/** The tables of this subject. */
export const exchangeMigration = `
create table letter (
  id integer primary key autoincrement,
  quarter text not null,
  message_id text not null,
  state text not null,
  at text not null
);
create table resolution (
  id integer primary key autoincrement,
  quarter text not null,
  resolution text not null,
  on_date text not null
);
create table subscriber (
  id integer primary key autoincrement,
  uid text not null unique,
  email text not null,
  name text not null,
  language text not null,
  state text not null,
  token text not null
);
create index subscriber_email on subscriber (email);
create table consent (
  id integer primary key autoincrement,
  subscriber_id integer not null,
  at text not null,
  what text not null,
  wording text not null
);
create index consent_subscriber on consent (subscriber_id);
create table issue (
  id integer primary key autoincrement,
  name text not null unique,
  title text not null,
  markdown text not null,
  begun_on text not null,
  finished_on text
);
create table issue_delivery (
  id integer primary key autoincrement,
  issue text not null,
  subscriber_id integer not null,
  message_id text not null,
  state text not null,
  at text not null
);
create unique index issue_delivery_once on issue_delivery (issue, subscriber_id);
create table circle (
  id integer primary key autoincrement,
  uid text not null unique,
  topic text not null,
  start_on text not null,
  start_time text not null,
  time_zone text not null,
  rrule text not null,
  location text not null,
  made_on text not null,
  removed_on text
);
create table circle_member (
  id integer primary key autoincrement,
  circle_id integer not null,
  contact_id integer,
  name text not null,
  title text not null,
  organization text not null,
  email text not null,
  state text not null,
  since_on text not null
);
create index circle_member_circle on circle_member (circle_id);
create table circle_note (
  id integer primary key autoincrement,
  circle_id integer not null,
  on_date text not null,
  text text not null
);
`;

/** Their columns, in the order in which rows may be inserted. */
export const exchangeTables = {
  letter: ["quarter", "message_id", "state", "at"],
  resolution: ["quarter", "resolution", "on_date"],
  subscriber: ["uid", "email", "name", "language", "state", "token"],
  consent: ["subscriber_id", "at", "what", "wording"],
  issue: ["name", "title", "markdown", "begun_on", "finished_on"],
  issue_delivery: ["issue", "subscriber_id", "message_id", "state", "at"],
  circle: ["uid", "topic", "start_on", "start_time", "time_zone", "rrule", "location", "made_on", "removed_on"],
  circle_member: ["circle_id", "contact_id", "name", "title", "organization", "email", "state", "since_on"],
  circle_note: ["circle_id", "on_date", "text"],
} as const;

/** Those whose `contact_id` says whose row it is. */
export const exchangeContactTables = ["circle_member"] as const;

/** The letter of a quarter on its way (`sending`) or gone out (`sent`). */
export interface LetterRow {
  readonly id: number;
  /** "2026-Q4". */
  readonly quarter: string;
  readonly message_id: string;
  readonly state: string;
  /** ISO instant. */
  readonly at: string;
}

/** What was decided for the quarter after this one; the latest holds. */
export interface ResolutionRow {
  readonly id: number;
  readonly quarter: string;
  readonly resolution: string;
  readonly on_date: string;
}

/** An issue for subscribers as it was first sent. */
export interface IssueRow {
  readonly id: number;
  readonly name: string;
  readonly title: string;
  readonly markdown: string;
  readonly begun_on: string;
  /** Null while addresses are left. */
  readonly finished_on: string | null;
}

/** `state`: pending, confirmed or removed. */
export interface SubscriberRow {
  readonly id: number;
  readonly uid: string;
  readonly email: string;
  readonly name: string;
  readonly language: string;
  readonly state: string;
  readonly token: string;
}

/** Proof of consent: what was agreed to or taken back, when, and in which words. */
export interface ConsentRow {
  readonly id: number;
  readonly subscriber_id: number;
  readonly at: string;
  readonly what: string;
  readonly wording: string;
}

/** One mail of an issue to one subscriber: `sending`, `sent` or `refused`. */
export interface IssueDeliveryRow {
  readonly id: number;
  readonly issue: string;
  readonly subscriber_id: number;
  readonly message_id: string;
  readonly state: string;
  readonly at: string;
}

export interface CircleRow {
  readonly id: number;
  readonly uid: string;
  readonly topic: string;
  readonly start_on: string;
  readonly start_time: string;
  readonly time_zone: string;
  readonly rrule: string;
  readonly location: string;
  readonly made_on: string;
  readonly removed_on: string | null;
}

export interface CircleMemberRow {
  readonly id: number;
  readonly circle_id: number;
  /** Null where the member is no contact. */
  readonly contact_id: number | null;
  readonly name: string;
  /** These three are told only of members who are no contacts; "" else. */
  readonly title: string;
  readonly organization: string;
  readonly email: string;
  /** asked, agreed, declined or left. */
  readonly state: string;
  readonly since_on: string;
}

/** A note of one meeting that only its writer sees. */
export interface CircleNoteRow {
  readonly id: number;
  readonly circle_id: number;
  readonly on_date: string;
  readonly text: string;
}

export interface ExchangeRows {
  readonly letter: LetterRow;
  readonly resolution: ResolutionRow;
  readonly issue: IssueRow;
  readonly subscriber: SubscriberRow;
  readonly consent: ConsentRow;
  readonly issue_delivery: IssueDeliveryRow;
  readonly circle: CircleRow;
  readonly circle_member: CircleMemberRow;
  readonly circle_note: CircleNoteRow;
}

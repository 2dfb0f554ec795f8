// The tables, as versioned migrations; a store's version is its `user_version`.

import { exchangeContactTables, exchangeMigration, exchangeTables } from "./schema-exchange.ts";
import { presentationContactTables, presentationMigration, presentationTables } from "./schema-presentation.ts";
import { transitionContactTables, transitionMigration, transitionTables } from "./schema-transition.ts";

/** Indexes that are built at once after many rows came into an empty table (`deferred-indexes.ts`). */
export const bulkIndexes = {
  interaction: [{ name: "interaction_key", sql: "create unique index interaction_key on interaction (key)" }],
  listing: [
    { name: "listing_name", sql: "create index listing_name on listing (sort_name, contact_id)" },
    { name: "listing_organization", sql: "create index listing_organization on listing (organization_id)" },
  ],
} as const;

const first = `
create table setting (
  id integer primary key autoincrement,
  name text not null unique,
  value text not null
);
create table origin (
  id integer primary key autoincrement,
  format text not null,
  label text not null,
  on_day integer not null
);
create table organization (
  id integer primary key autoincrement,
  spelling text not null unique,
  name text not null,
  industry text,
  region text
);
create table contact (
  id integer primary key autoincrement,
  uid text not null unique,
  kind text not null,
  full_name text not null,
  given text not null,
  family text not null,
  middle text not null,
  prefix text not null,
  suffix text not null,
  nickname text not null,
  birthday text,
  basis text,
  introduces integer not null default 1,
  source text not null,
  connected_on text,
  categories text not null,
  extra text not null,
  origin_id integer
);
create table position (
  id integer primary key autoincrement,
  contact_id integer not null,
  organization_id integer,
  organization text not null,
  title text not null,
  department text not null,
  start_on text,
  end_on text,
  rank integer not null,
  origin_id integer
);
create index position_contact on position (contact_id);
create index position_organization on position (organization_id);
create table channel (
  id integer primary key autoincrement,
  contact_id integer not null,
  kind text not null,
  value text not null,
  norm text not null,
  context text,
  secured_on text,
  origin_id integer
);
create index channel_contact on channel (contact_id);
create index channel_norm on channel (norm) where norm <> '';
create table identity (
  id integer primary key autoincrement,
  contact_id integer not null,
  key blob not null,
  origin_id integer
);
create index identity_contact on identity (contact_id);
create index identity_key on identity (key);
create table note (
  id integer primary key autoincrement,
  contact_id integer not null,
  at text not null,
  text text not null,
  origin_id integer
);
create index note_contact on note (contact_id);
create table interaction (
  id integer primary key autoincrement,
  key blob not null,
  day integer not null,
  at text,
  kind text not null,
  direction text not null,
  subject text not null,
  people integer not null,
  members text not null,
  seen text not null default '',
  origin_id integer
);
${bulkIndexes.interaction.map(({ sql }) => sql).join(";\n")};
create table occasion (
  id integer primary key autoincrement,
  uid text not null unique,
  key blob not null unique,
  name text not null,
  kind text,
  start_on text not null,
  end_on text not null,
  start_time text,
  time_zone text,
  location text not null,
  url text not null,
  cost_eur real,
  days real,
  rrule text,
  except_on text not null,
  moved text not null,
  members text not null,
  seen text not null default '',
  origin_id integer
);
create index occasion_start on occasion (start_on);
create table occasion_key (
  id integer primary key autoincrement,
  occasion_id integer not null,
  key blob not null,
  origin_id integer
);
create index occasion_key_key on occasion_key (key);
create index occasion_key_occasion on occasion_key (occasion_id);
create table occasion_said (
  id integer primary key autoincrement,
  occasion_id integer not null,
  name text,
  kind text,
  start_on text,
  end_on text,
  start_time text,
  location text,
  url text,
  cost_eur real,
  days real,
  rrule text
);
create index occasion_said_occasion on occasion_said (occasion_id);
create table occasion_choice (
  id integer primary key autoincrement,
  occasion_id integer not null,
  occurrence text not null,
  aspect text not null,
  value text not null,
  on_date text not null
);
create index occasion_choice_occasion on occasion_choice (occasion_id);
create table guest (
  id integer primary key autoincrement,
  occasion_id integer not null,
  occurrence text not null,
  role text not null,
  name text not null,
  title text not null,
  organization text not null,
  email text not null,
  origin_id integer
);
create index guest_occasion on guest (occasion_id);
create index guest_email on guest (email) where email <> '';
create table forecast (
  id integer primary key autoincrement,
  occasion_id integer not null,
  occurrence text not null,
  made_on text not null,
  probability real not null,
  expected_relevant real not null,
  mu real not null
);
create index forecast_occasion on forecast (occasion_id);
create table debrief (
  id integer primary key autoincrement,
  occasion_id integer not null,
  occurrence text not null,
  on_date text not null,
  hours real,
  relevant integer not null,
  mu real not null,
  interaction_id integer
);
create index debrief_occasion on debrief (occasion_id);
create table decision (
  id integer primary key autoincrement,
  act text not null,
  decision text not null,
  on_date text not null,
  until_date text,
  contact_id integer,
  other_id integer
);
create index decision_contact on decision (contact_id);
create table distinction (
  id integer primary key autoincrement,
  contact_id integer not null,
  other_id integer not null
);
create table erased (
  id integer primary key autoincrement,
  hash blob not null unique
);

create table change (
  id integer primary key autoincrement,
  uid text not null unique,
  at text not null,
  actor text not null,
  operation text not null,
  summary text not null,
  undoes integer,
  undone_by integer
);
create table change_row (
  id integer primary key autoincrement,
  change_id integer not null,
  tbl text not null,
  row_id integer not null,
  contact_id integer,
  before text,
  after text
);
create index change_row_change on change_row (change_id);
create index change_row_row on change_row (tbl, row_id);
create index change_row_contact on change_row (contact_id) where contact_id is not null;
create table change_range (
  id integer primary key autoincrement,
  change_id integer not null,
  tbl text not null,
  first_id integer not null,
  last_id integer not null
);
create index change_range_change on change_range (change_id);

create table participant (
  contact_id integer not null,
  interaction_id integer not null,
  primary key (contact_id, interaction_id)
) without rowid;
create table tie_days (
  contact_id integer primary key,
  last_day integer not null,
  days blob not null
);
create table pair_days (
  a integer not null,
  b integer not null,
  days blob not null,
  primary key (a, b)
) without rowid;
create index pair_days_b on pair_days (b);
create table title_reading (
  title text primary key,
  reading text not null
) without rowid;
create table listing (
  contact_id integer primary key,
  sort_name text not null,
  organization_id integer,
  organization text not null,
  title text not null,
  level integer
);
${bulkIndexes.listing.map(({ sql }) => sql).join(";\n")};
create virtual table contact_search using fts5 (text, tokenize = 'trigram', detail = 'none', columnsize = 0);
create table meta (
  name text primary key,
  value text not null
) without rowid;
`;

/** Migration k brings a store from version k to k + 1. */
export const migrations: readonly string[] = [first, presentationMigration, transitionMigration, exchangeMigration];

/**
 * The tables that hold what is known, in the order in which rows may be inserted (a row's references come first).
 * All their writes are logged; every other table is derived from them or is the log itself.
 */
export const loggedTables = {
  setting: ["name", "value"],
  origin: ["format", "label", "on_day"],
  organization: ["spelling", "name", "industry", "region"],
  contact: [
    "uid",
    "kind",
    "full_name",
    "given",
    "family",
    "middle",
    "prefix",
    "suffix",
    "nickname",
    "birthday",
    "basis",
    "introduces",
    "source",
    "connected_on",
    "categories",
    "extra",
    "origin_id",
  ],
  position: [
    "contact_id",
    "organization_id",
    "organization",
    "title",
    "department",
    "start_on",
    "end_on",
    "rank",
    "origin_id",
  ],
  channel: ["contact_id", "kind", "value", "norm", "context", "secured_on", "origin_id"],
  identity: ["contact_id", "key", "origin_id"],
  note: ["contact_id", "at", "text", "origin_id"],
  interaction: ["key", "day", "at", "kind", "direction", "subject", "people", "members", "seen", "origin_id"],
  occasion: [
    "uid",
    "key",
    "name",
    "kind",
    "start_on",
    "end_on",
    "start_time",
    "time_zone",
    "location",
    "url",
    "cost_eur",
    "days",
    "rrule",
    "except_on",
    "moved",
    "members",
    "seen",
    "origin_id",
  ],
  occasion_key: ["occasion_id", "key", "origin_id"],
  occasion_said: [
    "occasion_id",
    "name",
    "kind",
    "start_on",
    "end_on",
    "start_time",
    "location",
    "url",
    "cost_eur",
    "days",
    "rrule",
  ],
  occasion_choice: ["occasion_id", "occurrence", "aspect", "value", "on_date"],
  guest: ["occasion_id", "occurrence", "role", "name", "title", "organization", "email", "origin_id"],
  forecast: ["occasion_id", "occurrence", "made_on", "probability", "expected_relevant", "mu"],
  debrief: ["occasion_id", "occurrence", "on_date", "hours", "relevant", "mu", "interaction_id"],
  decision: ["act", "decision", "on_date", "until_date", "contact_id", "other_id"],
  distinction: ["contact_id", "other_id"],
  ...presentationTables,
  ...transitionTables,
  ...exchangeTables,
} as const;

export type LoggedTable = keyof typeof loggedTables;

/** Tables whose `contact_id` says whose row it is: they go with the person, and move when two become one. */
export const contactTables = [
  "position",
  "channel",
  "identity",
  "note",
  "decision",
  ...presentationContactTables,
  ...transitionContactTables,
  ...exchangeContactTables,
] as const satisfies readonly LoggedTable[];

/** Columns that hold bytes; in JSON they stand as hexadecimal. */
export const blobColumns: ReadonlySet<string> = new Set(["key", "audio"]);

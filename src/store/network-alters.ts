// The alters of the network as of a day, read in as few rows and objects as will do: there may be a hundred thousand.

import { dayOf } from "#lib/dates.ts";
import type { Basis, ContactKind, Origin } from "#model/contact.ts";
import { dayOfPacked } from "#model/contact-days.ts";
import type { TitleReading } from "#model/level.ts";
import type { Alter, AlterPosition } from "#model/network.ts";
import { isRoleAddress, isRoleName } from "#model/role-address.ts";
import type { Database } from "./database.ts";
import { presentFirst } from "./present.ts";
import type { PositionRow } from "./rows.ts";
import type { Store } from "./store.ts";

/** All alters in the order of their uids, or only these contacts. */
export function loadAlters(store: Store, asOf: string, only: readonly number[] | undefined): Alter[] {
  const select = selection(store.database, only);
  const reaches = loadReaches(select, asOf);
  const positions = loadPositions(select);
  const readingOf = titleReadings(store, only === undefined);
  const lastDay = dayOf(asOf);
  const alters: Alter[] = [];
  for (const row of select<AlterRow>(
    `select contact.id, uid, full_name, kind, basis, introduces, source, categories, days
     from contact left join tie_days on tie_days.contact_id = contact.id`,
    "contact.id",
  )) {
    const [id, uid, fullName, kind, basis, introduces, source, categories, days] = row;
    const held = presentFirst(positions.get(id) ?? none, asOf);
    const present = held[0];
    const reading = present?.title ? readingOf(present.title) : null;
    const reach = reaches.get(id) ?? noReach;
    alters.push({
      id,
      uid,
      fullName,
      kind: kind as ContactKind,
      days: daysUpTo(days, lastDay),
      origin: source as Origin,
      level: reading?.probabilities ?? null,
      function: reading?.function ?? null,
      positions: held.map(toPosition),
      organizationId: present?.organization_id ?? null,
      basisSaid: basis as Basis | null,
      domains: reach.domains,
      hasPhone: reach.hasPhone,
      hasProfile: reach.hasProfile,
      secured: reach.secured,
      isPersonal: categories !== "[]" && /"(?:family|familie|friends?|freunde?|privat)"/i.test(categories),
      introduces: introduces === 1,
      isRole: reach.isMailbox || isRoleName(fullName),
    });
  }
  return alters.sort((a, b) => (a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0));
}

type AlterRow = readonly [number, string, string, string, string | null, number, string, string, Buffer | null];

type Select = <Row>(sql: string, contactColumn: string) => Iterable<Row>;

/** Rows as arrays in the order of the table, of everybody or of these contacts. */
function selection(database: Database, only: readonly number[] | undefined): Select {
  const bound = only ? { only: JSON.stringify(only) } : {};
  return <Row>(sql: string, column: string) => {
    const condition = only ? ` where ${column} in (select value from json_each(@only))` : "";
    return database
      .prepare(sql + condition)
      .raw()
      .iterate(bound) as Iterable<Row>;
  };
}

/** How somebody can be reached. */
interface Reach {
  domains: string[];
  hasPhone: boolean;
  hasProfile: boolean;
  secured: boolean;
  /** Every address is one of a function. */
  isMailbox: boolean;
}

const noReach: Readonly<Reach> = { domains: [], hasPhone: false, hasProfile: false, secured: false, isMailbox: false };

function loadReaches(select: Select, asOf: string): Map<number, Reach> {
  const reaches = new Map<number, Reach>();
  type Row = readonly [number, string, string, string, string | null];
  for (const [id, kind, norm, value, securedOn] of select<Row>(
    "select contact_id, kind, norm, value, secured_on from channel",
    "contact_id",
  )) {
    const reach = reaches.get(id) ?? { ...noReach, domains: [] };
    reaches.set(id, reach);
    if (kind === "email" && norm !== "") {
      const isFirst = reach.domains.length === 0;
      reach.domains.push(norm.slice(norm.lastIndexOf("@") + 1));
      reach.isMailbox = (isFirst || reach.isMailbox) && isRoleAddress(norm);
    } else if (kind === "phone" && value !== "") reach.hasPhone = true;
    else if (kind === "url" && norm !== "") reach.hasProfile = true;
    if (securedOn !== null && securedOn <= asOf) reach.secured = true;
  }
  return reaches;
}

type Held = Pick<PositionRow, "id" | "organization_id" | "title" | "start_on" | "end_on" | "rank">;
const none: readonly Held[] = [];

function loadPositions(select: Select): Map<number, Held[]> {
  const positions = new Map<number, Held[]>();
  type Row = readonly [number, number, number | null, string, string | null, string | null, number];
  for (const [contactId, id, organization_id, title, start_on, end_on, rank] of select<Row>(
    "select contact_id, id, organization_id, title, start_on, end_on, rank from position",
    "contact_id",
  )) {
    const held = positions.get(contactId);
    const row = { id, organization_id, title, start_on, end_on, rank };
    if (held) held.push(row);
    else positions.set(contactId, [row]);
  }
  return positions;
}

function toPosition({ organization_id, title, start_on, end_on }: Held): AlterPosition {
  return { organizationId: organization_id, title, startDay: dayOrNull(start_on), endDay: dayOrNull(end_on) };
}

/** The day number of a date; null stays null. */
export function dayOrNull(date: string | null): number | null {
  return date === null ? null : dayOf(date);
}

/** Readings of titles, each kept one parsed once; for everybody all of them are read in one go. */
function titleReadings({ database, readTitle }: Store, isEverybody: boolean): (title: string) => TitleReading {
  const readings = new Map<string, TitleReading>();
  if (isEverybody)
    for (const row of database.prepare("select title, reading from title_reading").raw().iterate()) {
      const [title, reading] = row as [string, string];
      readings.set(title, JSON.parse(reading) as TitleReading);
    }
  return (title) => {
    const known = readings.get(title);
    if (known) return known;
    const made = readTitle(title);
    readings.set(title, made);
    return made;
  };
}

const noDays = new Uint32Array(0);

/** A view on the packed days up to the day; they are sorted, so the later ones are cut off at the end. */
export function daysUpTo(blob: Buffer | null, lastDay: number): Uint32Array {
  if (!blob) return noDays;
  const words =
    blob.byteOffset % 4 === 0
      ? new Uint32Array(blob.buffer, blob.byteOffset, blob.length / 4)
      : new Uint32Array(new Uint8Array(blob).buffer);
  let end = words.length;
  while (end > 0 && dayOfPacked(words[end - 1] ?? 0) > lastDay) end--;
  return end === words.length ? words : words.subarray(0, end);
}

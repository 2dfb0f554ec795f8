// Loads the network as of a day: what analysis computes on.

import { dayOf } from "#lib/dates.ts";
import { assumptionValues } from "#model/assumptions.ts";
import type { Basis, ContactKind, Origin } from "#model/contact.ts";
import { dayOfPacked } from "#model/contact-days.ts";
import type { TitleReading } from "#model/level.ts";
import type { Alter, AlterPosition, AlterTies, Network, NetworkOrganization } from "#model/network.ts";
import { dayOfPair, peopleOfPair } from "#model/pair-days.ts";
import { isRoleAddress, isRoleName } from "#model/role-address.ts";
import { presentFirst } from "./present.ts";
import type { ChannelRow, ContactRow, OrganizationRow, PositionRow } from "./rows.ts";
import { organizationNamed, readSetting } from "./settings.ts";
import type { Store } from "./store.ts";

/** The whole network as of the day, or only these contacts of it (ties between them included). */
export function loadNetwork(store: Store, asOf: string, only?: readonly number[]): Network {
  const owner = readSetting(store, "owner");
  const asOfDay = dayOf(asOf);
  const alters = loadAlters(store, asOf, only);
  return {
    asOf: asOfDay,
    owner,
    ownOrganizationId: owner.organization ? organizationNamed(store, owner.organization) : null,
    ownPast: owner.positions.flatMap(({ organization, startOn, endOn }) => {
      const organizationId = organizationNamed(store, organization);
      return organizationId === null ? [] : [{ organizationId, startDay: dayOrNull(startOn), endDay: dayOrNull(endOn) }];
    }),
    ownLevel: owner.title ? store.readTitle(owner.title).probabilities : null,
    direction: readSetting(store, "direction"),
    transition: readSetting(store, "transition"),
    organizations: loadOrganizations(store),
    alters,
    alterTies: loadAlterTies(store, alters, asOfDay, only),
  };
}

function loadOrganizations({ database }: Store): Map<number, NetworkOrganization> {
  const rows = database.prepare("select * from organization").all() as OrganizationRow[];
  return new Map(rows.map(({ id, name, industry, region }) => [id, { id, name, industry, region }]));
}

type AlterRow = Pick<ContactRow, "id" | "uid" | "full_name" | "kind" | "basis" | "introduces" | "source" | "categories"> & {
  readonly days: Buffer | null;
};

function loadAlters(store: Store, asOf: string, only: readonly number[] | undefined): Alter[] {
  const { database } = store;
  const inOnly = (column: string) => (only ? ` where ${column} in (select value from json_each(@only))` : "");
  const bound = only ? { only: JSON.stringify(only) } : {};
  const contacts = database
    .prepare(
      `select contact.id, uid, full_name, kind, basis, introduces, source, categories, days
       from contact left join tie_days on tie_days.contact_id = contact.id${inOnly("contact.id")} order by uid`,
    )
    .all(bound) as AlterRow[];
  const positions = grouped(
    database.prepare(`select * from position${inOnly("contact_id")} order by contact_id`).iterate(bound) as Iterable<PositionRow>,
  );
  const channels = grouped(
    database
      .prepare(`select contact_id, kind, norm, value, secured_on from channel${inOnly("contact_id")} order by contact_id`)
      .iterate(bound) as Iterable<ChannelRow>,
  );
  const readings = new Map<string, TitleReading>();
  if (!only)
    for (const row of database.prepare("select title, reading from title_reading").iterate()) {
      const { title, reading } = row as { title: string; reading: string };
      readings.set(title, JSON.parse(reading) as TitleReading);
    }
  const readingOf = (title: string) => {
    const known = readings.get(title) ?? store.readTitle(title);
    readings.set(title, known);
    return known;
  };
  const lastDay = dayOf(asOf);
  return contacts.map((row) => toAlter(row, positions.get(row.id) ?? [], channels.get(row.id) ?? [], asOf, lastDay, readingOf));
}

function grouped<Row extends { readonly contact_id: number }>(rows: Iterable<Row>): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.contact_id);
    if (group) group.push(row);
    else groups.set(row.contact_id, [row]);
  }
  return groups;
}

function toAlter(
  row: AlterRow,
  positions: readonly PositionRow[],
  channels: readonly ChannelRow[],
  asOf: string,
  lastDay: number,
  readingOf: (title: string) => TitleReading,
): Alter {
  const held = presentFirst(positions, asOf);
  const present = held[0];
  const reading = present?.title ? readingOf(present.title) : null;
  const emails = channels.filter(({ kind, norm }) => kind === "email" && norm !== "");
  return {
    id: row.id,
    uid: row.uid,
    fullName: row.full_name,
    kind: row.kind as ContactKind,
    days: daysUpTo(row.days, lastDay),
    origin: row.source as Origin,
    level: reading?.probabilities ?? null,
    function: reading?.function ?? null,
    positions: held.map((position): AlterPosition => toPosition(position)),
    organizationId: present?.organization_id ?? null,
    basisSaid: row.basis as Basis | null,
    domains: emails.map(({ norm }) => norm.slice(norm.lastIndexOf("@") + 1)),
    hasPhone: channels.some(({ kind, value }) => kind === "phone" && value !== ""),
    hasProfile: channels.some(({ kind, norm }) => kind === "url" && norm !== ""),
    secured: channels.some(({ secured_on }) => secured_on !== null && secured_on <= asOf),
    isPersonal: row.categories !== "[]" && /"(?:family|familie|friends?|freunde?|privat)"/i.test(row.categories),
    introduces: row.introduces === 1,
    isRole: isRoleName(row.full_name) || (emails.length > 0 && emails.every(({ norm }) => isRoleAddress(norm))),
  };
}

function toPosition({ organization_id, title, start_on, end_on }: PositionRow): AlterPosition {
  return { organizationId: organization_id, title, startDay: dayOrNull(start_on), endDay: dayOrNull(end_on) };
}

function dayOrNull(date: string | null): number | null {
  return date === null ? null : dayOf(date);
}

const noDays = new Uint32Array(0);

/** A view on the packed days up to the day; they are sorted, so the later ones are cut off at the end. */
function daysUpTo(blob: Buffer | null, lastDay: number): Uint32Array {
  if (!blob) return noDays;
  const words = blob.byteOffset % 4 === 0 ? new Uint32Array(blob.buffer, blob.byteOffset, blob.length / 4) : new Uint32Array(new Uint8Array(blob).buffer);
  let end = words.length;
  while (end > 0 && dayOfPacked(words[end - 1] ?? 0) > lastDay) end--;
  return words.subarray(0, end);
}

function loadAlterTies(store: Store, alters: readonly Alter[], asOf: number, only: readonly number[] | undefined): AlterTies {
  const { database } = store;
  const indexOf = new Map(alters.map(({ id }, index) => [id, index]));
  const rows = only
    ? database
        .prepare("select a, b, days from pair_days where a in (select value from json_each(@only)) and b in (select value from json_each(@only))")
        .all({ only: JSON.stringify(only) })
    : database.prepare("select a, b, days from pair_days").all();
  const { roomAtMost } = assumptionValues(readSetting(store, "assumptions"));
  const found: [number, number, number, number][] = [];
  for (const { a, b, days } of rows as { a: number; b: number; days: Buffer }[]) {
    const [first, second] = [indexOf.get(a), indexOf.get(b)];
    if (first === undefined || second === undefined) continue;
    const [count, close] = countUpTo(days, asOf, roomAtMost);
    if (count > 0) found.push([Math.min(first, second), Math.max(first, second), count, close]);
  }
  found.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  return {
    a: Int32Array.from(found, ([a]) => a),
    b: Int32Array.from(found, ([, b]) => b),
    days: Int32Array.from(found, ([, , days]) => days),
    closeDays: Int32Array.from(found, ([, , , close]) => close),
  };
}

/** All days up to the last one, and those with at most so many people. */
function countUpTo(blob: Buffer, lastDay: number, roomAtMost: number): [number, number] {
  let count = 0;
  let close = 0;
  for (let at = 0; at < blob.length; at += 4) {
    const packed = blob.readUInt32LE(at);
    if (dayOfPair(packed) > lastDay) break;
    count++;
    if (peopleOfPair(packed) <= roomAtMost) close++;
  }
  return [count, close];
}

/** The contacts seen together with any of these: their first neighbours, for relevance and paths of a few people. */
export function neighboursOf({ database }: Store, contacts: readonly number[]): number[] {
  return database
    .prepare(
      `select b from pair_days where a in (select value from json_each(@ids))
       union select a from pair_days where b in (select value from json_each(@ids))`,
    )
    .pluck()
    .all({ ids: JSON.stringify(contacts) }) as number[];
}


// Our own export (mingle.json), into a store that holds something already: its people and exchanges as drafts.

import { isoDay } from "#lib/dates.ts";
import { AppError } from "#lib/errors.ts";
import type { Channel, ContactKind, Origin, Position } from "#model/contact.ts";
import type { ContactDraft, Draft, InteractionDraft, OccasionDraft, PersonRef } from "#model/drafts.ts";
import { type Dump, dumpTables, type JsonRow, laterDumpTables } from "#model/dump.ts";
import type { GuestDraft } from "#model/guest.ts";
import type { ExchangeDirection, InteractionKind, ParticipantRole } from "#model/interaction.ts";
import type { OccasionKind } from "#model/occasion.ts";
import type { Importer, SourceFile } from "./importer.ts";

/** Reads an export; AppError `unreadable-file` where it is none or of a later version. */
export async function readDump(file: SourceFile): Promise<Dump> {
  const parts: Uint8Array[] = [];
  for await (const part of file.stream()) parts.push(part);
  let value: unknown;
  try {
    value = JSON.parse(Buffer.concat(parts).toString("utf8"));
  } catch {
    throw new AppError("unreadable-file", { issue: "broken-json" }, file.name);
  }
  if (!isDump(value)) throw new AppError("unreadable-file", { issue: "other-export" }, file.name);
  const none = Object.fromEntries(laterDumpTables.map((table) => [table, []]));
  return { ...value, tables: { ...none, ...value.tables } };
}

function isDump(value: unknown): value is Dump {
  if (typeof value !== "object" || value === null || !("version" in value) || value.version !== 1) return false;
  if (!("tables" in value) || typeof value.tables !== "object" || value.tables === null) return false;
  const tables = value.tables as Readonly<Record<string, unknown>>;
  return (
    dumpTables.every((table) => Array.isArray(tables[table])) &&
    "log" in value &&
    "changes" in value &&
    "erased" in value
  );
}

export const mingleExport: Importer = {
  format: "mingle",
  async *read(file): AsyncGenerator<Draft> {
    const { tables } = await readDump(file);
    const facts = factsByContact(tables);
    const byId = new Map(tables.contact.map((row) => [Number(row["id"]), row]));
    for (const [at, row] of tables.contact.entries())
      yield contactDraft(row, facts(Number(row["id"])), `contact ${at + 1}`);
    for (const [at, row] of tables.interaction.entries())
      yield interactionDraft(row, byId, facts, `interaction ${at + 1}`);
    const said = new Map(tables.occasion_said.map((row) => [row["occasion_id"], row]));
    const guests = Map.groupBy(tables.guest, (row) => row["occasion_id"]);
    for (const [at, row] of tables.occasion.entries()) {
      const [words = {}, own = []] = [said.get(row["id"]), guests.get(row["id"])];
      const where = `occasion ${at + 1}`;
      yield {
        ...occasionDraft(asSaid(row, words), byId, facts, where),
        guests: own.map((guest) => guestDraft(guest, where)),
      };
    }
  },
};

interface Facts {
  readonly positions: readonly JsonRow[];
  readonly channels: readonly JsonRow[];
  readonly notes: readonly JsonRow[];
}

function factsByContact(tables: Dump["tables"]): (id: number) => Facts {
  const group = (rows: readonly JsonRow[]) => Map.groupBy(rows, (row) => Number(row["contact_id"]));
  const [positions, channels, notes] = [group(tables.position), group(tables.channel), group(tables.note)];
  return (id) => ({ positions: positions.get(id) ?? [], channels: channels.get(id) ?? [], notes: notes.get(id) ?? [] });
}

const text = (row: JsonRow, column: string) => String(row[column] ?? "");
const orNull = (row: JsonRow, column: string) => (row[column] == null ? null : String(row[column]));

function contactDraft(row: JsonRow, facts: Facts, where: string): ContactDraft {
  return {
    type: "contact",
    where,
    kind: text(row, "kind") as ContactKind,
    fullName: text(row, "full_name"),
    name: {
      given: text(row, "given"),
      family: text(row, "family"),
      middle: text(row, "middle"),
      prefix: text(row, "prefix"),
      suffix: text(row, "suffix"),
      nickname: text(row, "nickname"),
    },
    externalId: text(row, "uid"),
    recordKey: null,
    origin: text(row, "source") as Origin,
    channels: facts.channels.map(
      (channel): Channel => ({
        kind: text(channel, "kind") as Channel["kind"],
        value: text(channel, "value"),
        norm: text(channel, "norm"),
        context: orNull(channel, "context") as Channel["context"],
      }),
    ),
    positions: facts.positions.map(
      (position): Position => ({
        organization: text(position, "organization"),
        title: text(position, "title"),
        department: text(position, "department"),
        startOn: orNull(position, "start_on"),
        endOn: orNull(position, "end_on"),
      }),
    ),
    birthday: orNull(row, "birthday"),
    notes: facts.notes.map((note) => text(note, "text")),
    categories: JSON.parse(text(row, "categories")) as string[],
    connectedOn: orNull(row, "connected_on"),
    extra: JSON.parse(text(row, "extra")) as string[],
  };
}

const ROLES: Readonly<Record<string, ParticipantRole>> = { f: "from", t: "to", c: "co" };

/** "12f,15t" as people; somebody with neither address nor profile is known by the name. */
function peopleOf(members: string, byId: ReadonlyMap<number, JsonRow>, facts: (id: number) => Facts): PersonRef[] {
  return members.split(",").flatMap((member) => {
    const id = Number.parseInt(member, 10);
    const row = byId.get(id);
    if (!row) return [];
    const norm = (kind: string) =>
      facts(id).channels.find((channel) => channel["kind"] === kind && channel["norm"])?.["norm"] ?? "";
    return [
      {
        name: text(row, "full_name"),
        email: String(norm("email")),
        profile: String(norm("url")),
        role: ROLES[member.slice(-1)] ?? "to",
      },
    ];
  });
}

function interactionDraft(
  row: JsonRow,
  byId: ReadonlyMap<number, JsonRow>,
  facts: (id: number) => Facts,
  where: string,
): InteractionDraft {
  return {
    type: "interaction",
    where,
    key: `#${text(row, "key")}`,
    onDate: isoDay(Number(row["day"])),
    at: orNull(row, "at"),
    kind: text(row, "kind") as InteractionKind,
    direction: text(row, "direction") as ExchangeDirection,
    subject: text(row, "subject"),
    people: peopleOf(text(row, "members"), byId, facts),
  };
}

/** The source's row with the person's words in place of its own; an hour or a rule said to be none is none. */
function asSaid(row: JsonRow, words: JsonRow): JsonRow {
  const said = Object.entries(words).filter(([column, value]) => value !== null && column !== "id" && column in row);
  return {
    ...row,
    ...Object.fromEntries(
      said.map(([column, value]) => [column, value === "" && /^(?:start_time|rrule)$/.test(column) ? null : value]),
    ),
  };
}

function guestDraft(row: JsonRow, where: string): GuestDraft {
  return {
    where,
    occasion: "",
    role: text(row, "role") === "speaker" ? "speaker" : "guest",
    name: text(row, "name"),
    title: text(row, "title"),
    organization: text(row, "organization"),
    email: text(row, "email"),
  };
}

function occasionDraft(
  row: JsonRow,
  byId: ReadonlyMap<number, JsonRow>,
  facts: (id: number) => Facts,
  where: string,
): OccasionDraft {
  return {
    type: "occasion",
    where,
    key: `#${text(row, "key")}`,
    name: text(row, "name"),
    kind: orNull(row, "kind") as OccasionKind | null,
    startOn: text(row, "start_on"),
    endOn: text(row, "end_on"),
    startTime: orNull(row, "start_time"),
    timeZone: orNull(row, "time_zone"),
    location: text(row, "location"),
    url: text(row, "url"),
    costEur: row["cost_eur"] == null ? null : Number(row["cost_eur"]),
    days: row["days"] == null ? null : Number(row["days"]),
    rrule: orNull(row, "rrule"),
    exceptOn: JSON.parse(text(row, "except_on")) as string[],
    moved: JSON.parse(text(row, "moved")) as OccasionDraft["moved"],
    people: peopleOf(text(row, "members"), byId, facts),
  };
}

// Lists of contacts, and one person with everything known.

import { AppError } from "#lib/errors.ts";
import { fold, foldSpelt, wordsOf } from "#lib/text.ts";
import { namesNear } from "./near-names.ts";
import type { ChannelRow, ContactRow, InteractionRow, NoteRow, PositionRow } from "./rows.ts";
import { organizationNamed } from "./settings.ts";
import type { Store } from "./store.ts";

export interface ContactQuery {
  readonly search: string;
  readonly organization: string;
  readonly minLevel: number | null;
  /** Likeliest levels, "unknown" among them where wanted; empty: any. */
  readonly level?: readonly string[];
  readonly industry?: readonly string[];
  /** These contacts alone. */
  readonly among?: readonly number[] | null;
  readonly sort: "name" | "organization" | "last-contact";
  readonly limit: number;
  readonly offset: number;
}

export interface FoundContacts {
  readonly total: number;
  readonly ids: number[];
  /** Nobody is spelt as typed: these come close. */
  readonly near: boolean;
}

/** Ids of the page asked for, in its order, and how many there are in all. An unknown organisation: AppError. */
export function findContacts(store: Store, query: ContactQuery): FoundContacts {
  const exact = contactsFitting(store, query);
  if (exact.total > 0 || !query.search.trim()) return { ...exact, near: false };
  const close = namesNear(store.database, query.search);
  const among = query.among ? close.filter((id) => query.among?.includes(id)) : close;
  const found = among.length ? contactsFitting(store, { ...query, search: "", among }) : exact;
  return { ...found, near: found.total > 0 };
}

function contactsFitting(store: Store, query: ContactQuery): { total: number; ids: number[] } {
  const { where, bound, rank } = conditionsOf(store, query);
  const joins = [
    "left join tie_days using (contact_id)",
    query.industry?.length ? "join organization on organization.id = listing.organization_id" : "",
  ];
  const from = `from listing ${joins.join(" ")} ${where}`;
  const order = {
    name: "sort_name, contact_id",
    organization: "listing.organization = '', listing.organization collate nocase, sort_name, contact_id",
    "last-contact": "last_day is null, last_day desc, sort_name, contact_id",
  }[query.sort];
  const page = store.database
    .prepare(`select listing.contact_id, count(*) over () ${from} order by ${rank}${order} limit @limit offset @offset`)
    .raw()
    .all({ ...bound, limit: query.limit, offset: query.offset }) as [number, number][];
  const counted = page[0]?.[1] ?? store.database.prepare(`select count(*) ${from}`).pluck().get(bound);
  return { total: Number(counted), ids: page.map(([id]) => id) };
}

function conditionsOf(store: Store, { search, organization, minLevel, level, industry, among }: ContactQuery) {
  const conditions: string[] = [];
  const bound: Record<string, string | number | null> = {};
  let rank = "";
  const terms = fold(search).split(" ").filter(Boolean);
  const spelt = foldSpelt(search).split(" ").filter(Boolean);
  terms.forEach((term, at) => {
    bound[`term${at}`] = `%${escapeLike(term)}%`;
    bound[`spelt${at}`] = `%${escapeLike(spelt[at] ?? term)}%`;
    const holding = (name: string) => `select rowid from contact_search where text like @${name} escape '\\'`;
    // Each a question of its own: under "or" the index would not be asked.
    const either = term === (spelt[at] ?? term) ? "" : ` union all ${holding(`spelt${at}`)}`;
    conditions.push(`listing.contact_id in (${holding(`term${at}`)}${either})`);
  });
  if (terms.length) {
    // A hit in the name before one in a note: the name stands before the first line break.
    // The text is read only where the name for sorting doesn't tell already.
    rank = `instr(sort_name, @plain) = 0 and (select instr(substr(text, 1, instr(text, char(10))), @plain) = 0
      from contact_search where rowid = listing.contact_id), `;
    bound["plain"] = terms[0] ?? "";
  }
  if (organization) {
    const id = organizationNamed(store, organization);
    if (id === null) throw new AppError("organization-not-found", { name: organization });
    conditions.push("listing.organization_id = @organization");
    bound["organization"] = id;
  }
  if (minLevel !== null) {
    conditions.push("level >= @minLevel");
    bound["minLevel"] = minLevel;
  }
  const list = (name: string, values: readonly (string | number)[], condition: string) => {
    conditions.push(condition.replace("@list", `(select value from json_each(@${name}))`));
    bound[name] = JSON.stringify(values);
  };
  if (level?.length) list("levels", level, "ifnull(cast(level as text), 'unknown') in @list");
  if (industry?.length) list("industries", industry, "organization.industry in @list");
  if (among) list("among", among, "listing.contact_id in @list");
  return { where: conditions.length ? `where ${conditions.join(" and ")}` : "", bound, rank };
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

/** A person's row with channels and positions, for lists. */
export interface ContactSummary {
  readonly contact: ContactRow;
  readonly channels: readonly ChannelRow[];
  readonly positions: readonly PositionRow[];
}

export function contactSummary(store: Store, id: number): ContactSummary {
  const summary = contactSummaries(store, [id]).get(id);
  if (!summary) throw new Error(`no contact ${id}`);
  return summary;
}

/** The rows of a page of a list, a question a table. */
export function contactSummaries({ database }: Store, ids: readonly number[]): Map<number, ContactSummary> {
  const asked = JSON.stringify(ids);
  const among = "in (select value from json_each(?))";
  const rowsOf = <Row extends { readonly contact_id: number }>(table: "channel" | "position") => {
    const rows = database.prepare(`select * from ${table} where contact_id ${among} order by id`).all(asked) as Row[];
    return Map.groupBy(rows, ({ contact_id }) => contact_id);
  };
  const [channels, positions] = [rowsOf<ChannelRow>("channel"), rowsOf<PositionRow>("position")];
  const contacts = database.prepare(`select * from contact where id ${among}`).all(asked) as ContactRow[];
  return new Map(
    contacts.map((contact) => [
      contact.id,
      { contact, channels: channels.get(contact.id) ?? [], positions: positions.get(contact.id) ?? [] },
    ]),
  );
}

/** E-mail addresses of each contact, as written. */
export function emailsByContact({ database }: Store): Map<number, string[]> {
  const emails = new Map<number, string[]>();
  const rows = database.prepare("select contact_id, value from channel where kind = 'email' order by id").iterate();
  for (const { contact_id, value } of rows as Iterable<{ contact_id: number; value: string }>) {
    const known = emails.get(contact_id);
    if (known) known.push(value);
    else emails.set(contact_id, [value]);
  }
  return emails;
}

export interface TimelineEntry {
  readonly interaction: InteractionRow;
  /** Full names and uids of the others who took part. */
  readonly others: readonly { readonly uid: string; readonly fullName: string }[];
}

/** A person's notes and interactions up to a day number, newest first. */
export function timelineOf(
  { database }: Store,
  id: number,
  lastDay: number,
): { notes: NoteRow[]; entries: TimelineEntry[] } {
  const notes = database
    .prepare("select * from note where contact_id = ? order by at desc, id desc")
    .all(id) as NoteRow[];
  const interactions = database
    .prepare(
      `select interaction.* from participant join interaction on interaction.id = interaction_id
       where contact_id = ? and day <= ? order by day desc, interaction.id desc`,
    )
    .all(id, lastDay) as InteractionRow[];
  const othersOf = database.prepare(
    `select uid, full_name as fullName from participant join contact on contact.id = contact_id
     where interaction_id = ? and contact_id <> ? order by uid limit 20`,
  );
  const entries = interactions.map((interaction) => ({
    interaction,
    others: othersOf.all(interaction.id, id) as { uid: string; fullName: string }[],
  }));
  return { notes, entries };
}

/** Files and hands the person's facts came from. */
export function originsOf({ database }: Store, id: number): { format: string; label: string; onDay: number }[] {
  return database
    .prepare(
      `select distinct format, label, on_day as onDay from origin where id in (
         select origin_id from contact where id = @id
         union select origin_id from position where contact_id = @id
         union select origin_id from channel where contact_id = @id
         union select origin_id from note where contact_id = @id) order by origin.id`,
    )
    .all({ id }) as { format: string; label: string; onDay: number }[];
}

/**
 * The id of the person named by uid, by name or by address. AppError `contact-not-found`; `ambiguous` with the candidates
 * where a name fits several.
 */
export function contactNamed(store: Store, name: string): number {
  const { database } = store;
  const byUid = database.prepare("select id from contact where uid = ?").pluck().get(name) as number | undefined;
  if (byUid !== undefined) return byUid;
  const text = name.trim();
  const byAddress = database
    .prepare("select distinct contact_id from channel where norm = ? and norm <> '' and kind = 'email'")
    .pluck()
    .all(text.toLowerCase()) as number[];
  const ids = byAddress.length ? byAddress : namesakes(store, text);
  const [only, another] = ids;
  if (only === undefined) throw new AppError("contact-not-found", { name });
  if (another === undefined) return only;
  const candidates = ids.slice(0, 10).map((id) => {
    const { contact } = contactSummary(store, id);
    return `${contact.full_name} (${contact.uid})`;
  });
  throw new AppError("ambiguous", { name, candidates });
}

/** Whole name first; else everyone whose name holds all the words. */
function namesakes(store: Store, name: string): number[] {
  const { database } = store;
  const same = database
    .prepare("select id from contact where full_name = ? collate nocase")
    .pluck()
    .all(name) as number[];
  if (same.length || !name) return same;
  const words = fold(name).split(" ");
  const names = database.prepare("select id, full_name from contact").iterate() as Iterable<{
    id: number;
    full_name: string;
  }>;
  const found: number[] = [];
  for (const { id, full_name } of names) {
    const own = `${fold(full_name)} ${foldSpelt(full_name)}`.split(" ");
    if (words.every((word) => own.includes(word))) found.push(id);
  }
  return found;
}

/** Contacts whose name is this one but for accents, titles and middle names; a single word has to be a family name. At most `most`. */
export function namesakesOf(store: Store, name: string, most: number): number[] {
  const wanted = nameWords(name);
  const [first = "", ...others] = wanted;
  if (first.length < 2) return [];
  const { ids } = findContacts(store, {
    search: wanted.join(" "),
    organization: "",
    minLevel: null,
    sort: "name",
    limit: 50,
    offset: 0,
  });
  const named = ids.filter((id) => {
    const { full_name, family } = contactSummary(store, id).contact;
    if (others.length === 0)
      return [nameWords(family).join(" "), nameWords(foldSpelt(family)).join(" ")].includes(first);
    return [full_name, foldSpelt(full_name)].some((text) => fits(nameWords(text), wanted));
  });
  return named.slice(0, most);
}

const NAME_TITLES = new Set("dr prof ing dipl mag herr frau mr mrs ms".split(" "));

/** The words of a name, folded, without titles. */
function nameWords(name: string): string[] {
  return wordsOf(name).filter((word) => !NAME_TITLES.has(word));
}

/** First and last word are the same, and those between stand in either. */
function fits(words: readonly string[], wanted: readonly string[]): boolean {
  if (words[0] !== wanted[0] || words.at(-1) !== wanted.at(-1)) return false;
  const [between, asked] = [words.slice(1, -1), wanted.slice(1, -1)];
  return asked.every((word) => between.includes(word)) || between.every((word) => asked.includes(word));
}

/** Full names by uid; null for somebody who isn't there. */
export function namesByUid({ database }: Store): (uid: string) => string | null {
  const find = database.prepare("select full_name from contact where uid = ?").pluck();
  return (uid) => (find.get(uid) as string | undefined) ?? null;
}

// A row of a contact table → a contact draft, or a skipped record with its reason.

import { emailChannel, phoneChannel, postalChannel, urlChannel } from "#formats/channel.ts";
import type { PlainDate } from "#lib/dates.ts";
import { errorIssue, type Issue, warningIssue } from "#lib/issue.ts";
import { cleanLine } from "#lib/text.ts";
import type { Channel, ChannelContext, Origin, Position } from "#model/contact.ts";
import type { ContactDraft, Draft } from "#model/drafts.ts";
import { isOnlyTitle } from "./person-name.ts";
import { type ColumnContext, contextOf, isUnreachable } from "./table-header.ts";
import { type AddressColumns, firstCell, type ReachColumn, type TableLayout } from "./table-layout.ts";
import { nameInRow } from "./table-name.ts";

interface RowFacts {
  readonly where: string;
  readonly origin: Origin;
  readonly birthday: string | null;
  readonly connectedOn: PlainDate | null;
}

/** A name, title or address beyond this is no longer one. */
const MOST_LINE = 1000;
const MOST_NOTE = 100_000;
/** Cells that programs write where there is nothing. */
const NOTHING = /^([-–—.?/]+|n\/?a|none|null|keine?|unbekannt|unknown)$/i;
/** Between several values of one cell: Google's sign, semicolons and line ends, commas where a blank follows. */
const BETWEEN = /\s+:::\s+|\s*[;\n]\s*|,\s+/;

/** The drafts of a row: issues first, then the contact or the skipped record. */
export function contactOfRow(row: readonly string[], layout: TableLayout, facts: RowFacts): Draft[] {
  const issues: Issue[] = [];
  const cells = boundedCells(row, layout, facts.where, issues);
  const { fullName, name } = nameInRow(cells, layout);
  const channels = [
    ...reachOf(cells, layout.reach, facts.where, issues),
    ...layout.addresses.flatMap((columns) => addressOf(cells, columns)),
  ];
  const positions = positionsOf(cells, layout);
  const email = channels.find(({ kind, value }) => kind === "email" && value.includes("@"))?.value;
  const phone = channels.find(({ kind }) => kind === "phone")?.value;
  const organization = positions.find(({ organization }) => organization)?.organization;
  const shown = fullName || email || organization || phone;
  if (!shown) return [{ type: "skipped", of: "contacts", issue: errorIssue("table-nobody", facts.where) }];
  const contact: ContactDraft = {
    type: "contact",
    where: facts.where,
    kind: !fullName && !email && organization ? "org" : "individual",
    fullName: shown,
    name,
    externalId: firstCell(cells, layout.named.get("uid")) || null,
    recordKey: null,
    origin: facts.origin,
    channels,
    positions,
    birthday: facts.birthday,
    notes: notesOf(cells, layout),
    categories: categoriesOf(cells, layout),
    connectedOn: facts.connectedOn,
    extra: [],
  };
  return [...issues.map((issue): Draft => ({ type: "issue", issue })), contact];
}

/** Places of work in this row, the first one first; none where nothing is said. */
export function positionsOf(row: readonly string[], layout: TableLayout): Position[] {
  return layout.positions.flatMap(({ organization, jobTitle, department }) => {
    const title = something(firstCell(row, jobTitle));
    const position = {
      organization: something(firstCell(row, organization)),
      title: isOnlyTitle(title) ? "" : title,
      department: something(firstCell(row, department)),
      startOn: null,
      endOn: null,
    };
    return position.organization || position.title || position.department ? [position] : [];
  });
}

/** Addresses, numbers and links of the row, each once. */
export function reachOf(
  row: readonly string[],
  columns: readonly ReachColumn[],
  where: string,
  issues: Issue[],
): Channel[] {
  const found = new Map<string, Channel>();
  for (const column of columns) {
    const cell = row[column.at] ?? "";
    const label = row[column.labelAt] ?? "";
    if (!cell || (column.kind === "phone" && isUnreachable(label))) continue;
    const context = channelContext(column.context ?? contextOf(label));
    for (const value of cell.split(BETWEEN)) {
      const channel = channelOf(column.kind, value, context, where, issues);
      const key = channel && `${channel.kind} ${channel.norm || channel.value}`;
      if (channel && key && !found.has(key)) found.set(key, channel);
    }
  }
  return [...found.values()];
}

function channelOf(
  kind: ReachColumn["kind"],
  text: string,
  context: ChannelContext,
  where: string,
  issues: Issue[],
): Channel | null {
  const value = something(text);
  if (!/[\p{L}\p{N}]/u.test(value)) return null;
  if (kind === "phone") return phoneChannel(value, context);
  if (kind === "url") {
    const isLink = /^\S+\.\S+$/.test(value) && !/^(?!https?:)[a-z][a-z0-9+.-]*:(?!\d)/i.test(value);
    if (!isLink) issues.push(warningIssue("table-url", where, { value: value.slice(0, 80) }));
    return isLink ? urlChannel(value, context) : null;
  }
  // What Exchange calls an address inside a company (X.500) leads nowhere outside it.
  if (/^\/o=/i.test(value)) return null;
  const channel = emailChannel(/<([^<>\s]+@[^<>\s]+)>/.exec(value)?.[1] ?? value, context);
  if (!channel.norm) issues.push(warningIssue("table-email", where, { value: value.slice(0, 80) }));
  return channel;
}

function addressOf(row: readonly string[], { context, labelAt, parts }: AddressColumns): Channel[] {
  const lines = (part: "poBox" | "formatted") =>
    (parts.get(part) ?? []).map((at) => something(row[at] ?? "")).filter(Boolean);
  const one = (part: "postcode" | "city" | "region" | "country") => something(firstCell(row, parts.get(part)));
  const place = [one("postcode"), one("city")].filter(Boolean).join(" ");
  const streets = (parts.get("street") ?? []).map((at) => row[at] ?? "").filter((cell) => cell.trim());
  // A whole address in one cell beside its parts.
  const street = streets.length > 1 ? streets.filter((cell) => !cell.trim().includes("\n")) : streets;
  const composed = [...street.map(something), ...lines("poBox"), place, one("region"), one("country")].filter(Boolean);
  const text = (composed.length ? composed : lines("formatted")).join(", ");
  return text ? [postalChannel(text, channelContext(context ?? contextOf(row[labelAt] ?? "")))] : [];
}

function notesOf(row: readonly string[], layout: TableLayout): string[] {
  const cells = (layout.named.get("notes") ?? []).map((at) => row[at] ?? "");
  return cells
    .map((cell) =>
      cell
        .replace(/\r\n?/g, "\n")
        .replace(/[^\P{Cc}\n\t]/gu, "")
        .trim()
        .normalize("NFC"),
    )
    .filter(Boolean);
}

/** Google marks its own groups with a star; "myContacts" is everybody. */
function categoriesOf(row: readonly string[], layout: TableLayout): string[] {
  const cells = (layout.named.get("categories") ?? []).map((at) => row[at] ?? "");
  const named = cells
    .flatMap((cell) => cell.split(/\s+:::\s+|[;,\n]/))
    .map((part) => cleanLine(part.replace(/^\s*\*\s*/, "")));
  return [...new Set(named)].filter((name) => name && name !== "myContacts");
}

/** Cells no longer than what they stand for can be; what was cut is said. */
function boundedCells(row: readonly string[], layout: TableLayout, where: string, issues: Issue[]): readonly string[] {
  if (!row.some((cell) => cell.length > MOST_LINE)) return row;
  const notes = new Set(layout.named.get("notes"));
  return row.map((cell, at) => {
    const most = notes.has(at) ? MOST_NOTE : MOST_LINE;
    if (cell.length <= most) return cell;
    issues.push(warningIssue("table-cell-cut", where, { most }));
    return cell.slice(0, most);
  });
}

function something(text: string): string {
  const line = cleanLine(text);
  return NOTHING.test(line) ? "" : line;
}

function channelContext(context: ColumnContext): ChannelContext {
  return context === "other" ? null : context;
}

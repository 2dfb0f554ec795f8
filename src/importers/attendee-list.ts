// Lists of guests: tables of organisers and LinkedIn's event export, or text as it is copied out of a page or a PDF.

import { decodeText, encodingOf } from "#formats/text-encoding.ts";
import { AppError } from "#lib/errors.ts";
import { warningIssue } from "#lib/issue.ts";
import { cleanLine } from "#lib/text.ts";
import type { GuestDraft } from "#model/guest.ts";
import { type AttendeeRecord, guestsInText, type IsTitle, roleAndPlace, withoutOrganization } from "./attendee-text.ts";
import { MOST_BYTES, type SourceFile } from "./importer.ts";
import { contactOfRow } from "./table-contact.ts";
import { headerKey } from "./table-header.ts";
import { layoutOf, type TableLayout } from "./table-layout.ts";
import { type OpenTable, openTable } from "./table-stream.ts";

const OCCASION_COLUMNS = ["occasion", "gelegenheit", "event", "event name", "veranstaltung", "anlass", "termin"];
const ROLE_COLUMNS = [
  "ticket type",
  "ticket",
  "rolle",
  "role",
  "teilnehmerart",
  "kategorie",
  "category",
  "type",
  "typ",
  "art",
];
const SPEAKER = /speaker|referent|redner|panel|moderat|keynote|vortragend/i;

/** Everybody on the list, row by row; `isTitle` tells a position from an organisation in text without columns. AppError `unreadable-file` where it is no text. */
export async function* attendeesIn(file: SourceFile, isTitle: IsTitle): AsyncGenerator<AttendeeRecord> {
  const table = await tableOf(file);
  if (table?.isUsable) yield* guestsInTable(table, isTitle);
  else yield* guestsInText(await textOf(file), isTitle);
}

async function tableOf(file: SourceFile): Promise<OpenTable | null> {
  try {
    return await openTable(file);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

async function textOf(file: SourceFile): Promise<string> {
  if (file.size > MOST_BYTES) throw new AppError("unreadable-file", { issue: "file-too-large" }, file.name);
  const parts: Uint8Array[] = [];
  for await (const part of file.stream()) parts.push(part);
  const bytes = Buffer.concat(parts);
  const encoding = encodingOf(bytes);
  const text = encoding === null ? null : decodeText(bytes);
  if (text === null) throw new AppError("unreadable-file", {}, file.name);
  return text;
}

async function* guestsInTable(table: OpenTable, isTitle: IsTitle): AsyncGenerator<AttendeeRecord> {
  const keys = table.header.map(headerKey);
  const at = (names: readonly string[]) => keys.findIndex((key) => names.includes(key));
  const [occasionAt, roleAt] = [at(OCCASION_COLUMNS), at(ROLE_COLUMNS)];
  const layout = layoutOf(table.header.map((cell, column) => (column === occasionAt ? "" : cell)));
  const headlineAt = keys.indexOf("headline");
  for await (const { rows, issues } of table.batches()) {
    for (const issue of issues) yield { guest: null, issue };
    for (const { cells, number } of rows) {
      const cell = (column: number) => cleanLine((cells[column] ?? "").slice(0, 500));
      const guest = guestOf(cells, layout, `row ${number}`, cell(headlineAt), isTitle);
      if (!guest) yield { guest: null, issue: warningIssue("guest-nameless", `row ${number}`) };
      else
        yield {
          guest: { ...guest, occasion: cell(occasionAt), role: SPEAKER.test(cell(roleAt)) ? "speaker" : "guest" },
          issue: null,
        };
    }
  }
}

function guestOf(
  cells: readonly string[],
  layout: TableLayout,
  where: string,
  headline: string,
  isTitle: IsTitle,
): Omit<GuestDraft, "occasion" | "role"> | null {
  const facts = { where, origin: "list", birthday: null, connectedOn: null } as const;
  const contact = contactOfRow(cells, layout, facts).find((draft) => draft.type === "contact");
  if (contact?.kind !== "individual") return null;
  const email = contact.channels.find(({ kind, norm }) => kind === "email" && norm !== "")?.norm ?? "";
  const [held] = contact.positions;
  const told = { title: held?.title || headline, organization: held?.organization ?? "" };
  const split = told.organization ? withoutOrganization(told) : roleAndPlace(told.title, isTitle);
  return { where, name: contact.fullName, ...split, email };
}

// What a LinkedIn export says of its owner: Profile.csv, Positions.csv, Email Addresses.csv.

import { emailChannel } from "#formats/channel.ts";
import { cleanLine } from "#lib/text.ts";
import type { Position } from "#model/contact.ts";
import type { Draft, OwnerDraft } from "#model/drafts.ts";
import { monthInText } from "./dates-in-text.ts";
import type { Importer, SourceFile } from "./importer.ts";
import { finder } from "./linkedin-columns.ts";
import { type OpenTable, openTable } from "./table-stream.ts";

export const linkedinPositions: Importer = { format: "linkedin-positions", read: readPositions };
/** Profile.csv and Email Addresses.csv. */
export const linkedinProfile: Importer = { format: "linkedin-profile", read: readProfile };

const nothing: Omit<OwnerDraft, "where"> = { type: "owner", fullName: "", emails: [], profiles: [], positions: [] };

async function* readPositions(file: SourceFile): AsyncGenerator<Draft> {
  const table = await openTable(file);
  const at = finder(table.header);
  const positions: Position[] = [];
  for await (const { cell } of rowsOf(table)) {
    const organization = cell(at("company name"));
    const title = cell(at("title"));
    const startOn = monthInText(cell(at("started on")), "first");
    const endOn = monthInText(cell(at("finished on")), "last");
    if (organization || title) positions.push({ organization, title, department: "", startOn, endOn });
  }
  if (positions.length) yield { ...nothing, where: "", positions };
}

async function* readProfile(file: SourceFile): AsyncGenerator<Draft> {
  const table = await openTable(file);
  const at = finder(table.header);
  for await (const { cell, number } of rowsOf(table)) {
    const fullName = [cell(at("first name")), cell(at("last name"))].filter(Boolean).join(" ");
    const { norm } = emailChannel(cell(at("email address")));
    if (fullName || norm) yield { ...nothing, where: `row ${number}`, fullName, emails: norm ? [norm] : [] };
  }
}

async function* rowsOf(table: OpenTable): AsyncGenerator<{ cell: (at: number) => string; number: number }> {
  for await (const { rows } of table.batches()) {
    for (const { cells, number } of rows) yield { cell: (at) => cleanLine((cells[at] ?? "").slice(0, 1000)), number };
  }
}

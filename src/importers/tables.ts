// Contact tables of Google, Outlook, Thunderbird, Windows Live Mail, of Mingle itself, and any other with a name column.

import { errorIssue, warningIssue } from "#lib/issue.ts";
import { cleanLine } from "#lib/text.ts";
import type { Origin } from "#model/contact.ts";
import type { Draft, ImportFormat } from "#model/drafts.ts";
import type { Importer, SourceFile } from "./importer.ts";
import { birthdayReader } from "./table-birthday.ts";
import { contactOfRow } from "./table-contact.ts";
import { layoutOf, type TableLayout } from "./table-layout.ts";
import { isOwnHeader } from "./table-own.ts";
import { ownContact } from "./table-own-row.ts";
import { type OpenTable, openTable, type TableRow } from "./table-stream.ts";

export const googleCsv: Importer = tableOf("google-csv");
export const outlookCsv: Importer = tableOf("outlook-csv");
export const thunderbirdCsv: Importer = tableOf("thunderbird-csv");
/** Any table with a name column; `title` is the job title unless another column is. */
export const csv: Importer = tableOf("csv");
/** The address book that was given to LinkedIn once. */
export const linkedinContacts: Importer = tableOf("linkedin-contacts");

function tableOf(format: ImportFormat): Importer {
  return { format, read: readContacts };
}

async function* readContacts(file: SourceFile): AsyncGenerator<Draft> {
  const table = await openTable(file);
  if (!table.isUsable) {
    const names = table.header.map((cell) => cleanLine(cell.slice(0, 40))).filter(Boolean);
    const columns = names.slice(0, 8).join(", ");
    yield { type: "issue", issue: errorIssue("table-no-name", `row ${table.headerRow + 1}`, { columns }) };
    return;
  }
  const draftsOf = rowReader(table);
  let count = 0;
  for await (const { rows, issues } of table.batches()) {
    for (const issue of issues) yield { type: "issue", issue };
    for (const row of rows) {
      count++;
      yield* await draftsOf(row);
    }
  }
  if (!count) yield { type: "issue", issue: warningIssue("table-no-rows", `row ${table.headerRow + 1}`) };
}

function rowReader(table: OpenTable): (row: TableRow) => Draft[] | Promise<Draft[]> {
  if (isOwnHeader(table.header)) return ({ cells, number }) => [ownContact(cells, `row ${number}`)];
  const layout = layoutOf(table.header);
  const origin = originOf(table.format, layout);
  const birthdayOf = birthdayReader(table, layout);
  return async ({ cells, number }) => {
    const where = `row ${number}`;
    if (isHeaderAgain(cells, table.header)) {
      return [{ type: "skipped", of: "contacts", issue: warningIssue("table-header-again", where) }];
    }
    const { birthday, issue } = await birthdayOf(cells, where);
    const drafts = contactOfRow(cells, layout, { where, origin, birthday, connectedOn: null });
    return issue ? [{ type: "issue", issue }, ...drafts] : drafts;
  };
}

/** A table with no more than names and organisations is a list of somebody's; with ways to reach them an address book. */
function originOf(format: ImportFormat, layout: TableLayout): Origin {
  return format !== "csv" || layout.reach.length || layout.addresses.length ? "addressbook" : "list";
}

function isHeaderAgain(cells: readonly string[], header: readonly string[]): boolean {
  return cells[0] === header[0] && cells.length === header.length && cells.every((cell, at) => cell === header[at]);
}

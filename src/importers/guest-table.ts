// A host's list of guests: a table with names, held to more than other lists, as seats are dealt out by it.

import { AppError } from "#lib/errors.ts";
import { type Issue, warningIssue } from "#lib/issue.ts";
import { cleanLine, fold } from "#lib/text.ts";
import type { SourceFile } from "./importer.ts";
import { positionsOf } from "./table-contact.ts";
import { headerKey } from "./table-header.ts";
import { firstCell, layoutOf, type TableLayout } from "./table-layout.ts";
import { nameInRow } from "./table-name.ts";
import { openTable, type TableRow } from "./table-stream.ts";

/** A guest at the tables; the lists hold names as written. */
export interface TableGuest {
  /** "row 12". */
  readonly where: string;
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  readonly knows: readonly string[];
  readonly wishes: readonly string[];
  readonly vetoes: readonly string[];
}

const KNOWS = ["knows", "kennt", "acquainted", "acquainted with", "bekannte", "bekannt mit"];
const WISHES = ["wish", "wishes", "wunsch", "wunsche", "should meet", "soll treffen", "with", "mit"];
const VETOES = ["veto", "vetoes", "vetos", "not with", "nicht mit", "apart"];

/**
 * Everybody on the list in its order. AppError `guests-no-name` without a column of names, `guest-unnamed` where a row has none,
 * `guest-twice` where a name stands twice; `unreadable-file` where it is no table.
 */
export async function tableGuests(file: SourceFile): Promise<{ guests: TableGuest[]; issues: Issue[] }> {
  const table = await openTable(file);
  if (!table.isUsable || !layoutOf(table.header).hasName) throw withoutNames(table.header, table.headerRow + 1, file);
  const keys = table.header.map(headerKey);
  const at = (names: readonly string[]) => keys.flatMap((key, column) => (names.includes(key) ? [column] : []));
  const lists = { knows: at(KNOWS), wishes: at(WISHES), vetoes: at(VETOES) };
  const taken = new Set(Object.values(lists).flat());
  const layout = layoutOf(table.header.map((cell, column) => (taken.has(column) ? "" : cell)));
  const guests: TableGuest[] = [];
  const issues: Issue[] = [];
  const rowOf = new Map<string, number>();
  for await (const batch of table.batches()) {
    issues.push(...batch.issues);
    for (const row of batch.rows) {
      const name = nameOf(row, layout);
      const where = `row ${row.number}`;
      if (!name) throw new AppError("guest-unnamed", { row: row.number, name: file.name }, `${file.name}, ${where}`);
      const first = rowOf.get(fold(name));
      if (first) throw new AppError("guest-twice", { guest: name, row: row.number, first }, `${file.name}, ${where}`);
      rowOf.set(fold(name), row.number);
      const [held] = positionsOf(row.cells, layout);
      const names = (columns: readonly number[]) => columns.flatMap((column) => namesIn(row.cells[column] ?? ""));
      guests.push({
        where,
        name,
        title: held?.title ?? "",
        organization: held?.organization ?? "",
        knows: names(lists.knows),
        wishes: names(lists.wishes),
        vetoes: names(lists.vetoes),
      });
    }
  }
  return { guests, issues };
}

/** Names between semicolons. */
export function namesIn(text: string): string[] {
  return text.split(";").map(cleanLine).filter(Boolean);
}

/** Which of the guests each name means; a name that nobody has gets an issue. */
export function numbersOf(
  names: readonly string[],
  guests: readonly Pick<TableGuest, "name">[],
  where: string,
): { readonly numbers: number[]; readonly issues: Issue[] } {
  const numbers: number[] = [];
  const issues: Issue[] = [];
  for (const name of names) {
    const number = guests.findIndex((guest) => fold(guest.name) === fold(name));
    if (number < 0) issues.push(warningIssue("guest-unlisted", where, { name }));
    else numbers.push(number);
  }
  return { numbers, issues };
}

/** A name in one cell stays as the host wrote it: it stands on the card. */
function nameOf({ cells }: TableRow, layout: TableLayout): string {
  const whole = [...(layout.named.get("fullName") ?? []), ...(layout.named.get("name") ?? [])];
  return cleanLine(firstCell(cells, whole).slice(0, 200)) || nameInRow(cells, layout).fullName;
}

function withoutNames(header: readonly string[], row: number, { name }: SourceFile): AppError {
  const columns = header.map((cell) => cleanLine(cell.slice(0, 40))).filter(Boolean);
  return new AppError("guests-no-name", { row, columns: columns.slice(0, 8) }, `${name}, row ${row}`);
}

// The interactions CSV (`date,kind,direction,with,subject`): one row an exchange, several people in `with` met each other.
// Our own export adds `key`, by which its store knows the exchange again whatever it first came from.

import { unguardFormula } from "#formats/csv-writer.ts";
import { type Issue, warningIssue } from "#lib/issue.ts";
import { cleanLine } from "#lib/text.ts";
import type { Draft, PersonRef } from "#model/drafts.ts";
import type { ExchangeDirection, InteractionKind } from "#model/interaction.ts";
import { type Moment, momentInText } from "./dates-in-text.ts";
import type { Importer, SourceFile } from "./importer.ts";
import { directionNames, kindNames } from "./interaction-words.ts";
import { type InteractionColumns, interactionColumns } from "./table-log-columns.ts";
import { columnDates, openTable } from "./table-stream.ts";
import { peopleReader } from "./with-people.ts";

export const interactionsCsv: Importer = { format: "interactions-csv", read: readInteractions };

const MOST_SUBJECT = 300;
/** So many different dates are remembered: a million exchanges happened on a few thousand days. */
const MOST_DATES = 50_000;

async function* readInteractions(file: SourceFile): AsyncGenerator<Draft> {
  const table = await openTable(file);
  const columns = interactionColumns(table.header);
  if (!columns) return;
  const readDate = columnDates(table, columns.date, momentInText);
  const remembered = new Map<string, Moment>();
  const read = rowReader(columns);
  for await (const { rows, issues } of table.batches()) {
    for (const issue of issues) yield { type: "issue", issue };
    for (const { cells, number } of rows) {
      const text = cells[columns.date] ?? "";
      let moment = remembered.get(text) ?? null;
      if (!moment) {
        moment = await readDate(text);
        if (moment && remembered.size < MOST_DATES) remembered.set(text, moment);
      }
      yield read(cells, number, moment);
    }
  }
}

function rowReader(
  columns: InteractionColumns,
): (cells: readonly string[], number: number, moment: Moment | null) => Draft {
  const peopleOf = peopleReader();
  return (cells, number, moment) => {
    const kind = kindOf(cells[columns.kind] ?? "");
    const direction = kind && directionOf(cells[columns.direction] ?? "", kind);
    const people: readonly PersonRef[] = direction
      ? peopleOf(unguardFormula(cells[columns.with] ?? ""), direction)
      : [];
    if (!moment || !kind || !direction || !people.length)
      return skipped(cells, number, columns, { moment, kind, direction });
    const subject = cleanLine(unguardFormula((cells[columns.subject] ?? "").slice(0, MOST_SUBJECT)));
    const names = people.map(({ email, profile, name }) => email || profile || name).join(";");
    return {
      type: "interaction",
      where: `row ${number}`,
      key:
        ownKey(cells[columns.key] ?? "") ?? `row|${moment.at ?? moment.date}|${kind}|${direction}|${names}|${subject}`,
      onDate: moment.date,
      at: moment.at,
      kind,
      direction,
      subject,
      people,
    };
  };
}

/** The key of our own export; null where the cell holds another text. */
function ownKey(cell: string): string | null {
  return /^[0-9a-f]{32}$/.test(cell) ? `#${cell}` : null;
}

/** Meetings and calls go both ways whatever the row says. */
function directionOf(text: string, kind: InteractionKind): ExchangeDirection | null {
  return kind === "meeting" || kind === "call"
    ? "both"
    : (directionNames.get(text) ?? directionNames.get(text.trim().toLowerCase()) ?? null);
}

function kindOf(text: string): InteractionKind | null {
  return kindNames.get(text) ?? kindNames.get(text.trim().toLowerCase()) ?? null;
}

function skipped(
  cells: readonly string[],
  number: number,
  columns: InteractionColumns,
  read: { moment: Moment | null; kind: InteractionKind | null; direction: ExchangeDirection | null },
): Draft {
  const where = `row ${number}`;
  const about = (code: string, at: number): Issue =>
    warningIssue(code, where, { value: cleanLine((cells[at] ?? "").slice(0, 80)) });
  const issue = !read.moment
    ? about("interaction-date", columns.date)
    : !read.kind
      ? about("interaction-kind", columns.kind)
      : !read.direction
        ? about("interaction-direction", columns.direction)
        : about("interaction-nobody", columns.with);
  return { type: "skipped", of: "interactions", issue };
}

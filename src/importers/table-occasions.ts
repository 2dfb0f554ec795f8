// Occasions as CSV (`name,start,end,location,kind,cost,days`) → occasion drafts.

import { warningIssue } from "#lib/issue.ts";
import { cleanLine, fold } from "#lib/text.ts";
import type { Draft } from "#model/drafts.ts";
import { occasionKindIn } from "#model/occasion-words.ts";
import { amountInText } from "./amount-in-text.ts";
import { type Moment, momentInText } from "./dates-in-text.ts";
import type { Importer, SourceFile } from "./importer.ts";
import { type OccasionColumns, occasionColumns } from "./table-log-columns.ts";
import { columnDates, openTable } from "./table-stream.ts";

export const occasionsCsv: Importer = { format: "occasions-csv", read: readOccasions };

async function* readOccasions(file: SourceFile): AsyncGenerator<Draft> {
  const table = await openTable(file);
  const columns = occasionColumns(table.header);
  if (!columns) return;
  const readStart = columnDates(table, columns.start, momentInText);
  const readEnd = columnDates(table, columns.end, momentInText);
  for await (const { rows, issues } of table.batches()) {
    for (const issue of issues) yield { type: "issue", issue };
    for (const { cells, number } of rows) {
      const start = await readStart(cells[columns.start] ?? "");
      const end = await readEnd(cells[columns.end] ?? "");
      yield occasionOf(cells, columns, `row ${number}`, start, end);
    }
  }
}

function occasionOf(
  cells: readonly string[],
  columns: OccasionColumns,
  where: string,
  start: Moment | null,
  end: Moment | null,
): Draft {
  const cell = (at: number) => cleanLine((cells[at] ?? "").slice(0, 500));
  const name = cell(columns.name);
  const skipped = (code: string, value: string): Draft => ({
    type: "skipped",
    of: "occasions",
    issue: warningIssue(code, where, { value }),
  });
  if (!name) return skipped("occasion-row-name", "");
  if (!start) return skipped("occasion-row-start", cell(columns.start));
  const endText = cell(columns.end);
  if (endText && (!end || end.date < start.date)) return skipped("occasion-row-end", endText);
  return {
    type: "occasion",
    where,
    key: `${fold(name)}|${start.date}`,
    name,
    kind: occasionKindIn(cell(columns.kind)),
    startOn: start.date,
    endOn: end?.date ?? start.date,
    startTime: start.at?.slice(11, 16) ?? null,
    timeZone: null,
    location: cell(columns.location),
    url: cell(columns.url),
    costEur: amountInText(cell(columns.cost)),
    days: amountInText(cell(columns.days)),
    rrule: null,
    exceptOn: [],
    moved: [],
    people: [],
  };
}

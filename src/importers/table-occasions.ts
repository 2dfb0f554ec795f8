// Occasions as CSV (`name,start,end,location,kind,cost,days`) → occasion drafts.

import { warningIssue } from "#lib/issue.ts";
import { cleanLine, fold } from "#lib/text.ts";
import type { Draft } from "#model/drafts.ts";
import type { OccasionKind } from "#model/occasion.ts";
import { type Moment, momentInText } from "./dates-in-text.ts";
import type { Importer, SourceFile } from "./importer.ts";
import { type OccasionColumns, occasionColumns } from "./table-log-columns.ts";
import { columnDates, openTable } from "./table-stream.ts";

export const occasionsCsv: Importer = { format: "occasions-csv", read: readOccasions };

const KINDS: readonly (readonly [OccasionKind, RegExp])[] = [
  ["conference", /conference|konferenz|kongress|congress|summit|forum|tagung|symposium/i],
  ["seminar", /seminar|training|schulung|course|kurs/i],
  ["workshop", /workshop/i],
  ["reception", /reception|empfang/i],
  ["association", /association|verband|verein|kammer/i],
  ["alumni", /alumni|ehemalige/i],
  ["dinner", /dinner|abendessen|lunch|essen/i],
  ["fair", /fair|messe|expo/i],
  ["digital", /digital|online|webinar|virtual|virtuell/i],
];

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
    kind: kindOf(cell(columns.kind)),
    startOn: start.date,
    endOn: end?.date ?? start.date,
    startTime: start.at?.slice(11, 16) ?? null,
    timeZone: null,
    location: cell(columns.location),
    url: cell(columns.url),
    costEur: amountOf(cell(columns.cost)),
    days: amountOf(cell(columns.days)),
    rrule: null,
    exceptOn: [],
    moved: [],
    people: [],
  };
}

function kindOf(text: string): OccasionKind | null {
  return KINDS.find(([kind, words]) => text.toLowerCase() === kind || words.test(text))?.[0] ?? null;
}

/** "1.234,50 €", "1,234.50" or "1 234"; null where it is no amount. */
function amountOf(text: string): number | null {
  const plain = text.replace(/[^\d.,-]/g, "");
  if (!/\d/.test(plain)) return null;
  const decimals = /[.,](\d{1,2})$/.exec(plain)?.[1] ?? "";
  const whole = plain.slice(0, plain.length - (decimals ? decimals.length + 1 : 0)).replace(/[.,]/g, "");
  const amount = Number(`${whole || "0"}.${decimals || "0"}`);
  return Number.isFinite(amount) && amount >= 0 ? amount : null;
}

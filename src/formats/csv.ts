// Delimited text (RFC 4180 with any delimiter) → rows, in batches: papaparse's parser over parts of the text, so that
// a file of any size needs no more than its longest row. Faulty quoting and monstrous rows become issues.

import Papa from "papaparse";
import { type Issue, warningIssue } from "#lib/issue.ts";

/** Delimiters that are told apart. */
export const delimiters = [",", ";", "\t", "|"] as const;

export interface CsvBatch {
  readonly rows: readonly (readonly string[])[];
  /** Number of the first row, from 1, empty rows counted too. */
  readonly firstRow: number;
  readonly issues: readonly Issue[];
}

/** Text that is parsed at once; large enough to be fast, small enough to stay in memory beside the rest. */
const BATCH = 1 << 18;
/** A cell beyond this is cut. */
const MOST_CELL = 1 << 20;
/** A row beyond this is taken for a quote that was never closed. */
const MOST_ROW = 1 << 21;
const MOST_COLUMNS = 4096;
/** So many rows with open quotes: from there on quotes are read as plain signs. */
const MOST_OPEN_QUOTES = 20;

/** Rows of a text that is there as a whole; a row cut off at its end comes too. */
export function csvRows(text: string, delimiter: string, most: number = Number.POSITIVE_INFINITY): string[][] {
  const preview = Number.isFinite(most) ? { preview: most } : {};
  const parser = new Papa.Parser({ delimiter, newline: lineEndOf(text), ...preview });
  const { data }: Parsed = parser.parse(text.replaceAll("\0", ""), 0, false);
  return data.slice(0, most).map((row) => [...boundedRow(row, 0, [])]);
}

/** The rows of a stream of text, in batches, in order; no row is dropped. */
export async function* csvBatches(texts: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvBatch, void> {
  const reader = rowReader(delimiter);
  let pending = "";
  let enough = BATCH;
  for await (const text of texts) {
    pending += text.includes("\0") ? text.replaceAll("\0", "") : text;
    if (pending.length < enough) continue;
    const { batch, rest } = reader(pending, false);
    // Doubling keeps the work linear where one row runs over many parts.
    pending = rest;
    enough = Math.max(BATCH, 2 * rest.length);
    yield batch;
  }
  const { batch } = reader(pending, true);
  if (batch.rows.length || batch.issues.length) yield batch;
}

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/** Reads the whole rows of a text and gives back what is not yet whole; keeps count of rows and of open quotes. */
function rowReader(delimiter: string): (text: string, last: boolean) => { batch: CsvBatch; rest: string } {
  let nextRow = 1;
  let openQuotes = 0;
  let skipsLine = false;
  let newline: "\n" | "\r" | null = null;
  return (text, last) => {
    newline ??= lineEndOf(text);
    const firstRow = nextRow;
    const rows: (readonly string[])[] = [];
    const issues: Issue[] = [];
    const take = (row: readonly string[]) => rows.push(boundedRow(row, nextRow++, issues));
    let rest = text;
    if (skipsLine) {
      const end = rest.indexOf(newline);
      rest = end < 0 ? "" : rest.slice(end + 1);
      skipsLine = end < 0;
    }
    while (rest) {
      const isPlain = openQuotes > MOST_OPEN_QUOTES;
      const part = wholeRows(rest, { delimiter, newline, ...(isPlain ? { fastMode: true } : {}) }, last);
      for (const row of oddlyQuoted(part)) issues.push(warningIssue("table-quote", `row ${nextRow + row}`));
      for (const row of part.data) take(row);
      rest = rest.slice(part.meta.cursor);
      if (!rest || !(last || rest.length > MOST_ROW)) break;
      // A quote stands open: its first line is read as it stands, and what follows has its chance again.
      const end = rest.indexOf(newline);
      const line = end < 0 || end > MOST_ROW ? rest.slice(0, MOST_ROW) : rest.slice(0, end);
      issues.push(warningIssue(end < 0 || end > MOST_ROW ? "table-row-long" : "table-quote-open", `row ${nextRow}`));
      take(line.split(delimiter));
      skipsLine = end < 0;
      rest = end < 0 ? "" : rest.slice(end + 1);
      openQuotes++;
    }
    return { batch: { rows, firstRow, issues }, rest };
  };
}

/** Rows that are complete; at the end of the file the last one too, unless a quote stands open in it. */
function wholeRows(text: string, config: Papa.ParseConfig, last: boolean): Parsed {
  const parsed: Parsed = new Papa.Parser(config).parse(text, 0, !last);
  if (!last || !parsed.errors.some(({ code }) => code === "MissingQuotes")) return parsed;
  return new Papa.Parser(config).parse(text, 0, true);
}

/** Places in the batch of rows with signs behind a closing quote, each once. */
function oddlyQuoted({ errors, data }: Parsed): Set<number> {
  const rows = errors.filter(({ code }) => code === "InvalidQuotes").map(({ row }) => row ?? 0);
  return new Set(rows.filter((row) => row < data.length));
}

function boundedRow(row: readonly string[], number: number, issues: Issue[]): readonly string[] {
  let cells = row;
  if (row.length > MOST_COLUMNS) {
    if (row.slice(MOST_COLUMNS).some((cell) => cell.trim())) {
      issues.push(warningIssue("table-row-wide", `row ${number}`, { columns: row.length, most: MOST_COLUMNS }));
    }
    cells = row.slice(0, MOST_COLUMNS);
  }
  const end = cells.length - 1;
  const isLong = cells.some((cell) => cell.length > MOST_CELL);
  if (isLong) issues.push(warningIssue("table-cell-cut", `row ${number}`, { most: MOST_CELL }));
  if (!isLong && !cells[end]?.endsWith("\r")) return cells;
  return cells.map((cell, at) => (at === end ? cell.replace(/\r$/, "") : cell).slice(0, MOST_CELL));
}

function lineEndOf(text: string): "\n" | "\r" {
  return text.includes("\r") && !text.includes("\n") ? "\r" : "\n";
}

// A table's file opened: charset, delimiter and header told from its beginning, rows read in batches from there on.

import { type CsvBatch, csvBatches } from "#formats/csv.ts";
import { decodeParts, decodeText, encodingOf } from "#formats/text-encoding.ts";
import { AppError } from "#lib/errors.ts";
import type { Issue } from "#lib/issue.ts";
import { type DateOrder, needsOrder, orderTold } from "./dates-in-text.ts";
import type { SourceFile } from "./importer.ts";
import { recogniseTable, type TableRecognition } from "./table-recognise.ts";

export interface OpenTable extends TableRecognition {
  /** Rows under the header, in batches, empty ones left out. */
  batches(): AsyncIterable<TableBatch>;
}

export interface TableRow {
  readonly cells: readonly string[];
  /** Number in the file, from 1, as a spreadsheet counts. */
  readonly number: number;
}

interface TableBatch {
  readonly rows: readonly TableRow[];
  readonly issues: readonly Issue[];
}

const HEAD_BYTES = 1 << 17;

/** Charsets of one or two bytes that old programs write without saying so; the one that makes words of the header is it. */
const CHARSETS = [
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1254",
  "windows-1253",
  "koi8-r",
  "big5",
  "gb18030",
  "shift_jis",
  "euc-kr",
] as const;

const ODD_SIGNS =
  /[¹²³¿¡\p{S}](?=\p{L})|(?<=\p{L})[¹²³¿¡\p{S}]|\p{Script=Latin}(?=\p{L})(?!\p{Script=Latin})|(?!\p{Script=Latin})\p{L}(?=\p{Script=Latin})/gu;

/** Opens a file as a table. Throws `unreadable-file` where its bytes are no text or no table. */
export async function openTable(file: SourceFile): Promise<OpenTable> {
  const head = await headOf(file);
  const charsets = charsetsOf(head);
  const readings = charsets.flatMap((charset) => {
    const text = decodeText(head, charset);
    const found = text === null ? null : recogniseTable(text, file.name);
    return found && text !== null ? [{ found, charset, odd: charsets.length > 1 ? oddSigns(text) : 0 }] : [];
  });
  const [best] = readings.sort((a, b) => b.found.known - a.found.known || a.odd - b.odd);
  if (!best) throw new AppError("unreadable-file", {}, file.name);
  const { found, charset } = best;
  return { ...found, batches: () => batchesBelow(file, charset, found) };
}

/** How figures like 3/4/2018 are meant, told by the whole column; `otherwise` where no row tells. */
async function orderOfColumn(table: OpenTable, at: number, otherwise: DateOrder): Promise<DateOrder> {
  for await (const { rows } of table.batches()) {
    for (const { cells } of rows) {
      const told = orderTold(cells[at] ?? "");
      if (told) return told;
    }
  }
  return otherwise;
}

/** Reads the dates of one column; looks through the whole column once, and only where figures with slashes need it. */
export function columnDates<Read>(
  table: OpenTable,
  at: number,
  read: (text: string, order: DateOrder) => Read,
): (text: string) => Promise<Read> | Read {
  let order: DateOrder | null = null;
  const otherwise = /^(birth|date|connected|sent|dob|started)/i.test(table.header[at] ?? "")
    ? "month-first"
    : "day-first";
  return (text) => {
    if (order || !needsOrder(text)) return read(text, order ?? otherwise);
    return orderOfColumn(table, at, otherwise).then((told) => {
      order = told;
      return read(text, told);
    });
  };
}

async function headOf(file: SourceFile): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of file.stream()) {
    parts.push(part);
    length += part.length;
    if (length >= HEAD_BYTES) break;
  }
  return Buffer.concat(parts).subarray(0, HEAD_BYTES);
}

function charsetsOf(head: Uint8Array): readonly string[] {
  const [first = ""] = CHARSETS;
  return encodingOf(head, "x-unknown") === "x-unknown" ? CHARSETS : [first];
}

/** Signs that no language puts there: symbols at letters ("¿ona"), letters of two scripts side by side ("Mьller"). */
function oddSigns(text: string): number {
  return text.match(ODD_SIGNS)?.length ?? 0;
}

async function* batchesBelow(file: SourceFile, charset: string, found: TableRecognition): AsyncGenerator<TableBatch> {
  for await (const batch of csvBatches(decodeParts(file.stream(), charset), found.delimiter)) {
    yield { rows: rowsBelow(batch, found.headerRow + 1), issues: batch.issues };
  }
}

function rowsBelow({ rows, firstRow }: CsvBatch, headerNumber: number): TableRow[] {
  const below: TableRow[] = [];
  for (const [at, cells] of rows.entries()) {
    const number = firstRow + at;
    if (number > headerNumber && cells.some((cell) => cell !== "" && cell.trim() !== "")) below.push({ cells, number });
  }
  return below;
}

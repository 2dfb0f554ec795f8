// What kind of table a text is, and where its header stands: told by the names of its columns, never by its ending.

import { csvRows, delimiters } from "#formats/csv.ts";
import type { ImportFormat } from "#model/drafts.ts";
import { linkedinFiles, unneededFiles, unneededNames } from "./linkedin-headers.ts";
import { headerKey } from "./table-header.ts";
import { layoutOf, type TableLayout } from "./table-layout.ts";
import { interactionColumns, occasionColumns } from "./table-log-columns.ts";

export interface TableRecognition {
  readonly format: ImportFormat;
  readonly delimiter: string;
  /** Index of the header among the rows, from 0. */
  readonly headerRow: number;
  readonly header: readonly string[];
  /** False where it is a table without any column that is known as a name: nobody comes of it. */
  readonly isUsable: boolean;
  /** How many columns are known; the better reading of the same text has more. */
  readonly known: number;
}

/** Rows that are looked at for the header: LinkedIn writes a note before it. */
const MOST_PREAMBLE = 25;

/** What the beginning of a text is as a table; null where it is none. `name` helps only where the header fits anything. */
export function recogniseTable(head: string, name = ""): TableRecognition | null {
  const readings = delimiters.flatMap((delimiter) => {
    const rows = csvRows(head, delimiter, MOST_PREAMBLE);
    return { rows, delimiter, found: headerIn(rows, delimiter, name) };
  });
  const found = readings.flatMap(({ found }) => found ?? []).sort((a, b) => b.known - a.known);
  return found[0] ?? readings.flatMap(({ rows, delimiter }) => withoutName(rows, delimiter) ?? [])[0] ?? null;
}

function headerIn(rows: readonly (readonly string[])[], delimiter: string, name: string): TableRecognition | null {
  for (const [headerRow, header] of rows.entries()) {
    const cells = header.filter((cell) => cell.trim());
    if (!cells.length) continue;
    const kind = kindOf(header, name);
    const before = rows.slice(0, headerRow).filter((row) => row.some((cell) => cell.trim() && !/^"?sep=/i.test(cell)));
    const isHeader = kind && (before.length ? kind.known >= 3 : kind.known >= Math.min(2, cells.length));
    if (isHeader) return { ...kind, delimiter, headerRow, header, isUsable: true };
  }
  return null;
}

function kindOf(header: readonly string[], name: string): { format: ImportFormat; known: number } | null {
  const keys = new Set(header.slice(0, 200).map(headerKey));
  const holds = (wanted: readonly string[]) => wanted.every((key) => keys.has(key));
  const linkedin = linkedinFiles.find(([, wanted]) => holds(wanted));
  if (linkedin) return { format: linkedin[0], known: keys.size };
  const layout = layoutOf(header);
  const hasPerson = layout.named.has("given") || layout.named.has("family") || layout.named.has("fullName");
  if (layout.named.has("connectedOn") && hasPerson) return { format: "linkedin-connections", known: layout.known };
  if (unneededFiles.some(holds) || (keys.size <= 2 && unneededNames.test(name))) {
    return { format: "linkedin-other", known: keys.size };
  }
  const log = interactionColumns(header);
  if (log) return { format: "interactions-csv", known: log.known };
  const occasions = occasionColumns(header);
  if (occasions) return { format: "occasions-csv", known: occasions.known };
  return layout.hasName ? { format: programOf(header, layout), known: layout.known } : null;
}

/** Which program wrote a table of contacts. */
function programOf(header: readonly string[], layout: TableLayout): ImportFormat {
  const keys = header.map(headerKey);
  if (keys.some((key) => /^email \d value$|^given name yomi$|^phonetic first name$/.test(key))) return "google-csv";
  const primary = /^(primar\w*|ensisijainen)\b.*\bemail|email.*\b(primari?[aoy]?|principale?)$|principale?$/;
  if (layout.named.has("birthYear") || keys.some((key) => primary.test(key))) return "thunderbird-csv";
  const placed = [...layout.reach, ...layout.addresses].filter(({ context }) => context !== null);
  const hasParts = layout.named.has("given") && layout.named.has("family");
  return hasParts && placed.length >= 2 ? "outlook-csv" : "csv";
}

/** A table all the same: several columns, as many in each row. */
function withoutName(rows: readonly (readonly string[])[], delimiter: string): TableRecognition | null {
  const filled = rows.filter((row) => row.some((cell) => cell.trim())).slice(0, 10);
  const [header] = filled;
  const width = header?.length ?? 0;
  // The last row looked at may have been cut off.
  const isEven = filled.every((row, at) => row.length === width || (at > 1 && at === filled.length - 1));
  if (!header || width < 2 || filled.length < 2 || !isEven) return null;
  return { format: "csv", delimiter, headerRow: rows.indexOf(header), header, isUsable: false, known: 0 };
}

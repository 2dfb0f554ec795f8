// Rows → delimited text (RFC 4180): CRLF, the same number of cells in every row, and no cell that a spreadsheet would run.

const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;
const PHONE = /^\+[\d\s()+./,;-]+$/;
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

/** A table as CSV text; short rows are filled up to the longest one, formulas guarded by a leading apostrophe. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const line = (row: readonly string[]) => Array.from({ length: width }, (_, at) => written(row[at] ?? "")).join(",");
  return rows.map((row) => `${line(row)}\r\n`).join("");
}

/** The cell with a leading apostrophe where a spreadsheet would run it (`=1+1`); phone numbers and numbers stay as they are. */
export function guardFormula(cell: string): string {
  return FORMULA.test(cell) && !PHONE.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** Takes back exactly what `guardFormula` added. */
export function unguardFormula(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

function written(cell: string): string {
  const guarded = guardFormula(cell);
  return /["\r\n,;\t]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

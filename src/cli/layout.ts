// Lines for a terminal of 80 columns: wrapped, aligned, and free of what could steer the terminal.

/** Columns to stay within. */
export const COLUMNS = 80;

/** Columns a text takes: marks none, wide letters (CJK, emoji) two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/\p{M}|\p{Cf}/u.test(letter)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/u.test(
        letter,
      )
        ? 2
        : 1;
  }
  return width;
}

/** The text filled up with blanks, or cut with "…" where it is longer. */
export function padded(text: string, columns: number): string {
  const width = widthOf(text);
  if (width <= columns) return text + " ".repeat(columns - width);
  let cut = "";
  for (const letter of text) {
    if (widthOf(cut + letter) > columns - 1) break;
    cut += letter;
  }
  return padded(`${cut}…`, columns);
}

/** The text in lines of at most `columns`; all but the first begin with `indent` blanks. Its own line ends and the blanks it begins with stay. */
export function wrap(text: string, columns = COLUMNS, indent = 0): string {
  return text
    .split("\n")
    .map((line) => wrapLine(line, columns, indent))
    .join(`\n${" ".repeat(indent)}`);
}

function wrapLine(text: string, columns: number, indent: number): string {
  const [lead = ""] = /^ */.exec(text) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const word of text.slice(lead.length).split(" ")) {
    const room = columns - (lines.length ? indent : lead.length);
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return lead + [...lines, line].join(`\n${" ".repeat(indent)}`);
}

/** A column of a table: at most so wide, numbers to the right. */
export interface Column {
  readonly most: number;
  readonly right?: true;
}

/** Rows under each other, two blanks between columns, each as wide as its widest cell needs; no blanks at line ends. */
export function table(rows: readonly (readonly string[])[], columns: readonly Column[]): string {
  const widths = columns.map(({ most }, at) =>
    Math.min(most, Math.max(0, ...rows.map((row) => widthOf(row[at] ?? "")))),
  );
  return rows
    .map((row) =>
      columns
        .map((column, at) => cell(row[at] ?? "", widths[at] ?? 0, column))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cell(text: string, width: number, { right }: Column): string {
  const fitted = padded(text, width);
  return right ? fitted.trimEnd().padStart(width) : fitted;
}

/** Paragraphs with one empty line between them; empty ones left out. */
export function paragraphs(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part): part is string => Boolean(part)).join("\n\n");
}

/** Without control characters but for line ends: nothing in someone's name moves the cursor. */
export function harmless(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, "").replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
}

// A letter as plain text, in lines that every mail program shows as they are.

import type { Letter, LetterPart, LetterTable } from "./letter.ts";

const COLUMNS = 72;

/** The whole letter in lines of at most 72 characters, but for longer words. */
export function letterText({ title, dates, greeting, parts, closing }: Letter): string {
  const blocks = [`${title}\n${"=".repeat(Math.min(COLUMNS, title.length))}\n${dates}`, wrapped(greeting)];
  return [...blocks, ...parts.map(partOf), "--", wrapped(closing), ""].join("\n\n");
}

function partOf({ heading, sentences, plot, table }: LetterPart): string {
  return [
    ...(heading ? [heading.toUpperCase()] : []),
    wrapped(sentences.join(" ")),
    ...(plot ? [wrapped(plot.words)] : []),
    ...(table ? [tableOf(table)] : []),
  ].join("\n\n");
}

function tableOf({ caption, rows }: LetterTable): string {
  return [
    `${caption}:`,
    ...rows.map(([first = "", ...rest]) => `  - ${wrapped(`${first} (${rest.join(", ")})`, 4)}`),
  ].join("\n");
}

/** The text in lines; all but the first begin with so many blanks. */
export function wrapped(text: string, indent = 0): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line && line.length + 1 + word.length > COLUMNS - indent) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join(`\n${" ".repeat(indent)}`);
}

// A letter as Markdown (CommonMark 0.31, tables as in GFM).

import type { Letter, LetterPart, LetterTable } from "./letter.ts";

/** The whole letter; what people are called never becomes markup. */
export function letterMarkdown({ title, dates, greeting, parts, closing }: Letter): string {
  return [
    `# ${plain(title)}`,
    `*${plain(dates)}*`,
    plain(greeting),
    ...parts.map(partOf),
    "---",
    plain(closing),
    "",
  ].join("\n\n");
}

function partOf({ heading, sentences, plot, table }: LetterPart): string {
  return [
    ...(heading ? [`## ${plain(heading)}`] : []),
    plain(sentences.join(" ")),
    ...(plot ? [`*${plain(plot.words)}*`] : []),
    ...(table ? [tableOf(table)] : []),
  ].join("\n\n");
}

function tableOf({ caption, head, rows }: LetterTable): string {
  const row = (cells: readonly string[]) => `| ${cells.map(plain).join(" | ")} |`;
  return [`${plain(caption)}:\n`, row(head), row(head.map(() => "---")).replaceAll("\\", ""), ...rows.map(row)].join(
    "\n",
  );
}

/** Text in which nothing is markup (CommonMark §2.4), and nothing begins a list or a heading. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>|~]/g, "\\$&")
    .replace(/^(\s*)([#+-])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s)/, "$1\\$2");
}

import { paragraphs, table, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { nameOf } from "#messages/names.ts";
import { sentence } from "#messages/sentence.ts";
import type { SpokenIssue } from "#messages/speak.ts";
import { printIssues } from "./issues.ts";

interface Count {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly skipped: number;
}

type Counts = Readonly<Record<string, Count>>;

interface FileReport {
  readonly file: string;
  readonly format: string | null;
  readonly counts: Counts;
  readonly issues: readonly SpokenIssue[];
}

export interface ImportAnswer {
  readonly change: number | null;
  readonly dryRun?: boolean;
  readonly files: readonly FileReport[];
  readonly counts: Counts;
}

/** The report of an import: the sum in a sentence, every file on its line, what there is to note under it. */
export function printImport(answer: ImportAnswer, lang: Lang): string {
  const { files, counts } = answer;
  return paragraphs(
    totals(counts, lang) || sentence(lang, answer.change === null ? "cli.import.nothing" : "cli.import.own"),
    isUnchanged(counts) ? sentence(lang, "cli.import.unchanged") : null,
    answer.dryRun ? sentence(lang, "cli.import.dry") : null,
    ...files.map((file) => printFile(file, lang)),
    answer.change && !isUnchanged(counts) ? sentence(lang, "cli.changed", { change: String(answer.change) }) : null,
  );
}

function totals(counts: Counts, lang: Lang): string {
  const rows = Object.entries(counts)
    .filter(([, { read }]) => read > 0)
    .map(([record, count]) => [`${nameOf(lang, "record", record)}:`, sentence(lang, "cli.import.total", { ...count })]);
  return table(rows, [{ most: 16 }, { most: 66 }]);
}

function isUnchanged(counts: Counts): boolean {
  const all = Object.values(counts);
  return all.some(({ unchanged }) => unchanged > 0) && all.every(({ created, updated }) => created + updated === 0);
}

function printFile({ file, format, counts, issues }: FileReport, lang: Lang): string {
  const kind = format === null ? sentence(lang, "cli.import.unknown") : nameOf(lang, "format", format);
  const parts = Object.entries(counts)
    .filter(([, { read }]) => read > 0)
    .map(([record, count]) => `${nameOf(lang, "record", record)}: ${sentence(lang, "cli.import.total", { ...count })}`);
  return [
    wrap(`${file} (${kind})`, 80, 2),
    ...parts.map((part) => `  ${part}`),
    issues.length ? `  ${sentence(lang, "cli.import.issues", { count: issues.length })}` : "",
    issues.length ? printIssues(issues, lang) : "",
  ]
    .filter(Boolean)
    .join("\n");
}

// What an import says it did: every record of every file accounted for.

import type { Issue } from "#lib/issue.ts";
import type { ImportFormat } from "#model/drafts.ts";
import type { Applied } from "#store/importing.ts";

export interface Counts {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  skipped: number;
}

type Subject = "contacts" | "interactions" | "occasions";

export interface FileReport {
  readonly file: string;
  readonly format: ImportFormat | null;
  readonly counts: Partial<Record<Subject, Counts>>;
  readonly issues: readonly Issue[];
  /** People added because a message or meeting named them. */
  readonly people: number;
}

export interface FileTally {
  add(applied: Applied): void;
  report(file: string, format: ImportFormat, people: number): FileReport;
}

/** Counts the records of one file as they are applied. */
export function tallyFile(): FileTally {
  const counts: Partial<Record<Subject, Counts>> = {};
  const issues: Issue[] = [];
  return {
    add({ of, outcome, issue }) {
      if (of) {
        const count = countsOf(counts, of);
        count.read++;
        count[outcome]++;
      }
      if (issue) issues.push(issue);
    },
    report: (file, format, people) => ({ file, format, counts, issues, people }),
  };
}

/** An entry for a file that could not be read. */
export function unreadFile(file: string, issue: Issue): FileReport {
  return { file, format: null, counts: {}, issues: [issue], people: 0 };
}

/** Counts and issues of all files together. */
export function sumReports(files: readonly FileReport[]): {
  counts: Partial<Record<Subject, Counts>>;
  issues: Issue[];
} {
  const counts: Partial<Record<Subject, Counts>> = {};
  for (const file of files)
    for (const [subject, count] of Object.entries(file.counts) as [Subject, Counts][]) {
      const sum = countsOf(counts, subject);
      for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += count[key];
    }
  return { counts, issues: files.flatMap(({ file, issues }) => issues.map((issue) => ({ ...issue, file }))) };
}

/** The counts of the subject; zeros are put where there are none yet. */
function countsOf(counts: Partial<Record<Subject, Counts>>, subject: Subject): Counts {
  const known = counts[subject] ?? noCounts();
  counts[subject] = known;
  return known;
}

function noCounts(): Counts {
  return { read: 0, created: 0, updated: 0, unchanged: 0, skipped: 0 };
}

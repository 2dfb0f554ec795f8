// Takes other programs' files in: one import is one change, each file is there as a whole or not at all.

import { basename } from "node:path";
import { z } from "zod";
import { openArchives } from "#importers/archive.ts";
import type { Importer, SourceFile } from "#importers/importer.ts";
import { mingleExport } from "#importers/mingle.ts";
import { recognise } from "#importers/recognise.ts";
import { AppError } from "#lib/errors.ts";
import type { Issue } from "#lib/issue.ts";
import { phrase } from "#lib/phrase.ts";
import type { ImportFormat } from "#model/drafts.ts";
import { isEmptyStore } from "#store/dump.ts";
import { beginImport } from "#store/importing.ts";
import { readSetting } from "#store/settings.ts";
import { inTransaction, type PartedChange, partedChange } from "#store/store.ts";
import type { Context } from "./context.ts";
import { field } from "./fields.ts";
import { type FileReport, sumReports, tallyFile, unreadFile } from "./import-report.ts";
import { operation } from "./operation.ts";
import { namedDraft } from "./person-draft.ts";
import { restoreDump } from "./restore-dump.ts";
import { isSampleOpen } from "./sample-place.ts";
import { entryOf, newUid } from "./write.ts";

type Recognised = { readonly file: SourceFile; readonly importer: Importer | null; readonly issue: Issue | null };

export const operations = [
  operation({
    name: "import",
    access: "write",
    heavy: true,
    bytes: "in",
    input: z.object({
      path: field(z.array(z.string()).default([]), { positional: 0, value: "PATH", files: true }),
      dryRun: z.boolean().default(false),
    }),
    run: importFiles,
  }),
];

async function importFiles(context: Context, { dryRun }: { readonly dryRun: boolean }) {
  if (isSampleOpen(context)) throw new AppError("sample-open");
  if (!context.files.length && !context.fileProblems.length) throw new AppError("nothing-given");
  const { files, problems } = await openArchives(context.files);
  const known: Recognised[] = [];
  for (const file of files) known.push(await recognised(file));
  const reports = new Map<string, FileReport>();
  for (const { name, issue } of [...context.fileProblems, ...problems]) reports.set(name, unreadFile(name, issue));
  const labels = known.map(({ file }) => basename(file.name)).slice(0, 3);
  const change = partedChange(
    context.store,
    entryOf(context, "import", phrase("change.import", { files: labels, count: known.length })),
  );
  for (const { file, importer, issue } of inOrder(known)) {
    const report = importer ? await importFile(context, change, file, importer, dryRun) : null;
    reports.set(
      file.name,
      report ?? unreadFile(file.name, issue ?? { severity: "error", code: "unreadable", where: "" }),
    );
  }
  const order = [
    ...new Set([
      ...context.fileProblems.map(({ name }) => name),
      ...problems.map(({ name }) => name),
      ...files.map(({ name }) => name),
    ]),
  ];
  const entries = order.flatMap((name) => reports.get(name) ?? []);
  refuseSingle(context, entries);
  return { change: dryRun ? null : change.change(), dryRun, files: entries, ...sumReports(entries) };
}

/** A single file that can't be read at all is a request that can't be met; among others it is an entry of the report. */
function refuseSingle({ files, fileProblems }: Context, entries: readonly FileReport[]): void {
  const [only, another] = entries;
  if (!only || another || only.format !== null || files.length + fileProblems.length > 1 || only.file.includes("/"))
    return;
  const issue = only.issues[0];
  throw new AppError(
    "unreadable-file",
    { issue: issue?.code ?? "", ...issue?.params, place: issue?.where ?? "" },
    only.file,
  );
}

async function recognised(file: SourceFile): Promise<Recognised> {
  const found = await recognise(file);
  if (found.format === null) return { file, importer: null, issue: found.issue };
  return { file, importer: found.importer ?? mingleExport, issue: null };
}

/** People before the exchanges that name them, whatever order the files came in. */
const RANKS: readonly ImportFormat[][] = [
  ["mingle"],
  ["linkedin-profile", "linkedin-positions", "json-resume"],
  ["linkedin-connections"],
  ["vcard", "google-csv", "outlook-csv", "thunderbird-csv", "csv", "linkedin-contacts"],
];

function inOrder(files: readonly Recognised[]): Recognised[] {
  const rank = ({ importer }: Recognised) => {
    const at = RANKS.findIndex((formats) => importer !== null && formats.includes(importer.format));
    return at < 0 ? RANKS.length : at;
  };
  return [...files].sort((a, b) => rank(a) - rank(b));
}

/** A dry run writes and takes everything back: what it reports is what would happen. */
class DryRunEnds extends Error {
  readonly report: FileReport;
  constructor(report: FileReport) {
    super("dry run");
    this.report = report;
  }
}

async function importFile(
  context: Context,
  change: PartedChange,
  file: SourceFile,
  importer: Importer,
  dryRun: boolean,
): Promise<FileReport> {
  if (importer.format === "mingle" && !dryRun && inTransaction(context.store, () => isEmptyStore(context.store)))
    return restoreDump(context, file);
  try {
    return await change.part(async (recorder) => {
      const { owner, today } = { owner: readSetting(context.store, "owner"), today: context.asOf };
      const importing = beginImport(context.store, recorder, {
        format: importer.format,
        label: basename(file.name),
        today,
        at: context.now().toISOString(),
        newUid: () => newUid(context),
        draftOf: namedDraft,
      });
      const tally = tallyFile();
      for await (const draft of importer.read(withProgress(context, file), { owner, today }))
        tally.add(importing.apply(draft));
      const report = tally.report(file.name, importer.format, importing.peopleAdded());
      if (dryRun) throw new DryRunEnds(report);
      return report;
    });
  } catch (error) {
    if (error instanceof DryRunEnds) return error.report;
    if (error instanceof AppError && error.code === "unreadable-file")
      return unreadFile(file.name, {
        severity: "error",
        code: String(error.params["issue"] ?? "unreadable"),
        where: "",
        params: error.params,
      });
    throw error;
  }
}

function withProgress(context: Context, file: SourceFile): SourceFile {
  return {
    ...file,
    async *stream() {
      let done = 0;
      for await (const part of file.stream()) {
        done += part.length;
        context.progress({ step: file.name, done, total: file.size });
        yield part;
      }
    },
  };
}

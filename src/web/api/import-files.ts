// Files up, progress and report down, line by line.

import { pageLang } from "#web/language.ts";
import { CallError, callError, errorFrom } from "./client.ts";
import type { ImportReport } from "./types.ts";

export interface ImportProgress {
  readonly step: string;
  readonly done: number;
  readonly total: number | null;
}

/** Imports the files; tells the progress as it goes and gives the report. */
export async function importFiles(
  files: readonly File[],
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportReport> {
  const body = new FormData();
  body.append("input", JSON.stringify({ lang: pageLang() }));
  for (const file of files) body.append("file", file, file.webkitRelativePath || file.name);
  const response = await fetch("/api/import", { method: "POST", headers: { accept: "application/x-ndjson" }, body });
  if (!response.ok || !response.body) throw await callError(response);
  let report: ImportReport | undefined;
  let error: CallError | null = null;
  // Read to its end, whatever comes: a stream left half read counts as a failed request.
  for await (const line of linesOf(response.body)) {
    const said: { readonly progress?: ImportProgress; readonly result?: ImportReport } = JSON.parse(line);
    if (said.progress) onProgress(said.progress);
    report ??= said.result;
    error ??= errorFrom(said);
  }
  if (report) return report;
  throw error ?? new CallError("internal", "");
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + decoder.decode(part.value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines.filter((line) => line !== "");
  }
  if (rest !== "") yield rest;
}

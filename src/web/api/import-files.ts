// Files up, progress and report down, line by line.

import { pageLang } from "#web/language.ts";
import { callError } from "./client.ts";
import { resultAfterProgress, type WorkProgress } from "./progress-lines.ts";
import type { ImportReport } from "./types.ts";

/** Imports the files; tells the progress as it goes and gives the report. */
export async function importFiles(
  files: readonly File[],
  onProgress: (progress: WorkProgress) => void,
): Promise<ImportReport> {
  const body = new FormData();
  body.append("input", JSON.stringify({ lang: pageLang() }));
  for (const file of files) body.append("file", file, file.webkitRelativePath || file.name);
  const response = await fetch("/api/import", { method: "POST", headers: { accept: "application/x-ndjson" }, body });
  if (!response.ok || !response.body) throw await callError(response);
  return resultAfterProgress<ImportReport>(response.body, onProgress);
}

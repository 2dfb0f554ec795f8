// One import at a time, with its progress and what came of it.

import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { importFiles } from "#web/api/import-files.ts";
import type { WorkProgress } from "#web/api/progress-lines.ts";
import { noteChange, renew } from "#web/api/queries.ts";
import type { ImportReport } from "#web/api/types.ts";

/** The import of this place: `begin` starts one unless one is running. */
export function useImport() {
  const client = useQueryClient();
  const [report, setReport] = useState<ImportReport | null>(null);
  const [progress, setProgress] = useState<WorkProgress | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const isBusy = useRef(false);
  const begin = (files: readonly File[]) => {
    if (files.length === 0 || isBusy.current) return;
    isBusy.current = true;
    setReport(null);
    setError(null);
    setProgress({ step: "upload", done: 0, total: null });
    importFiles(files, setProgress)
      .then((answer) => {
        noteChange(client, answer);
        setReport(answer);
        void renew(client);
      })
      .catch((reason: unknown) => setError(reason instanceof Error ? reason : new Error(String(reason))))
      .finally(() => {
        isBusy.current = false;
        setProgress(null);
      });
  };
  return { report, progress, error, begin };
}

// The one place for files: dropped anywhere on the page or chosen here, they are read at once.

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { type ImportProgress, importFiles } from "#web/api/import-files.ts";
import { noteChange, renew } from "#web/api/queries.ts";
import type { ImportReport } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { droppedFiles } from "./dropped-files.ts";
import { ImportProgressLine } from "./import-progress.tsx";
import { ImportReportView } from "./import-report.tsx";

export function ImportPlace() {
  const { report, progress, error, begin } = useImport();
  const isOver = useDrop(begin);
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className="section" aria-label={t("web.import.name")}>
      <label className={isOver ? "drop is-over" : "drop"}>
        <span className="drop-title">{t(isOver ? "web.import.let" : "web.import.drop")}</span>
        <span className="drop-text">{t("web.import.kinds")}</span>
        <span className="button" aria-hidden="true">
          {t("web.import.choose")}
        </span>
        <input
          ref={input}
          type="file"
          multiple
          className="unseen"
          aria-label={t("web.import.choose")}
          disabled={progress !== null}
          onChange={(event) => {
            begin([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
      </label>
      <div aria-live="polite" aria-busy={progress !== null}>
        {progress && <ImportProgressLine progress={progress} />}
        <Trouble error={error} />
        {report && <ImportReportView report={report} />}
      </div>
    </section>
  );
}

/** Runs one import at a time. */
function useImport() {
  const client = useQueryClient();
  const [report, setReport] = useState<ImportReport | null>(null);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
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
        return renew(client);
      })
      .catch((reason: unknown) => setError(reason instanceof Error ? reason : new Error(String(reason))))
      .finally(() => {
        isBusy.current = false;
        setProgress(null);
      });
  };
  return { report, progress, error, begin };
}

/** Takes files dropped anywhere on the page; tells whether some hang over it. */
function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then((files) => latest.current(files));
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, []);
  return isOver;
}

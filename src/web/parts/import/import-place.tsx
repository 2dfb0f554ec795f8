// The one place for files: dropped anywhere on the page or chosen here, they are read at once.

import type { MessageKey } from "#messages/messages.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { ImportProgressLine } from "./import-progress.tsx";
import { ImportReportView } from "./import-report.tsx";
import { LinkedInHelp } from "./linkedin-help.tsx";
import { useDrop } from "./use-drop.ts";
import { useImport } from "./use-import.ts";

interface ImportPlaceProps {
  /** Told once an import changed something and the person wants to go on to the answer. */
  onAnswer?(): void;
  /** What this page hopes for; by default everything, and where LinkedIn keeps its export. */
  readonly kinds?: MessageKey;
}

export function ImportPlace({ onAnswer, kinds }: ImportPlaceProps) {
  const { report, progress, error, begin } = useImport();
  const isOver = useDrop(begin);
  return (
    <section className="section" aria-label={t("web.import.name")}>
      <label className={isOver ? "drop is-over" : "drop"}>
        <span className="drop-title">{t(isOver ? "web.import.let" : "web.import.drop")}</span>
        <span className="drop-text">{t(kinds ?? "web.import.kinds")}</span>
        <span className="button" aria-hidden="true">
          {t("web.import.choose")}
        </span>
        <input
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
      {!kinds && <LinkedInHelp />}
      <div aria-live="polite" aria-busy={progress !== null}>
        {progress && <ImportProgressLine progress={progress} />}
        <Trouble error={error} />
        {report && <ImportReportView report={report} onAnswer={onAnswer} />}
      </div>
    </section>
  );
}

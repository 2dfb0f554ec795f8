// What an import did, file by file, in words and numbers.

import { Link } from "@tanstack/react-router";
import type { Counts, ImportedFile, ImportedKind, ImportReport } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { keyed } from "#web/parts/keyed.ts";
import { countText } from "#web/parts/numbers.ts";
import { IssueList } from "./issue-list.tsx";

const kinds: readonly ImportedKind[] = ["contacts", "interactions", "occasions"];
const fates = ["created", "updated", "unchanged", "skipped"] as const;

interface ImportReportViewProps {
  readonly report: ImportReport;
  readonly onAnswer: (() => void) | undefined;
}

export function ImportReportView({ report, onAnswer }: ImportReportViewProps) {
  const { files, counts } = report;
  const changed = kinds.reduce((sum, kind) => sum + (counts[kind]?.created ?? 0) + (counts[kind]?.updated ?? 0), 0);
  const read = files.some(({ format }) => format !== null);
  return (
    <div className="report">
      <h2>{t("web.report.title", { outcome: !read ? "unread" : changed === 0 ? "unchanged" : "changed" })}</h2>
      {kinds.map((kind) => (
        <CountsLine key={kind} kind={kind} counts={counts[kind]} />
      ))}
      <ul className="report-files">
        {keyed(files, ({ file }) => file).map(([key, file]) => (
          <FileLines key={key} file={file} />
        ))}
      </ul>
      {changed > 0 && (
        <Link className="button" to="/week" onClick={onAnswer}>
          {t("web.report.week")}
        </Link>
      )}
    </div>
  );
}

/** "300 Kontakte: 280 neu, 20 unverändert"; nothing where none was read. */
function CountsLine({ kind, counts }: { readonly kind: ImportedKind; readonly counts: Counts | undefined }) {
  if (!counts || counts.read === 0) return null;
  const parts = fates
    .filter((fate) => counts[fate] > 0)
    .map((fate) => t("web.report.fate", { fate, count: countText(counts[fate]) }));
  return <p>{t("web.report.line", { kind, count: counts.read, parts })}</p>;
}

function FileLines({ file: { file, format, counts, issues, people } }: { readonly file: ImportedFile }) {
  return (
    <li>
      <p className="report-file">
        <strong>{file}</strong> <span>{t("web.format", { format: (format ?? "none").replaceAll("-", "_") })}</span>
      </p>
      {kinds.map((kind) => (
        <CountsLine key={kind} kind={kind} counts={counts[kind]} />
      ))}
      {people > 0 && <p>{t("web.report.people", { count: people })}</p>}
      <IssueList file={file} issues={issues} />
    </li>
  );
}

import type { SpokenIssue } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { keyed } from "#web/parts/keyed.ts";

const FIRST = 5;

interface IssueListProps {
  readonly file: string;
  readonly issues: readonly SpokenIssue[];
}

/** What a file's records suffered from: place and sentence; the first few at once, the others folded up. */
export function IssueList({ file, issues }: IssueListProps) {
  if (issues.length === 0) return null;
  const rest = issues.slice(FIRST);
  return (
    <div className="issues">
      <Issues file={file} issues={issues.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details>
          <summary>{t("web.report.moreIssues", { count: rest.length })}</summary>
          <Issues file={file} issues={rest.slice(0, 1000)} />
        </details>
      )}
    </div>
  );
}

function Issues({ file, issues }: IssueListProps) {
  return (
    <ul>
      {keyed(issues, ({ code, where }) => `${code} ${where}`).map(([key, { where, message }]) => (
        <li key={key}>{where === "" ? `${file}: ${message}` : message}</li>
      ))}
    </ul>
  );
}

import type { AppError } from "#lib/errors.ts";
import { errorIssue, type Issue } from "#lib/issue.ts";

/** What a file says of itself that turned out unreadable while it was read (`unreadable-file`): damaged, vanished, not allowed. */
export function unreadableIssue({ params }: AppError): Issue {
  const { issue, reason } = params;
  return errorIssue(String(issue ?? "file-unreadable"), "", { reason: String(reason ?? "") });
}

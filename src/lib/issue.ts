import type { Params } from "./errors.ts";

/** Something in someone's data that is faulty; collected and shown, never thrown. */
export interface Issue {
  readonly severity: "error" | "warning";
  /** Worded by the message `issue.<code>`. */
  readonly code: string;
  /** Line, record or row in the file ("row 12", "card 3", "line 7"); "" where it concerns the whole file. */
  readonly where: string;
  readonly params?: Params;
}

export function errorIssue(code: string, where: string, params: Params = {}): Issue {
  return { severity: "error", code, where, params };
}

export function warningIssue(code: string, where: string, params: Params = {}): Issue {
  return { severity: "warning", code, where, params };
}

// The last step of every door: phrases become sentences, issues and errors get theirs.

import type { AppError } from "#lib/errors.ts";
import type { Issue } from "#lib/issue.ts";
import { isPhrase } from "#lib/phrase.ts";
import { isMessageKey, type Lang } from "./messages.ts";
import { sentence, words } from "./sentence.ts";

/** An issue as people and scripts read it. */
export interface SpokenIssue {
  readonly severity: Issue["severity"];
  readonly code: string;
  readonly where: string;
  readonly message: string;
}

/** An error as people and scripts read it; `where` only where there is one. */
export interface SpokenError {
  readonly code: string;
  readonly message: string;
  readonly where?: string;
}

/** The result with every Phrase replaced by its sentence and every Issue by `SpokenIssue`; all else stays the same value. */
export function speak(value: unknown, lang: Lang): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return speakArray(value, lang);
  if (isPhrase(value)) return words(lang, value.phrase, value.params);
  if (isIssue(value)) return speakIssue(value, lang);
  return speakFields(value, lang);
}

/** `{severity, code, where, message}` in the language. */
export function speakIssue({ severity, code, where, params }: Issue, lang: Lang): SpokenIssue {
  return { severity, code, where, message: words(lang, `issue.${code}`, { where, ...params }) };
}

/** `{code, message, where?}` in the language. */
export function speakError(error: AppError, lang: Lang): SpokenError {
  const { code, where } = error;
  return { code, message: errorSentence(error, lang), ...(where === undefined ? {} : { where }) };
}

/** What happened, where, and what to do; a file that can't be read is told with the issue that says why (`params.issue`). */
export function errorSentence({ code, params, where }: AppError, lang: Lang): string {
  const given = { where: where ?? null, ...params };
  const issue = `issue.${params["issue"]}`;
  if (code === "unreadable-file" && isMessageKey(issue)) return `${where ?? ""}: ${sentence(lang, issue, given)}`;
  return words(lang, `error.${code}`, given);
}

function isIssue(value: object): value is Issue {
  return "severity" in value && "code" in value && "where" in value && typeof value.code === "string";
}

// Both copy only from the first change on: most of a long answer is numbers and names.
function speakArray(values: readonly unknown[], lang: Lang): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let i = 0; i < values.length; i++) {
    const spoken = speak(values[i], lang);
    if (spoken === values[i]) continue;
    copy ??= values.slice();
    copy[i] = spoken;
  }
  return copy ?? values;
}

function speakFields(value: object, lang: Lang): object {
  let copy: Record<string, unknown> | undefined;
  for (const [name, field] of Object.entries(value)) {
    if (typeof field !== "object" || field === null) continue;
    const spoken = speak(field, lang);
    if (spoken === field) continue;
    copy ??= { ...value };
    copy[name] = spoken;
  }
  return copy ?? value;
}

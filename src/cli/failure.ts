// How a command ends that could not be done: one sentence on stderr, one exit status.

import { AppError, type ErrorCode, type ErrorKind, errorKinds } from "#lib/errors.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { type SpokenError, speakError } from "#messages/speak.ts";
import { harmless, wrap } from "./layout.ts";

/** The exit status of every kind of request that can't be met; 1 is a bug. */
export const exitCodes = {
  usage: 2,
  "not-found": 3,
  conflict: 4,
  session: 2,
  locked: 4,
  "too-large": 2,
  outside: 5,
} as const satisfies Record<ErrorKind, number>;

/** Failures of the words themselves: here the usage helps. */
const misspoken: readonly ErrorCode[] = [
  "usage",
  "unknown-command",
  "unknown-option",
  "option-needs-value",
  "flag-takes-no-value",
  "given-twice",
  "argument-missing",
  "argument-excess",
  "wrong-value",
  "nothing-given",
];

export interface Failure {
  readonly exitCode: number;
  /** The lines for stderr: with `json` one JSON document, else the sentence and what may help. */
  readonly text: string;
}

export interface FailureOptions {
  readonly lang: Lang;
  readonly json: boolean;
  /** Also the stack, for those who look for the fault. */
  readonly debug: boolean;
  /** How the command is called; shown where it was called wrongly. */
  readonly usage: string | null;
}

/** What to say of something thrown. */
export function failureOf(error: unknown, { lang, json, debug, usage }: FailureOptions): Failure {
  const spoken = error instanceof AppError ? speakError(error, lang) : bug(error, lang);
  const kind = error instanceof AppError ? errorKinds[error.code] : null;
  const stack = debug && error instanceof Error ? `${error.stack ?? error.message}\n` : "";
  const isMisspoken = error instanceof AppError && misspoken.includes(error.code);
  const text = json ? JSON.stringify({ error: spoken }) : forPeople(spoken, isMisspoken ? usage : null);
  return { exitCode: kind === null ? 1 : exitCodes[kind], text: `${stack}${text}\n` };
}

function forPeople({ message }: SpokenError, usage: string | null): string {
  return [wrap(harmless(`mingle: ${message}`)), ...(usage ? [wrap(usage, undefined, 4)] : [])].join("\n");
}

function bug(error: unknown, lang: Lang): SpokenError {
  const reason = error instanceof Error ? error.message : String(error);
  return { code: "internal", message: sentence(lang, "error.internal", { reason: reason.split("\n")[0] ?? "" }) };
}

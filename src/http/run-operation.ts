// How this door gets operations run: in worker threads when serving, in-process in tests.

import type { Lang, Progress } from "#operations/context.ts";
import type { Answer } from "./answer.ts";

/** A file as it was uploaded, now in a temporary file that only its owner can read. */
export interface UploadedFile {
  /** As the sender named it. */
  readonly name: string;
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

export interface RunOptions {
  readonly lang: Lang;
  /** "YYYY-MM-DD"; null: today. */
  readonly asOf: string | null;
  /** For backups that open on another machine; by default none. */
  readonly passphrase?: string | null;
  readonly files: readonly UploadedFile[];
  progress(progress: Progress): void;
}

/** Runs the operation of this name on parsed input; throws AppError where the request can't be met. */
export type RunOperation = (
  name: string,
  input: Readonly<Record<string, unknown>>,
  options: RunOptions,
) => Promise<Answer>;

// What the server and its worker threads say to each other.

import type { ErrorCode, Params } from "#lib/errors.ts";
import type { Lang, Progress } from "#operations/context.ts";
import type { MailSecret } from "#operations/mail-port.ts";
import type { Answer } from "./answer.ts";
import type { UploadedFile } from "./run-operation.ts";

/** Where the mail port is, for workers to load: doors don't know each other. Its module exports `mailPort`. */
export interface MailModule {
  readonly module: string;
  readonly secret: MailSecret | null;
}

/** What a worker is started with. */
export interface WorkerStart {
  readonly dataDir: string;
  /** Subjects of the table of operations to load at once, so that their first job need not wait for it. */
  readonly subjects: readonly string[];
  readonly mail: MailModule;
}

/** To the worker: run this. */
export interface Job {
  readonly id: number;
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly lang: Lang;
  readonly asOf: string | null;
  readonly passphrase: string | null;
  readonly files: readonly UploadedFile[];
}

/** From the worker, about the job of this id. */
export type Report = { readonly id: number } & (
  | { readonly progress: Progress }
  | { readonly answer: Answer }
  | { readonly error: { readonly code: ErrorCode; readonly params: Params; readonly where: string | undefined } }
  | { readonly bug: string }
);

// What the parts of this door are given: fixed by `serve`, replaced by tests.

import type { Lang } from "#operations/context.ts";
import type { Operation } from "#operations/operation.ts";
import type { RunOperation } from "./run-operation.ts";

export interface AppOptions {
  /** The port listened on, for the names of host and cookie. */
  readonly port: number;
  /** Stands in the address that opens a session; at least 128 bits of chance. */
  readonly key: string;
  /** The value of the session's cookie; at least 128 bits of chance. */
  readonly session: string;
  /** The language where the browser chose none. */
  readonly lang: Lang;
  /** Folder of the built web app. */
  readonly webFolder: string;
  /** Folder for uploads on their way; made when needed. */
  readonly uploadFolder: string;
  /** The operation of a name; AppError `operation-not-found` where there is none. */
  operationNamed(name: string): Promise<Operation>;
  readonly runOperation: RunOperation;
  /** `length` random bytes. */
  random(length: number): Uint8Array;
  /** Told of every bug once. */
  logError(error: unknown): void;
}

/** The types of Hono's context here: what earlier steps leave for later ones. */
export interface AppEnv {
  readonly Variables: { lang: Lang; nonce: string };
}

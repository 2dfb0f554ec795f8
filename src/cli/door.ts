// What the command line is given by the composition root; tests give their own.

import type { Lang } from "#messages/messages.ts";
import type { Context } from "#operations/context.ts";
import type { Operation } from "#operations/operation.ts";
import type { SettingHelp } from "./help.ts";
import type { Terminal } from "./terminal.ts";

/** How a command wants its context. */
export interface ContextWishes {
  /** Null: the folder of the settings. */
  readonly dataDir: string | null;
  readonly lang: Lang;
  /** Null: today. */
  readonly asOf: string | null;
  readonly files: Context["files"];
  readonly fileProblems: Context["fileProblems"];
  readonly passphrase: string | null;
  readonly progress: Context["progress"];
}

/** How the web app shall be served. */
export interface ServeWishes {
  readonly dataDir: string | null;
  readonly lang: Lang;
  /** Null: a free one. */
  readonly port: number | null;
  /** False with --no-open; the settings may forbid it too. */
  readonly openBrowser: boolean;
  /** Told the address once it answers. */
  onListening(url: string): void;
}

export type OpenContext = Context & { close(): void };

/** The table of operations, as `operations/registry.ts` gives it. */
export interface Table {
  /** First words of all commands. */
  readonly subjectNames: readonly string[];
  operationsOf(subject: string): Promise<readonly Operation[]>;
  allOperations(): Promise<readonly Operation[]>;
}

export interface Door extends Terminal {
  readonly table: Table;
  readonly args: readonly string[];
  /** The locale's name ("de_DE.UTF-8"). */
  readonly locale: string;
  readonly debug: boolean;
  /** The passphrase of the settings; null: none given. */
  readonly passphrase: string | null;
  readonly settings: readonly SettingHelp[];
  version(): string;
  /** Milliseconds. */
  now(): number;
  openContext(wishes: ContextWishes): Promise<OpenContext>;
  /** Serves until it is told to end. */
  serve(wishes: ServeWishes): Promise<void>;
}

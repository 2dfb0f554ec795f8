// What an operation is given: the store, the clock, chance, the language and the day; fixed by tests.

import type { SourceFile } from "#importers/importer.ts";
import type { PlainDate } from "#lib/dates.ts";
import type { Params } from "#lib/errors.ts";
import type { Issue } from "#lib/issue.ts";
import type { KeyPlaces } from "#store/key.ts";
import type { Store } from "#store/store.ts";
import type { MailPort } from "./mail-port.ts";
import type { NetworkMemory } from "./network-memory.ts";

export type Lang = "de" | "en";

/** How far long work has come; `total` null where unknown. */
export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number | null;
}

export interface Context {
  /** The open store; opened at the first use. */
  readonly store: Store;
  /** Opens, or begins, another store of the data folder (the sample, a restored one); the caller closes it. */
  openBeside(file: string): Store;
  readonly places: KeyPlaces;
  /** Closes the store where it is open; the next use opens it anew. */
  closeStore(): void;
  /** For backups that open on another machine; null: none given. */
  readonly passphrase: string | null;
  readonly lang: Lang;
  /** The day asked for (`--as-of`), by default today. */
  readonly asOf: PlainDate;
  /** Whether the day was asked for. */
  readonly asOfGiven: boolean;
  now(): Date;
  /** `length` random bytes. */
  random(length: number): Uint8Array;
  /** A sentence in the person's language, or the one given, where the worded text is the result itself. */
  words(code: string, params?: Params, lang?: Lang): string;
  /** Hands over mail; absent where no door offers it. */
  readonly mail?: MailPort | undefined;
  progress(progress: Progress): void;
  /** The files handed in (import, restore). */
  readonly files: readonly SourceFile[];
  /** Files that could not even be opened, by the name the report gives them. */
  readonly fileProblems: readonly { readonly name: string; readonly issue: Issue }[];
  /** What the process keeps between questions; absent where there is one question only. */
  readonly memory?: NetworkMemory | undefined;
  /** Who acts: the log names the door. */
  readonly actor: "cli" | "web" | "mcp" | "test";
}

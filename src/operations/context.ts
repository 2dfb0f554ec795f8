// What an operation is given: the store, the clock, chance, the language and the day; fixed by tests.

import type { SourceFile } from "#importers/importer.ts";
import type { PlainDate } from "#lib/dates.ts";
import type { Params } from "#lib/errors.ts";
import type { Store } from "#store/store.ts";

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
  readonly lang: Lang;
  /** The day asked for (`--as-of`), by default today. */
  readonly asOf: PlainDate;
  /** Whether the day was asked for. */
  readonly asOfGiven: boolean;
  now(): Date;
  /** `length` random bytes. */
  random(length: number): Uint8Array;
  /** A sentence in the person's language, where the worded text is the result itself. */
  words(code: string, params?: Params): string;
  progress(progress: Progress): void;
  /** The files handed in (import, restore). */
  readonly files: readonly SourceFile[];
  /** Who acts: the log names the door. */
  readonly actor: "cli" | "web" | "mcp" | "test";
}

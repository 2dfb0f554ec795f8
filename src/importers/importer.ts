// The one shape of all importers: bytes of someone else's file in, drafts out; nothing is written, no clock is read.

import type { PlainDate } from "#lib/dates.ts";
import type { Draft, ImportFormat } from "#model/drafts.ts";
import type { Owner } from "#model/owner.ts";

/** A file as a door or an archive hands it in. */
export interface SourceFile {
  /** As the report names it, relative to what was given ("export.zip/Connections.csv"). */
  readonly name: string;
  /** Bytes; for an archive's entry as the archive states it. */
  readonly size: number;
  /** The content from the start, in parts; may be called again. */
  stream(): AsyncIterable<Uint8Array>;
  /** The content from a byte on, where that needs no reading of what stands before; archives are opened faster by it. */
  streamFrom?(start: number): AsyncIterable<Uint8Array>;
}

export interface ReadOptions {
  readonly owner: Owner;
  /** The day of the import: what lies after it is planned, not met. */
  readonly today: PlainDate;
}

export interface Importer {
  readonly format: ImportFormat;
  /** Every record of the file as drafts, in its order; a faulty one as `skipped` with its issue. Throws AppError `unreadable-file` only where nothing can be read. */
  read(file: SourceFile, options: ReadOptions): AsyncIterable<Draft>;
}

/** Largest file that is read whole (mailboxes are read in parts and know no limit). */
export const MOST_BYTES = 256 * 1024 * 1024;

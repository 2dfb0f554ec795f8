// An open store: reads at any time, writes one change at a time.

import type { Phrase } from "#lib/phrase.ts";
import { type Database, openDatabase, storeError } from "./database.ts";
import { derive, rereadTitles } from "./derived.ts";
import type { ReadTitle } from "./derived-listing.ts";
import { createRecorder, type Recorder } from "./recorder.ts";

export interface Store {
  readonly path: string;
  readonly database: Database;
  readonly readTitle: ReadTitle;
  close(): void;
}

/** What the log says of a change. */
export interface NewChange {
  readonly uid: string;
  /** ISO instant. */
  readonly at: string;
  readonly actor: string;
  readonly operation: string;
  readonly summary: Phrase;
  /** The change this one takes back. */
  readonly undoes?: number;
}

export interface Written<Result> {
  /** Number of the change; null where nothing had to be written. */
  readonly change: number | null;
  readonly result: Result;
}

export interface OpenOptions {
  readonly create: boolean;
  readonly readTitle: ReadTitle;
  /** Version of the reader of titles; where it is another, kept readings are made anew. */
  readonly titleVersion: string;
}

/** Opens the store in the file; errors as `openDatabase`. */
export function openStore(path: string, key: Uint8Array, { create, readTitle, titleVersion }: OpenOptions): Store {
  const database = openDatabase(path, key, { create });
  rereadTitles(database, titleVersion, readTitle);
  return { path, database, readTitle, close: () => database.close() };
}

/** Writes one change as a whole or not at all; what `write` throws undoes everything it wrote. */
export function writeChange<Result>(
  store: Store,
  entry: NewChange,
  write: (recorder: Recorder) => Result,
): Written<Result> {
  return inTransaction(store, () => {
    const changeId = beginChange(store, entry);
    const recorder = createRecorder(store.database, changeId);
    const result = write(recorder);
    recorder.flush();
    derive(store.database, recorder.touched, store.readTitle);
    if (recorder.written() > 0) return { change: changeId, result };
    store.database.prepare("delete from change where id = ?").run(changeId);
    return { change: null, result };
  });
}

/** A change written in several transactions: the files of one import. Each part is there as a whole or not at all. */
export interface PartedChange {
  /** Number of the change; null while nothing was written. */
  change(): number | null;
  /** Writes one part; nothing else may use the store meanwhile. */
  part<Result>(write: (recorder: Recorder) => Promise<Result>): Promise<Result>;
}

/** Begins a change whose parts are written one after the other. */
export function partedChange(store: Store, entry: NewChange): PartedChange {
  const { database } = store;
  let change: number | null = null;
  const writePart = async <Result>(write: (recorder: Recorder) => Promise<Result>): Promise<Result> => {
    const changeId = change ?? beginChange(store, entry);
    const recorder = createRecorder(database, changeId);
    const result = await write(recorder);
    recorder.flush();
    derive(database, recorder.touched, store.readTitle);
    if (recorder.written() > 0) change = changeId;
    else if (change === null) database.prepare("delete from change where id = ?").run(changeId);
    return result;
  };
  return {
    change: () => change,
    async part(write) {
      const before = change;
      try {
        database.exec("begin immediate");
        const result = await writePart(write);
        database.exec("commit");
        return result;
      } catch (error) {
        change = before;
        if (database.inTransaction) database.exec("rollback");
        throw storeError(error, store.path);
      }
    },
  };
}

function beginChange({ database }: Store, { uid, at, actor, operation, summary, undoes }: NewChange): number {
  const { lastInsertRowid } = database
    .prepare("insert into change (uid, at, actor, operation, summary, undoes) values (?, ?, ?, ?, ?, ?)")
    .run(uid, at, actor, operation, JSON.stringify(summary), undoes ?? null);
  return Number(lastInsertRowid);
}

/** Runs `body` as one write transaction; another process's write is waited for (error `store-held`). */
export function inTransaction<Result>(store: Store, body: () => Result): Result {
  try {
    return store.database.transaction(body).immediate();
  } catch (error) {
    throw storeError(error, store.path);
  }
}

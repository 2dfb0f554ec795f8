// The encrypted file: opening, keys, versions, and one write at a time among processes.

import { closeSync, existsSync, openSync } from "node:fs";
import Driver from "better-sqlite3-multiple-ciphers";
import { AppError } from "#lib/errors.ts";
import { migrations } from "./schema.ts";

export type Database = Driver.Database;

/** How long a process waits for another one's write, in milliseconds. */
const BUSY_MS = 60_000;

/** Opens or, where `create` allows, begins a store. Errors: `key-wrong`, `store-newer`, `store-held`, `disk-full`. */
export function openDatabase(path: string, key: Uint8Array, { create }: { readonly create: boolean }): Database {
  if (!existsSync(path)) {
    if (!create) throw new AppError("file-missing", {}, path);
    // The network is its owner's alone; what SQLite lays beside the file takes over its mode.
    closeSync(openSync(path, "a", 0o600));
  }
  const database = new Driver(path, { timeout: BUSY_MS });
  try {
    database.pragma(`key = "raw:${Buffer.from(key).toString("hex")}"`);
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = FULL");
    database.pragma("cache_size = -65536");
    database.pragma("temp_store = MEMORY");
    migrate(database, path);
    return database;
  } catch (error) {
    database.close();
    throw storeError(error, path);
  }
}

function migrate(database: Database, path: string): void {
  const version = () => Number(database.pragma("user_version", { simple: true }));
  if (version() > migrations.length) throw new AppError("store-newer", {}, path);
  if (version() === migrations.length) return;
  database
    .transaction(() => {
      for (let at = version(); at < migrations.length; at++) {
        database.exec(migrations[at] ?? "");
        database.pragma(`user_version = ${at + 1}`);
      }
    })
    .immediate();
}

/** What the driver says, in our terms; what it doesn't know stays as it is. */
export function storeError(error: unknown, path: string): unknown {
  if (!(error instanceof Driver.SqliteError)) return error;
  if (error.code === "SQLITE_NOTADB") return new AppError("key-wrong", {}, path);
  if (error.code.startsWith("SQLITE_BUSY") || error.code === "SQLITE_LOCKED")
    return new AppError("store-held", {}, path);
  if (error.code === "SQLITE_FULL") return new AppError("disk-full", {}, path);
  if (error.code === "SQLITE_READONLY" || error.code === "SQLITE_CANTOPEN")
    return new AppError("store-unwritable", {}, path);
  return error;
}

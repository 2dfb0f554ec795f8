// A backup is the store's own file, encrypted anew: with a passphrase it opens on any machine, without one only here.

import { randomBytes } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import Driver from "better-sqlite3-multiple-ciphers";
import { AppError } from "#lib/errors.ts";
import type { Store } from "./store.ts";

/** Bytes of an encrypted copy; `passphrase` null: under the store's own key. */
export function backupBytes(store: Store, key: Uint8Array, passphrase: string | null): Uint8Array {
  const path = join(dirname(store.path), `.backup-${randomBytes(6).toString("hex")}`);
  try {
    store.database.prepare("vacuum into ?").run(path);
    if (passphrase !== null) {
      const copy = new Driver(path);
      copy.pragma(keyPragma(key));
      copy.pragma("journal_mode = delete");
      copy.pragma(`rekey = '${passphrase.replaceAll("'", "''")}'`);
      copy.close();
    }
    return readFileSync(path);
  } finally {
    for (const ending of ["", "-wal", "-shm", "-journal"]) rmSync(path + ending, { force: true });
  }
}

function keyPragma(key: Uint8Array): string {
  return `key = "raw:${Buffer.from(key).toString("hex")}"`;
}

/**
 * Puts a backup in the place of the store at `path`, which must not be open. The former store stays beside it under the name
 * returned, null where there was none. AppError `passphrase-needed`, `passphrase-wrong` or `not-a-backup`.
 */
export function restoreBackup(
  backup: { readonly path: string; readonly name: string },
  path: string,
  key: Uint8Array,
  passphrase: string | null,
  stamp: string,
): string | null {
  const copy = `${path}.restoring`;
  copyFileSync(backup.path, copy);
  try {
    openBackup(copy, key, passphrase, backup.name);
    const former = existsSync(path) ? `${path}.${stamp}` : null;
    if (former) {
      settle(path, key);
      renameSync(path, former);
    }
    for (const ending of ["-wal", "-shm"]) rmSync(path + ending, { force: true });
    renameSync(copy, path);
    return former;
  } finally {
    rmSync(copy, { force: true });
  }
}

/** Checks that the copy opens and holds a store, and puts it under the store's own key. */
function openBackup(copy: string, key: Uint8Array, passphrase: string | null, where: string): void {
  const tries = [keyPragma(key), ...(passphrase === null ? [] : [`key = '${passphrase.replaceAll("'", "''")}'`])];
  for (const pragma of tries) {
    const database = new Driver(copy);
    try {
      database.pragma(pragma);
      const isStore = database.prepare("select 1 from sqlite_master where name = 'change_row'").get() !== undefined;
      if (!isStore) throw new AppError("not-a-backup", {}, where);
      database.pragma("journal_mode = delete");
      if (pragma !== keyPragma(key)) database.pragma(`rekey = "raw:${Buffer.from(key).toString("hex")}"`);
      return;
    } catch (error) {
      if (error instanceof AppError) throw error;
    } finally {
      database.close();
    }
  }
  throw new AppError(passphrase === null ? "passphrase-needed" : "passphrase-wrong", {}, where);
}

/** Writes the log of the former store into its file, so that the file alone is the store. */
function settle(path: string, key: Uint8Array): void {
  const database = new Driver(path);
  try {
    database.pragma(keyPragma(key));
    database.pragma("wal_checkpoint(TRUNCATE)");
  } catch {
    // A former store that does not open is kept as it is.
  } finally {
    database.close();
  }
}

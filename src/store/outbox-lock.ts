// One process at a time hands over mail: a lock of the operating system, which ends with the process that holds it.

import Sqlite from "better-sqlite3-multiple-ciphers";
import { AppError } from "#lib/errors.ts";
import type { Store } from "./store.ts";

export interface Outbox {
  release(): void;
}

const AGAIN_MS = 100;

/** Waits for its turn, at most so long; AppError `mail-under-way` where another process keeps at it. */
export async function holdOutbox({ path }: Pick<Store, "path">, waitMs: number): Promise<Outbox> {
  const lock = new Sqlite(`${path}-outbox`, { timeout: 0 });
  for (let waited = 0; ; waited += AGAIN_MS) {
    try {
      lock.exec("begin exclusive");
      return { release: () => lock.close() };
    } catch (error) {
      const isHeld = error instanceof Error && "code" in error && error.code === "SQLITE_BUSY";
      if (!isHeld || waited >= waitMs) {
        lock.close();
        throw isHeld ? new AppError("mail-under-way") : error;
      }
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}

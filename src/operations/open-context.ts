// A context on the store of a data folder; while the sample is open, on the sample.

import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { readTitle, titleVersion } from "#analysis/level.ts";
import { localDate } from "#lib/dates.ts";
import { configFolder } from "#lib/places.ts";
import { storeKey } from "#store/key.ts";
import { openStore, type Store } from "#store/store.ts";
import type { Context } from "./context.ts";
import type { NetworkMemory } from "./network-memory.ts";
import { isSampleOpen, ownFile, sampleFile } from "./sample-place.ts";

export interface OpenContextOptions extends Pick<Context, "lang" | "actor" | "files" | "words" | "progress" | "mail"> {
  readonly dataDir: string;
  /** Where the key file lies; by default the platform's folder for settings. */
  readonly configDir?: string;
  /** Kept from one context to the next. */
  readonly memory?: NetworkMemory;
  /** For backups that open on another machine. */
  readonly passphrase?: string | null;
  readonly fileProblems?: Context["fileProblems"];
  /** "YYYY-MM-DD"; null: today. */
  readonly asOf: string | null;
}

export interface OpenContext extends Context {
  close(): void;
}

/** Opens a context; the store itself at its first use. */
export function openContext(options: OpenContextOptions): OpenContext {
  const { dataDir, asOf, lang, actor, files, words, progress } = options;
  const configDir = options.configDir ?? configFolder(process.env, process.platform);
  let own: Store | undefined;
  const places = { dataDir, configDir };
  const open = (file: string) => {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const key = storeKey(places);
    return openStore(join(dataDir, file), key, { create: true, readTitle, titleVersion });
  };
  const close = () => {
    own?.close();
    own = undefined;
  };
  return {
    get store() {
      own ??= open(isSampleOpen({ places }) ? sampleFile : ownFile);
      return own;
    },
    openBeside: open,
    places,
    memory: options.memory,
    mail: options.mail,
    lang,
    actor,
    files,
    fileProblems: options.fileProblems ?? [],
    words,
    progress,
    asOf: asOf ?? localDate(new Date()),
    asOfGiven: asOf !== null,
    now: () => new Date(),
    random: pooledRandom(),
    passphrase: options.passphrase ?? null,
    closeStore: close,
    close,
  };
}

/** Random bytes, asked of the system in larger parts: an import needs ten for each person. */
function pooledRandom(): (length: number) => Uint8Array {
  let pool = new Uint8Array(0);
  return (length) => {
    if (pool.length < length) pool = randomBytes(Math.max(4096, length));
    const bytes = pool.subarray(0, length);
    pool = pool.subarray(length);
    return bytes;
  };
}

// The store's key: in the system's key store where there is one, else in a file of the person's own, apart from the data.

import { randomBytes } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "#lib/errors.ts";

export interface KeyPlaces {
  /** Where the store lies. */
  readonly dataDir: string;
  /** Where the key file lies. */
  readonly configDir: string;
}

const ID_FILE = "mingle.id";
const SERVICE = "mingle";

/**
 * The key of the store in `dataDir`, made at the first use. A store whose key is missing is refused (`key-missing`),
 * never begun anew.
 */
export function storeKey(places: KeyPlaces): Uint8Array {
  const id = storeId(places.dataDir);
  const known = id === null ? null : (readKeyFile(places, id) ?? readKeychain(id));
  if (known) return known;
  if (existsSync(join(places.dataDir, "mingle.db"))) throw new AppError("key-missing", {}, places.dataDir);
  return makeKey(places, id ?? makeId(places.dataDir));
}

/** What tells the stores of one machine apart; null where none was begun in the folder. */
export function storeId(dataDir: string): string | null {
  const path = join(dataDir, ID_FILE);
  return existsSync(path) ? readFileSync(path, "utf8").trim() : null;
}

function makeId(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const id = randomBytes(8).toString("hex");
  return writeOnce(join(dataDir, ID_FILE), id) ? id : (storeId(dataDir) ?? id);
}

function keyPath({ configDir }: KeyPlaces, id: string): string {
  return join(configDir, `key-${id}`);
}

function readKeyFile(places: KeyPlaces, id: string): Uint8Array | null {
  const path = keyPath(places, id);
  if (!existsSync(path)) return null;
  const key = Buffer.from(readFileSync(path, "utf8").trim(), "hex");
  if (key.length !== 32) throw new AppError("key-wrong", {}, path);
  return key;
}

function makeKey(places: KeyPlaces, id: string): Uint8Array {
  const key = randomBytes(32);
  if (hasKeychain() && writeKeychain(id, key)) return key;
  mkdirSync(places.configDir, { recursive: true, mode: 0o700 });
  // Another process may have been faster: the first key written is the key.
  return writeOnce(keyPath(places, id), key.toString("hex")) ? key : (readKeyFile(places, id) ?? key);
}

/** Writes a file that must not exist yet, readable by the person alone; false where it exists. */
function writeOnce(path: string, text: string): boolean {
  try {
    const file = openSync(path, "wx", 0o600);
    writeSync(file, text);
    closeSync(file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** macOS and Windows have one; a Linux session has one where its bus answers, which only a desktop's does. */
export function hasKeychain(): boolean {
  return process.platform === "darwin" || process.platform === "win32";
}

function readKeychain(id: string): Uint8Array | null {
  if (!hasKeychain()) return null;
  const secret = keychainEntry(id)?.getPassword();
  return secret ? Buffer.from(secret, "hex") : null;
}

function writeKeychain(id: string, key: Uint8Array): boolean {
  try {
    keychainEntry(id)?.setPassword(Buffer.from(key).toString("hex"));
    return readKeychain(id) !== null;
  } catch {
    return false;
  }
}

interface KeychainEntry {
  getPassword(): string | null;
  setPassword(secret: string): void;
  deletePassword(): void;
}

/** The entry of this name among those of the product. */
export function keychainEntry(id: string): KeychainEntry | null {
  const { Entry } = process.getBuiltinModule("node:module").createRequire(import.meta.url)("@napi-rs/keyring") as {
    Entry: new (service: string, account: string) => KeychainEntry;
  };
  return new Entry(SERVICE, id);
}

// The secret a mail server wants: where the store's own key lies too, never in the store or an export.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hasKeychain, type KeyPlaces, keychainEntry, storeId } from "./key.ts";

/** The text kept for the mail server of the store in `dataDir`; null where none is. */
export function readMailSecret(places: KeyPlaces): string | null {
  const id = storeId(places.dataDir);
  if (id === null) return null;
  const path = secretPath(places, id);
  if (existsSync(path)) return readFileSync(path, "utf8");
  return hasKeychain() ? (keychainEntry(`mail-${id}`)?.getPassword() ?? null) : null;
}

/** Keeps the text; null forgets it. */
export function writeMailSecret(places: KeyPlaces, secret: string | null): void {
  const id = storeId(places.dataDir);
  if (id === null) throw new Error("a secret without a store");
  const path = secretPath(places, id);
  rmSync(path, { force: true });
  if (hasKeychain()) {
    const entry = keychainEntry(`mail-${id}`);
    if (secret === null) entry?.deletePassword();
    else entry?.setPassword(secret);
    return;
  }
  if (secret === null) return;
  mkdirSync(places.configDir, { recursive: true, mode: 0o700 });
  writeFileSync(path, secret, { mode: 0o600, flag: "wx" });
}

function secretPath({ configDir }: KeyPlaces, id: string): string {
  return join(configDir, `mail-${id}`);
}

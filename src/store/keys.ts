// What identifies people and exchanges: hashes that are the same at every import.

import { createHmac, hash, randomBytes } from "node:crypto";
import type { Database } from "./database.ts";

/** The 16 bytes by which an exchange or a record is known again; "#<hex>" is taken as such bytes already. */
export function keyOf(text: string): Buffer {
  if (text.startsWith("#") && /^#[0-9a-f]{32}$/.test(text)) return Buffer.from(text.slice(1), "hex");
  // As text first: a Buffer of its own for each hash costs twice as much.
  return Buffer.from(hash("sha256", text, "hex").slice(0, 32), "hex");
}

/** The identity under which a source's own id is kept. */
export function externalKey(externalId: string): Buffer {
  return keyOf(`uid:${externalId.toLowerCase()}`);
}

/** Hashes what identifies an erased person, so that the person is known and not kept; the pepper never leaves the store. */
export function erasureHash(database: Database): (key: string) => Buffer {
  const read = database.prepare("select value from meta where name = 'pepper'").pluck();
  let pepper = read.get() as string | undefined;
  if (!pepper) {
    database
      .prepare("insert or ignore into meta (name, value) values ('pepper', ?)")
      .run(randomBytes(32).toString("hex"));
    pepper = read.get() as string;
  }
  const secret = Buffer.from(pepper, "hex");
  return (key) => createHmac("sha256", secret).update(key).digest().subarray(0, 16);
}

/** A short fingerprint of any JSON value, for records that nothing else identifies. */
export function fingerprint(value: unknown): string {
  return hash("sha256", JSON.stringify(value), "hex").slice(0, 32);
}

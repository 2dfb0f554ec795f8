// Letters sent, and what was decided with them.

import { createHash } from "node:crypto";
import type { Recorder } from "./recorder.ts";
import type { LetterRow, ResolutionRow } from "./schema-exchange.ts";
import type { Store } from "./store.ts";

/** The latest note about the letter of the quarter; null where none was ever sent. */
export function letterOf({ database }: Store, quarter: string): LetterRow | null {
  return (
    (database.prepare("select * from letter where quarter = ? order by id desc limit 1").get(quarter) as
      | LetterRow
      | undefined) ?? null
  );
}

/** All letters, the latest quarter first. */
export function listLetters({ database }: Store): LetterRow[] {
  return database.prepare("select * from letter order by quarter desc, id desc").all() as LetterRow[];
}

/** Notes that the letter is on its way, or gone out. */
export function noteLetter(
  store: Store,
  recorder: Recorder,
  letter: Pick<LetterRow, "quarter" | "message_id" | "state" | "at">,
): void {
  const known = letterOf(store, letter.quarter);
  if (known) recorder.update("letter", known.id, letter);
  else recorder.insert("letter", letter);
}

/** The letter was certainly not taken: nothing is noted of it. */
export function forgetLetter(store: Store, recorder: Recorder, quarter: string): void {
  const known = letterOf(store, quarter);
  if (known) recorder.remove("letter", known.id);
}

/** What was decided up to the day with the letter of the quarter; null where nothing was. */
export function resolutionOf({ database }: Store, quarter: string, asOf: string): ResolutionRow | null {
  return (
    (database
      .prepare("select * from resolution where quarter = ? and on_date <= ? order by id desc limit 1")
      .get(quarter, asOf) as ResolutionRow | undefined) ?? null
  );
}

/** Notes a decision; the latest holds. */
export function addResolution(recorder: Recorder, resolution: Omit<ResolutionRow, "id">): void {
  recorder.insert("resolution", resolution);
}

/**
 * A Message-ID (RFC 5322 §3.6.4) without brackets, made of the store's first change and the name alone: the same from any
 * copy of the store.
 */
export function storeMessageId({ database }: Store, name: string): string {
  const first = database.prepare("select uid from change order by id limit 1").pluck().get() ?? "";
  const hash = createHash("sha256").update(`${first}|${name}`).digest("hex").slice(0, 32);
  return `${name.toLowerCase().replace(/[^a-z0-9-]/g, "")}.${hash}@mingle.invalid`;
}

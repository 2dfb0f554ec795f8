// What every write of an operation has in common: an entry in the log with time, door and words.

import { timeOrderedUuid } from "#lib/ids.ts";
import { type Phrase, phrase } from "#lib/phrase.ts";
import type { Recorder } from "#store/recorder.ts";
import { type NewChange, type Written, writeChange } from "#store/store.ts";
import type { Context } from "./context.ts";

export function newUid(context: Pick<Context, "now" | "random">): string {
  return timeOrderedUuid(context.now(), context.random(10));
}

/** The entry of a change that begins now. */
export function entryOf(
  context: Context,
  operation: string,
  summary: Phrase = phrase(`change.${operation}`),
): NewChange {
  return { uid: newUid(context), at: context.now().toISOString(), actor: context.actor, operation, summary };
}

/** Writes one change under the operation's name. */
export function write<Result>(
  context: Context,
  operation: string,
  body: (recorder: Recorder) => Result,
  summary?: Phrase,
): Written<Result> {
  return writeChange(context.store, entryOf(context, operation, summary), body);
}

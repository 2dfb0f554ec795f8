// Who was asked about a pitch a day later, and what came back.

import { AppError } from "#lib/errors.ts";
import { fold } from "#lib/text.ts";
import type { RecallAsk, RecallReply, RecallSlot, SaidWords } from "#model/recall.ts";
import type { Recorder } from "./recorder.ts";
import type { RecallAnswerRow, RecallAskRow } from "./schema-presentation.ts";
import type { Store } from "./store.ts";

/** Everybody who was asked, the first one first. */
export function listAsks({ database }: Store): RecallAsk[] {
  return (database.prepare("select * from recall_ask order by id").all() as RecallAskRow[]).map(askOf);
}

function askOf({ id, uid, token, pitch_id, version, contact_id, listener, on_date }: RecallAskRow): RecallAsk {
  return { id, uid, token, pitchId: pitch_id, version, contactId: contact_id, listener, onDate: on_date };
}

/** The ask of this id, or the latest one of this listener; AppError `recall-not-found`. */
export function askNamed(store: Store, text: string): RecallAsk {
  const asks = listAsks(store);
  const named = fold(text);
  const found = asks.find(({ uid }) => uid === text) ?? asks.findLast(({ listener }) => fold(listener) === named);
  if (!found) throw new AppError("recall-not-found", { ask: text }, text);
  return found;
}

/** The ask whose questions this token opens; null where there is none. */
export function askOfToken({ database }: Store, token: string): RecallAsk | null {
  const row = database.prepare("select * from recall_ask where token = ?").get(token) as RecallAskRow | undefined;
  return row ? askOf(row) : null;
}

/** What came back up to the day, by ask, in the order in which it came. */
export function repliesByAsk({ database }: Store, asOf: string): Map<number, RecallReply[]> {
  const rows = database
    .prepare("select * from recall_answer where on_date <= ? order by id")
    .all(asOf) as RecallAnswerRow[];
  return Map.groupBy(rows.map(replyOf), ({ askId }) => askId);
}

function replyOf({ ask_id, on_date, known, unknown, said }: RecallAnswerRow): RecallReply {
  return {
    askId: ask_id,
    onDate: on_date,
    known: JSON.parse(known) as RecallSlot[],
    unknown: JSON.parse(unknown) as RecallSlot[],
    said: JSON.parse(said) as SaidWords,
  };
}

/** Notes that somebody heard a pitch. */
export function addAsk(recorder: Recorder, ask: Omit<RecallAsk, "id">): number {
  const { uid, token, pitchId, version, contactId, listener, onDate } = ask;
  return recorder.insert("recall_ask", {
    ...{ uid, token, version, listener },
    pitch_id: pitchId,
    contact_id: contactId,
    on_date: onDate,
  });
}

/** Notes what came back, or what the person made of it. */
export function addReply(recorder: Recorder, ask: RecallAsk, reply: Omit<RecallReply, "askId">): void {
  recorder.insert("recall_answer", {
    ask_id: ask.id,
    contact_id: ask.contactId,
    on_date: reply.onDate,
    known: JSON.stringify(reply.known),
    unknown: JSON.stringify(reply.unknown),
    said: JSON.stringify(reply.said),
  });
}

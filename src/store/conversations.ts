// Conversations on the way to a new position: a plain line of steps, each a record.

import { AppError } from "#lib/errors.ts";
import { fold } from "#lib/text.ts";
import type { Conversation, ConversationKind } from "#model/conversation.ts";
import type { Recorder } from "./recorder.ts";
import type { ConversationRow } from "./schema-transition.ts";
import type { Store } from "./store.ts";

/** Those up to the day, oldest first; what became an opening later has not yet. */
export function listConversations({ database }: Pick<Store, "database">, asOf: string): Conversation[] {
  const rows = database
    .prepare(
      `select v.*, c.uid as contact_uid, c.full_name as contact_name from conversation v
       left join contact c on c.id = v.contact_id where v.on_date <= ? order by v.on_date, v.id`,
    )
    .all(asOf) as (ConversationRow & { readonly contact_uid: string | null; readonly contact_name: string | null })[];
  return rows.map((row) => ({
    id: row.id,
    uid: row.uid,
    contactId: row.contact_id,
    contactUid: row.contact_uid,
    name: row.contact_name ?? row.name,
    kind: row.kind as ConversationKind,
    onDate: row.on_date,
    nextOn: row.next_on,
    nextStep: row.next_step,
    promise: row.promise,
    brought: row.brought,
    relevance: row.relevance,
    openedOn: row.opened_on !== null && row.opened_on <= asOf ? row.opened_on : null,
  }));
}

/** The conversation of this uid, or the latest one with the only counterpart of this name; AppError `conversation-not-found` or `ambiguous`. */
export function conversationNamed(store: Pick<Store, "database">, text: string, asOf: string): Conversation {
  const all = listConversations(store, asOf);
  const byUid = all.find(({ uid }) => uid === text);
  if (byUid) return byUid;
  const wanted = fold(text);
  const found = all.filter(({ name }) => wanted !== "" && fold(name).includes(wanted));
  const latest = new Map(found.map((one) => [counterpartOf(one), one]));
  const [only, another] = [...latest.values()];
  if (!only) throw new AppError("conversation-not-found", { name: text }, text);
  if (another)
    throw new AppError("ambiguous", {
      name: text,
      candidates: [...latest.values()].slice(0, 10).map(({ name, uid }) => `${name} (${uid})`),
    });
  return only;
}

/** The same for all conversations with the same person, or under the same name. */
export function counterpartOf({ contactId, name }: Pick<Conversation, "contactId" | "name">): string {
  return contactId === null ? `name:${fold(name)}` : `contact:${contactId}`;
}

/** A conversation to write. */
export type NewConversation = Omit<Conversation, "id" | "contactUid">;

export function addConversation(recorder: Recorder, conversation: NewConversation): void {
  recorder.insert("conversation", rowOf(conversation));
}

export function editConversation(recorder: Recorder, id: number, conversation: NewConversation): void {
  recorder.update("conversation", id, rowOf(conversation));
}

function rowOf(conversation: NewConversation): Omit<ConversationRow, "id"> {
  const { uid, contactId, name, kind, onDate, nextOn, nextStep, promise, brought, relevance, openedOn } = conversation;
  return {
    uid,
    contact_id: contactId,
    name,
    kind,
    on_date: onDate,
    next_on: nextOn,
    next_step: nextStep,
    promise,
    brought,
    relevance,
    opened_on: openedOn,
  };
}

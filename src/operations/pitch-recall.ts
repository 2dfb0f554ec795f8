// The test that counts: does a listener still know a day later what ego does, for whom, and what they look for?

import { z } from "zod";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import { cleanLine, fold } from "#lib/text.ts";
import type { Pitch } from "#model/pitch.ts";
import { recallSlots, type SaidWords } from "#model/recall.ts";
import { contactNamed, contactSummary } from "#store/contacts.ts";
import { eraseAsks } from "#store/erase-asks.ts";
import { pitchNamed } from "#store/pitches.ts";
import { addAsk, askNamed, listAsks } from "#store/recalls.ts";
import type { Context } from "./context.ts";
import { field, plainDate } from "./fields.ts";
import { operation } from "./operation.ts";
import { dueDay, MOST_SAID, noteReply, shownSlots } from "./recall-answers.ts";
import { askerName, questionsOf } from "./recall-questions.ts";
import { type AskView, viewAsks } from "./recall-view.ts";
import { entryOf, newUid, write } from "./write.ts";

/** Bytes of chance in a token. */
const TOKEN_BYTES = 24;

const ask = field(z.string().trim().min(1), { positional: 0, value: "ASK" });
const slots = () => field(z.array(z.enum(recallSlots)).default([]), { value: "SLOT" });
const said = () => field(z.string().max(MOST_SAID).transform(cleanLine).optional(), { value: "TEXT" });

export const operations = [
  operation({
    name: "pitch.recall.ask",
    access: "write",
    input: z.object({
      id: field(z.string().trim().min(1), { positional: 0, value: "ID" }),
      listener: field(z.string().transform(cleanLine).pipe(z.string().min(1).max(120)), { value: "NAME" }),
      on: plainDate.optional(),
    }),
    run: asked,
  }),
  operation({
    name: "pitch.recall.answer",
    access: "write",
    input: z.object({ ask, known: slots(), unknown: slots(), what: said(), whom: said(), seeking: said() }),
    run(context, { ask: named, known, unknown, ...words }) {
      const both = known.find((slot) => unknown.includes(slot));
      if (both) throw new AppError("recall-both", { slot: both }, both);
      const found = askNamed(context.store, named);
      return noteReply(context, found, { known, unknown, said: given(words) });
    },
  }),
  operation({ name: "pitch.recall.list", access: "read", input: z.object({}), run: listed }),
  operation({
    name: "pitch.recall.forget",
    access: "write",
    input: z.object({
      ask: field(z.string().trim().min(1).optional(), { positional: 0, value: "ASK" }),
      listener: field(z.string().trim().min(1).optional(), { value: "NAME" }),
    }),
    run: forgotten,
  }),
];

function asked(
  context: Context,
  { id, listener, on }: { readonly id: string; readonly listener: string; readonly on?: string | undefined },
) {
  const pitch = pitchNamed(context.store, id, context.asOf);
  const onDate = on ?? context.asOf;
  const uid = newUid(context);
  const token = Buffer.from(context.random(TOKEN_BYTES)).toString("base64url");
  const contactId = contactOf(context, listener);
  const { change } = write(
    context,
    "pitch.recall.ask",
    (recorder) =>
      addAsk(recorder, { uid, token, pitchId: pitch.id, version: pitch.version, contactId, listener, onDate }),
    // No name: the log outlives what a listener wants deleted.
    phrase("change.pitch.recall.ask", { title: pitch.title }),
  );
  return {
    change,
    ask: uid,
    pitch: pitch.uid,
    title: pitch.title,
    version: pitch.version,
    listener,
    dueOn: dueDay({ onDate }),
    questions: questionsOf(context, pitch),
    draft: draftOf(context, pitch, listener, contactId),
    link: `/recall/${token}`,
  };
}

/** The contact that the listener's name fits alone; null where none does. */
function contactOf({ store }: Context, listener: string): number | null {
  try {
    return contactNamed(store, listener);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** A mail to the listener, in the language of the pitch; `to` null where no address is known. */
function draftOf(context: Context, pitch: Pitch, listener: string, contactId: number | null) {
  const name = askerName(context);
  const [what, whom, seeking] = questionsOf(context, pitch).map(({ question }) => question);
  const channels = contactId === null ? [] : contactSummary(context.store, contactId).channels;
  const word = (code: string, params = {}) => context.words(`recall.mail.${code}`, params, pitch.language);
  return {
    to: channels.find(({ kind, value }) => kind === "email" && value)?.value ?? null,
    subject: word("subject"),
    body: word("body", { listener, name, what: what ?? "", whom: whom ?? "", seeking: seeking ?? "" }),
  };
}

function given(words: SaidWords | Readonly<Record<string, string | undefined>>): SaidWords {
  return Object.fromEntries(Object.entries(words).filter(([, text]) => text !== undefined));
}

function listed(context: Context) {
  const views = viewAsks(context).toReversed();
  return {
    asks: views.map((view) => ({
      ask: view.ask.uid,
      listener: view.ask.listener,
      pitch: view.pitch.uid,
      title: view.pitch.title,
      version: view.ask.version,
      on: view.ask.onDate,
      dueOn: dueDay(view.ask),
      state: stateOf(view, context.asOf),
      link: `/recall/${view.ask.token}`,
      slots: shownSlots(view),
    })),
  };
}

/** "waiting" before its day, "open" without an answer, "to-judge" where words wait for the person's verdict, else "answered". */
function stateOf({ ask: { onDate }, replies, verdicts }: AskView, asOf: string) {
  if (verdicts.some(({ known, said: words }) => known === null && words !== null)) return "to-judge";
  if (replies.length) return "answered";
  return asOf < dueDay({ onDate }) ? "waiting" : "open";
}

/** Erases one ask, or all of a listener; AppError `recall-not-found` where there is none. */
function forgotten(
  context: Context,
  { ask: named, listener }: { readonly ask?: string | undefined; readonly listener?: string | undefined },
) {
  const ids = [
    ...(named === undefined ? [] : [askNamed(context.store, named).id]),
    ...(listener === undefined ? [] : asksOf(context, listener)),
  ];
  if (!ids.length)
    throw named === undefined && listener === undefined ? new AppError("nothing-given") : notFound(listener);
  return { change: eraseAsks(context.store, ids, entryOf(context, "pitch.recall.forget")), asks: ids.length };
}

function asksOf({ store }: Context, listener: string): number[] {
  return listAsks(store).flatMap((one) => (fold(one.listener) === fold(listener) ? one.id : []));
}

function notFound(listener = ""): AppError {
  return new AppError("recall-not-found", { ask: listener }, listener);
}

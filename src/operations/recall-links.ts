// The questions as they leave the house: behind a link of the own server, and as a page that opens from a file.

import { z } from "zod";
import { AppError } from "#lib/errors.ts";
import { cleanLine } from "#lib/text.ts";
import { type RecallAsk, recallSlots, type SaidWords } from "#model/recall.ts";
import { askNamed, askOfToken } from "#store/recalls.ts";
import { readSetting } from "#store/settings.ts";
import type { Context } from "./context.ts";
import { field } from "./fields.ts";
import { operation } from "./operation.ts";
import { dueDay, MOST_SAID, noteReply } from "./recall-answers.ts";
import { recallFile } from "./recall-file.ts";
import { readPasted } from "./recall-paste.ts";
import { askerName, questionsOf } from "./recall-questions.ts";
import { type AskView, viewAsks } from "./recall-view.ts";

const token = field(z.string().min(1).max(100), { positional: 0, value: "TOKEN" });
const words = z.string().max(MOST_SAID).transform(cleanLine).default("");

export const operations = [
  operation({
    name: "pitch.recall.open",
    access: "read",
    input: z.object({ token }),
    run(context, input) {
      const view = viewOf(context, input.token);
      return {
        lang: view.pitch.language,
        name: askerName(context),
        state: stateOf(context, view),
        dueOn: dueDay(view.ask),
        questions: questionsOf(context, view.pitch),
      };
    },
  }),
  operation({
    name: "pitch.recall.reply",
    access: "write",
    input: z.object({ token, what: words, whom: words, seeking: words }),
    run(context, { token: given, ...said }) {
      const view = viewOf(context, given);
      if (stateOf(context, view) === "answered") throw new AppError("recall-answered");
      return { change: noteReply(context, view.ask, { known: [], unknown: [], said }).change };
    },
  }),
  operation({
    name: "pitch.recall.paste",
    access: "write",
    input: z.object({ text: field(z.string().min(1).max(200_000), { stdin: "text", value: "TEXT" }) }),
    run(context, { text }) {
      const { token: given, said } = readPasted(text) ?? { token: "", said: {} };
      const ask = askOfToken(context.store, given);
      if (!ask) throw new AppError("recall-paste");
      const shortened = Object.fromEntries(recallSlots.map((slot) => [slot, (said[slot] ?? "").slice(0, MOST_SAID)]));
      if (isKnown(context, ask, shortened)) return { change: null, ask: ask.uid, slots: [], listener: ask.listener };
      return { ...noteReply(context, ask, { known: [], unknown: [], said: shortened }), listener: ask.listener };
    },
  }),
  operation({
    name: "pitch.recall.file",
    access: "read",
    bytes: "out",
    input: z.object({
      ask: field(z.string().trim().min(1), { positional: 0, value: "ASK" }),
      file: field(z.string().default("drei-fragen.html"), { positional: 1, value: "FILE", target: true }),
    }),
    run(context, { ask: named }) {
      const view = viewOf(context, askNamed(context.store, named).token);
      return { files: [fileOf(context, view)] };
    },
  }),
];

/** AppError `recall-not-found` where the token opens nothing, or its pitch is out of use. */
function viewOf(context: Context, given: string): AskView {
  const ask = askOfToken(context.store, given);
  const view = ask && viewAsks(context).find((one) => one.ask.id === ask.id);
  if (!view) throw new AppError("recall-not-found", { ask: "" });
  return view;
}

/** "early" before the next day, "answered" once words came back, else "open". */
function stateOf({ asOf }: Context, { ask, replies }: AskView): "early" | "answered" | "open" {
  if (replies.some(({ said }) => Object.keys(said).length > 0)) return "answered";
  return asOf < dueDay(ask) ? "early" : "open";
}

/** Whether these very words came back before. */
function isKnown(context: Context, ask: RecallAsk, said: SaidWords): boolean {
  const replies = viewAsks(context).find((one) => one.ask.id === ask.id)?.replies ?? [];
  return replies.some((reply) => recallSlots.every((slot) => reply.said[slot] === said[slot]));
}

function fileOf(context: Context, { ask, pitch }: AskView) {
  const name = askerName(context);
  const say = (code: string) => context.words(code, { name }, pitch.language);
  const [to = ""] = readSetting(context.store, "owner").emails;
  return {
    name: `${say("recall.file.name")}.html`,
    content: recallFile({ lang: pitch.language, token: ask.token, to, questions: questionsOf(context, pitch), say }),
  };
}

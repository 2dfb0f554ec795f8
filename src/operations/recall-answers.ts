// What came back on an ask, noted once it may be.

import { dayOf, isoDay } from "#lib/dates.ts";
import { AppError } from "#lib/errors.ts";
import type { RecallAsk, RecallReply } from "#model/recall.ts";
import { addReply } from "#store/recalls.ts";
import type { Context } from "./context.ts";
import { type AskView, viewAsks } from "./recall-view.ts";
import { write } from "./write.ts";

/** Characters of an answer at most. */
export const MOST_SAID = 1000;

/** The day from which on the questions may be answered. */
export function dueDay({ onDate }: Pick<RecallAsk, "onDate">): string {
  return isoDay(dayOf(onDate) + 1);
}

/** Notes an answer or a verdict; AppError `recall-early` on the day itself, `nothing-given` where it says nothing. */
export function noteReply(context: Context, ask: RecallAsk, reply: Pick<RecallReply, "known" | "unknown" | "said">) {
  const { known, unknown, said } = reply;
  if (!known.length && !unknown.length && !Object.keys(said).length) throw new AppError("nothing-given");
  const dueOn = dueDay(ask);
  if (context.asOf < dueOn) throw new AppError("recall-early", { on: dueOn }, dueOn);
  const { change } = write(context, "pitch.recall.answer", (recorder) =>
    addReply(recorder, ask, { onDate: context.asOf, known, unknown, said }),
  );
  const view = viewAsks(context).find((one) => one.ask.id === ask.id);
  return { change, ask: ask.uid, slots: view ? shownSlots(view) : [] };
}

/** The slots of an ask with verdict, words, and what of the pitch is found in them. */
export function shownSlots({ verdicts }: AskView) {
  return verdicts.map(({ slot, known, said, overlap, isJudged }) => ({
    slot,
    known,
    judged: isJudged,
    said,
    carrying: overlap?.carrying ?? [],
    found: overlap?.found ?? [],
  }));
}

// The letter sent once: noted before its end is given to the server, so that a crash never makes two of it.

import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import type { Quarter } from "#lib/quarters.ts";
import { forgetLetter, letterOf, noteLetter } from "#store/letters.ts";
import { holdOutbox } from "#store/outbox-lock.ts";
import { readSetting } from "#store/settings.ts";
import type { Context, Lang } from "./context.ts";
import { addresses, writeLetter } from "./journal-letter.ts";
import { openMail } from "./journal-settings.ts";
import { write } from "./write.ts";

const TURN_MS = 60_000;

export interface Sent {
  readonly quarter: string;
  readonly messageId: string;
  /** False where it went out before, or may have. */
  readonly sent: boolean;
  /** ISO instant; null where nobody knows. */
  readonly sentAt: string | null;
  /** A crash left open whether the server took it; it isn't sent again unasked. */
  readonly doubtful: boolean;
}

/** Sends the letter unless it went out; AppErrors of `openMail`, `server-refused`, `server-unreachable`, `quarter-unfinished`. */
export async function sendLetter(context: Context, quarter: Quarter, again: boolean): Promise<Sent> {
  if (quarter.endOn >= context.asOf)
    throw new AppError("quarter-unfinished", { quarter: quarter.name, on: quarter.endOn }, quarter.name);
  const outbox = await holdOutbox(context.store, TURN_MS);
  try {
    const known = letterOf(context.store, quarter.name);
    if (known && !(again && known.state === "sending")) {
      const doubtful = known.state === "sending";
      const { message_id: messageId, at } = known;
      return { quarter: quarter.name, messageId, sent: false, sentAt: doubtful ? null : at, doubtful };
    }
    return await sendNow(context, quarter);
  } finally {
    outbox.release();
  }
}

async function sendNow(context: Context, quarter: Quarter): Promise<Sent> {
  const { messageId, eml } = writeLetter(inItsLanguage(context), quarter, sendingDate(context));
  const note = (state: "sending" | "sent", at: string) =>
    write(
      context,
      "journal.send",
      (recorder) => noteLetter(context.store, recorder, { quarter: quarter.name, message_id: messageId, state, at }),
      phrase(`change.journal.${state}`, { quarter: quarter.name }),
    );
  const session = await openMail(context);
  try {
    const { from, to } = addresses(context);
    const delivery = await session.send(
      { from, to, source: eml },
      () => void note("sending", context.now().toISOString()),
    );
    if (delivery.outcome === "taken") {
      const sentAt = context.now().toISOString();
      note("sent", sentAt);
      return { quarter: quarter.name, messageId, sent: true, sentAt, doubtful: false };
    }
    const isNoted = letterOf(context.store, quarter.name) !== null;
    const where = readSetting(context.store, "journal").smtp;
    if (delivery.outcome === "lost" && delivery.endSent) throw new AppError("mail-doubtful", {}, where);
    if (isNoted) takeBack(context, quarter.name);
    if (delivery.outcome === "lost") throw new AppError("server-unreachable", {}, where);
    throw new AppError("server-refused", { reply: delivery.reply }, where);
  } finally {
    session.close();
  }
}

/** The server said no: it certainly has no letter. */
function takeBack(context: Context, quarter: string): void {
  write(
    context,
    "journal.send",
    (recorder) => forgetLetter(context.store, recorder, quarter),
    phrase("change.journal.refused", { quarter }),
  );
}

/** The language in which the journal was set up, whoever sends it. */
function inItsLanguage(context: Context): Context {
  const { lang: chosen } = readSetting(context.store, "journal");
  const lang: Lang = chosen ?? context.lang;
  return {
    ...context,
    store: context.store,
    lang,
    words: (code, params, other = lang) => context.words(code, params, other),
  };
}

function sendingDate({ asOf, asOfGiven, now }: Context): Date {
  return asOfGiven ? new Date(`${asOf}T07:00:00Z`) : now();
}

// What subscribers are sent beside issues: the question whether they want them.

import type { Letter } from "#formats/letter.ts";
import { letterHtml } from "#formats/letter-html.ts";
import { letterText } from "#formats/letter-text.ts";
import { writeMail } from "#formats/mail-write.ts";
import { AppError } from "#lib/errors.ts";
import { storeMessageId } from "#store/letters.ts";
import type { SubscriberRow } from "#store/schema-exchange.ts";
import { readSetting } from "#store/settings.ts";
import type { Context, Lang } from "./context.ts";
import { addresses } from "./journal-letter.ts";
import { openMail } from "./journal-settings.ts";

/** Who sends: the person's name, else the address. */
export function senderName(context: Context): string {
  return readSetting(context.store, "owner").fullName || addresses(context).from;
}

/** Whether a question goes out by itself: a server and an address of one's own pages are set up. */
export function isInviting({ store, mail }: Context): boolean {
  const { smtp, address } = readSetting(store, "journal");
  return smtp !== "" && address !== "" && mail !== undefined;
}

/** A page of this server for the subscriber, as it is reached from outside; AppError `subscribers-without-address`. */
export function pageFor({ store }: Context, page: "subscribe" | "unsubscribe", token: string): string {
  const { address } = readSetting(store, "journal");
  if (address === "") throw new AppError("subscribers-without-address");
  return `${address.replace(/\/+$/, "")}/${page}/${token}`;
}

/** Sends the question; AppErrors of `openMail` and `pageFor`, `server-refused`, `server-unreachable`. */
export async function inviteSubscriber(context: Context, subscriber: SubscriberRow): Promise<void> {
  const lang: Lang = subscriber.language === "en" ? "en" : "de";
  const said = (code: string) => context.words(code, { sender: senderName(context), name: subscriber.name }, lang);
  const url = pageFor(context, "subscribe", subscriber.token);
  const letter: Letter = {
    lang,
    subject: said("subscribe.mail.subject"),
    title: said("subscribe.mail.subject"),
    dates: said("subscribe.mail.note"),
    greeting: said("subscribe.mail.greeting"),
    parts: [{ id: "ask", heading: null, sentences: [said("subscribe.mail.ask"), url], plot: null, table: null }],
    closing: said("subscribe.mail.closing"),
  };
  const { from } = addresses(context);
  const source = writeMail({
    from: { name: senderName(context), address: from },
    to: { name: subscriber.name, address: subscriber.email },
    subject: letter.subject,
    messageId: storeMessageId(context.store, `subscribe-${context.now().getTime()}`),
    date: context.now(),
    text: letterText(letter),
    html: letterHtml(letter),
    language: lang,
  });
  const session = await openMail(context);
  try {
    const delivery = await session.send({ from, to: subscriber.email, source }, () => {});
    if (delivery.outcome === "taken") return;
    const reply = "reply" in delivery ? delivery.reply : "";
    throw new AppError(
      reply ? "server-refused" : "server-unreachable",
      { reply },
      readSetting(context.store, "journal").smtp,
    );
  } finally {
    session.close();
  }
}

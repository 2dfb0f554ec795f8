// One mail after the other, each noted before its end is given to the server: what a kill leaves open is never sent twice.

import { issueMail } from "#formats/issue-mail.ts";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import { addresseesLeft, forgetDelivery, issueStanding, nextAddressee, noteDelivery } from "#store/issues.ts";
import { storeMessageId } from "#store/letters.ts";
import type { Recorder } from "#store/recorder.ts";
import type { IssueRow, SubscriberRow } from "#store/schema-exchange.ts";
import { partedChange } from "#store/store.ts";
import { changeState } from "#store/subscribers.ts";
import type { Context } from "./context.ts";
import { addresses } from "./journal-letter.ts";
import { openMail } from "./journal-settings.ts";
import type { Delivery, MailSession } from "./mail-port.ts";
import { pageFor, senderName } from "./subscribers-mail.ts";
import { entryOf } from "./write.ts";

interface Pace {
  /** Mails a minute at most. */
  readonly perMinute: number;
  /** Mails at most. */
  readonly most: number;
}

/** So many "not now" one after the other end the round. */
const MOST_LATER = 5;
const MINUTE_MS = 60_000;

/** Sends to all who are left, at most so many; AppErrors of `openMail` where nobody got any. */
export async function deliverIssue(context: Context, issue: IssueRow, { perMinute, most }: Pace) {
  const { store } = context;
  const all = addresseesLeft(store, issue.name);
  const change = partedChange(
    store,
    entryOf(context, "subscribers.send", phrase("change.subscribers.send", { issue: issue.name })),
  );
  const line = mailLine(context);
  let [done, later, afterId] = [0, 0, 0];
  try {
    while (done < most && later < MOST_LATER) {
      const to = nextAddressee(store, issue.name, afterId);
      if (!to) break;
      const begunAt = context.now().getTime();
      const outcome = await deliver(context, issue, to, { change, line });
      later = outcome === "later" ? later + 1 : 0;
      afterId = to.id;
      done++;
      context.progress({ step: "issue", done, total: all });
      const rest = MINUTE_MS / perMinute - (context.now().getTime() - begunAt);
      if (rest > 0 && done < Math.min(most, all)) await new Promise((resolve) => setTimeout(resolve, rest));
    }
  } catch (error) {
    // What went out is noted; the rest is taken up again.
    if (!(error instanceof AppError) || done === 0) throw error;
  } finally {
    line.close();
  }
  const counts = issueStanding(store, issue.name);
  if (counts.left === 0)
    await change.part(async (recorder) => recorder.update("issue", issue.id, { finished_on: context.asOf }));
  return { change: change.change(), issue: issue.name, ...counts };
}

interface Means {
  readonly change: ReturnType<typeof partedChange>;
  readonly line: ReturnType<typeof mailLine>;
}

/** One mail; a line that broke before its end was sent is taken up once more. */
async function deliver(
  context: Context,
  issue: IssueRow,
  to: SubscriberRow,
  means: Means,
): Promise<Delivery["outcome"]> {
  const messageId = storeMessageId(context.store, `${issue.name}-${to.uid}`);
  const note = (write: (recorder: Recorder) => void) => means.change.part(async (recorder) => write(recorder));
  const noteAs = (state: string) => (recorder: Recorder) =>
    noteDelivery(context.store, recorder, {
      issue: issue.name,
      subscriber_id: to.id,
      message_id: messageId,
      state,
      at: context.now().toISOString(),
    });
  const mail = { from: addresses(context).from, to: to.email, source: sourceFor(context, issue, to, messageId) };
  const attempt = async () => (await means.line.session()).send(mail, () => note(noteAs("sending")));
  let delivery = await attempt();
  if (delivery.outcome === "lost") {
    means.line.broke();
    if (!delivery.endSent) delivery = await attempt();
  }
  if (delivery.outcome === "taken") await note(noteAs("sent"));
  else if (delivery.outcome === "later")
    await note((recorder) => forgetDelivery(context.store, recorder, issue.name, to.id));
  else if (delivery.outcome === "refused") {
    const { reply } = delivery;
    await note((recorder) => {
      noteAs("refused")(recorder);
      if (isNoAddress(reply))
        changeState(recorder, to, "removed", { at: context.now().toISOString(), what: "bounced", wording: reply });
    });
  }
  return delivery.outcome;
}

/** The server says that there is no such mailbox (RFC 3463 §3.2), not that it dislikes the mail. */
function isNoAddress(reply: string): boolean {
  return /\b5\.1\.[0-9]+\b/.test(reply);
}

function sourceFor(context: Context, issue: IssueRow, to: SubscriberRow, messageId: string): string {
  const lang = to.language === "en" ? "en" : "de";
  const sender = senderName(context);
  return issueMail({
    from: { name: sender, address: addresses(context).from },
    to: { name: to.name, address: to.email },
    title: issue.title,
    body: issue.markdown,
    messageId,
    date: context.now(),
    language: lang,
    why: context.words("subscribe.why", { sender }, lang),
    leave: context.words("subscribe.leave", {}, lang),
    leaveUrl: pageFor(context, "unsubscribe", to.token),
  });
}

/** The connection, opened with the first mail and anew where it broke. */
function mailLine(context: Context) {
  let open: MailSession | null = null;
  return {
    async session(): Promise<MailSession> {
      open ??= await openMail(context);
      return open;
    },
    broke(): void {
      open = null;
    },
    close(): void {
      open?.close();
    },
  };
}

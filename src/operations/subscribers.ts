// Subscribers of the journal: asked twice before anything is sent, gone with one click.

import { z } from "zod";
import { readBounces } from "#formats/delivery-status.ts";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import type { SubscriberRow } from "#store/schema-exchange.ts";
import { eraseSubscriberOf } from "#store/subscriber-erasure.ts";
import {
  changeState,
  consentsOf,
  deliveriesTo,
  listSubscribers,
  putSubscriber,
  subscriberAt,
  subscriberOf,
} from "#store/subscribers.ts";
import type { Context, Lang } from "./context.ts";
import { field } from "./fields.ts";
import { operation } from "./operation.ts";
import { issueOperations } from "./subscribers-issue.ts";
import { inviteSubscriber, isInviting, senderName } from "./subscribers-mail.ts";
import { entryOf, newUid, write } from "./write.ts";

const address = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[^\s@<>,;]+@[^\s@<>,;]+$/);
const email = field(address, { positional: 0, value: "EMAIL" });
const token = field(z.string().min(1), { positional: 0, value: "TOKEN" });
const TOKEN_BYTES = 24;
const MOST_REPORT = 5_000_000;

export const operations = [
  operation({
    name: "subscribers.add",
    access: "write",
    input: z.object({
      email,
      name: z.string().trim().max(200).default(""),
      language: z.enum(["de", "en"]).optional(),
    }),
    run: addSubscriber,
  }),
  operation({
    name: "subscribers.invite",
    access: "write",
    input: z.object({ email }),
    async run(context, { email: to }) {
      const subscriber = existing(context, to);
      await inviteSubscriber(context, subscriber);
      return { change: null, email: subscriber.email, state: subscriber.state };
    },
  }),
  operation({
    name: "subscribers.ask",
    access: "read",
    input: z.object({ token }),
    run(context, { token: given }) {
      const { state, language } = spoken(context, given);
      return { state, language, sender: senderName(context), wording: wordingOf(context) };
    },
  }),
  operation({
    name: "subscribers.confirm",
    access: "write",
    input: z.object({ token }),
    run(context, { token: given }) {
      const subscriber = spoken(context, given);
      if (subscriber.state === "removed") throw new AppError("token-unknown", {}, "TOKEN");
      return move(context, subscriber, "confirmed", { what: "confirmed", wording: wordingOf(context) });
    },
  }),
  operation({
    name: "subscribers.leave",
    access: "write",
    input: z.object({ token }),
    run: (context, { token: given }) =>
      move(context, spoken(context, given), "removed", { what: "withdrawn", wording: "" }),
  }),
  operation({
    name: "subscribers.remove",
    access: "write",
    input: z.object({ email }),
    run: (context, { email: to }) => move(context, existing(context, to), "removed", { what: "removed", wording: "" }),
  }),
  operation({
    name: "subscribers.erase",
    access: "write",
    input: z.object({ email }),
    run(context, { email: to }) {
      existing(context, to);
      return { change: eraseSubscriberOf(context.store, to, entryOf(context, "subscribers.erase")) };
    },
  }),
  operation({
    name: "subscribers.list",
    access: "read",
    input: z.object({}),
    run: ({ store }) => ({
      subscribers: listSubscribers(store).map(({ email: to, name, language, state }) => ({
        email: to,
        name,
        language,
        state,
      })),
    }),
  }),
  operation({
    name: "subscribers.show",
    access: "read",
    input: z.object({ email }),
    run(context, { email: to }) {
      const { id, email: at, name, language, state } = existing(context, to);
      return {
        email: at,
        name,
        language,
        state,
        consents: consentsOf(context.store, id).map(({ at: on, what, wording }) => ({ at: on, what, wording })),
        deliveries: deliveriesTo(context.store, id).map(({ issue, state: was, at: on }) => ({
          issue,
          state: was,
          at: on,
        })),
      };
    },
  }),
  operation({
    name: "subscribers.bounce",
    access: "write",
    input: z.object({ file: field(z.array(z.string()).default([]), { positional: 0, value: "FILE", files: true }) }),
    run: takeBounces,
  }),
  ...issueOperations,
];

async function addSubscriber(
  context: Context,
  {
    email: to,
    name,
    language,
  }: { readonly email: string; readonly name: string; readonly language?: Lang | undefined },
) {
  const known = subscriberAt(context.store, to);
  if (known && known.state !== "removed")
    return { change: null, email: known.email, state: known.state, token: known.token, invited: false };
  const subscriber = {
    uid: known?.uid ?? newUid(context),
    email: to,
    name,
    language: language ?? context.lang,
    state: "pending",
    token: Buffer.from(context.random(TOKEN_BYTES)).toString("base64url"),
  };
  const { change, result } = write(context, "subscribers.add", (recorder) =>
    putSubscriber(context.store, recorder, subscriber, {
      at: context.now().toISOString(),
      what: "asked",
      wording: context.actor,
    }),
  );
  const invited = isInviting(context) && (await isInvited(context, { ...subscriber, id: result }));
  return { change, email: to, state: "pending", token: subscriber.token, invited };
}

/** Whoever was added stays so where the mail doesn't go out: the answer says it. */
async function isInvited(context: Context, subscriber: SubscriberRow): Promise<boolean> {
  try {
    await inviteSubscriber(context, subscriber);
    return true;
  } catch (error) {
    if (error instanceof AppError && /^(server|mail)-/.test(error.code)) return false;
    throw error;
  }
}

function existing({ store }: Context, to: string): SubscriberRow {
  const subscriber = subscriberAt(store, to);
  if (!subscriber) throw new AppError("subscriber-not-found", { email: to }, to);
  return subscriber;
}

function spoken({ store }: Context, given: string): SubscriberRow {
  const subscriber = subscriberOf(store, given);
  if (!subscriber) throw new AppError("token-unknown", {}, "TOKEN");
  return subscriber;
}

/** What one agrees to, as it is shown and kept. */
function wordingOf(context: Context): string {
  return context.words("subscribe.wording", { sender: senderName(context) });
}

function move(
  context: Context,
  subscriber: SubscriberRow,
  state: "confirmed" | "removed",
  consent: { readonly what: string; readonly wording: string },
) {
  const { change } = write(
    context,
    `subscribers.${state === "confirmed" ? "confirm" : "remove"}`,
    (recorder) => changeState(recorder, subscriber, state, { at: context.now().toISOString(), ...consent }),
    phrase(`change.subscribers.${consent.what}`),
  );
  return { change, email: subscriber.email, state };
}

/** Reads reports of mails that didn't arrive: who can't be reached for good is sent nothing any more. */
async function takeBounces(context: Context) {
  const [problem] = context.fileProblems;
  if (problem)
    throw new AppError("unreadable-file", { issue: problem.issue.code, ...problem.issue.params }, problem.name);
  if (!context.files.length) throw new AppError("argument-missing", { field: "FILE" });
  const found: { readonly email: string; readonly status: string; readonly state: string | null }[] = [];
  let change: number | null = null;
  for (const file of context.files) {
    const bounces = file.size > MOST_REPORT ? null : await readBounces(await bytesOf(file.stream()));
    if (!bounces) throw new AppError("bounce-unread", {}, file.name);
    for (const { email: to, status, isFinal } of bounces) {
      const subscriber = subscriberAt(context.store, to);
      const isGone = subscriber !== null && isFinal && subscriber.state !== "removed";
      if (isGone) change = move(context, subscriber, "removed", { what: "bounced", wording: status }).change ?? change;
      found.push({ email: to, status, state: isGone ? "removed" : (subscriber?.state ?? null) });
    }
  }
  return { change, bounced: found };
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

// Conversations on the way to a new position: a plain line of steps with the next one, and what they teach.

import { z } from "zod";
import { meanRate, rateInterval } from "#analysis/learning.ts";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import { cleanLine } from "#lib/text.ts";
import { type Conversation, type ConversationKind, conversationKinds } from "#model/conversation.ts";
import type { InteractionKind } from "#model/interaction.ts";
import { contactNamed, contactSummary } from "#store/contacts.ts";
import {
  addConversation,
  conversationNamed,
  counterpartOf,
  editConversation,
  listConversations,
  type NewConversation,
} from "#store/conversations.ts";
import { addInteraction } from "#store/edits.ts";
import type { Context } from "./context.ts";
import { field, plainDate } from "./fields.ts";
import { assumptionsInForce, viewContacts } from "./network-view.ts";
import { operation } from "./operation.ts";
import { readinessIn, rhoIn, triedIn } from "./readiness-state.ts";
import { newUid, write } from "./write.ts";

const text = () => z.string().max(2000).optional();
const facts = {
  kind: z.enum(conversationKinds).optional(),
  on: plainDate.optional(),
  next: text(),
  nextOn: field(plainDate.or(z.literal("")).optional(), { value: "DATE" }),
  promise: text(),
  brought: text(),
  opened: z.enum(["yes", "no"]).optional(),
};

export const operations = [
  operation({
    name: "conversation.list",
    access: "read",
    input: z.object({}),
    run: (context) => shown(context),
  }),
  operation({
    name: "conversation.add",
    access: "write",
    input: z.object({ name: field(z.string().trim().min(1).max(200), { positional: 0, value: "NAME" }), ...facts }),
    run: addOne,
  }),
  operation({
    name: "conversation.set",
    access: "write",
    input: z.object({ conversation: field(z.string().min(1), { positional: 0, value: "UID" }), ...facts }),
    run: setOne,
  }),
];

type Facts = {
  readonly [Name in "next" | "nextOn" | "promise" | "brought" | "on"]?: string | undefined;
} & { readonly kind?: ConversationKind | undefined; readonly opened?: "yes" | "no" | undefined };

function addOne(context: Context, { name, ...given }: Facts & { readonly name: string }) {
  const contactId = contactOrNull(context, name);
  const kind = given.kind ?? "call";
  const onDate = given.on ?? context.asOf;
  if (onDate > context.asOf) throw new AppError("conversation-ahead", { on: onDate }, name);
  const uid = newUid(context);
  const made: NewConversation = {
    uid,
    contactId,
    name: contactId === null ? cleanLine(name) : contactSummary(context.store, contactId).contact.full_name,
    kind,
    onDate,
    nextOn: given.nextOn || null,
    nextStep: cleanLine(given.next ?? ""),
    promise: cleanLine(given.promise ?? ""),
    brought: cleanLine(given.brought ?? ""),
    relevance: relevanceOf(context, contactId, kind),
    // Nobody interviews or makes an offer where nothing is open.
    openedOn: (given.opened ?? (kind === "interview" || kind === "offer" ? "yes" : "no")) === "yes" ? onDate : null,
  };
  const { change } = write(
    context,
    "conversation.add",
    (recorder) => {
      addConversation(recorder, made);
      if (contactId !== null)
        addInteraction(recorder, newUid(context), {
          onDate,
          at: null,
          kind: exchangeOf[kind],
          direction: "both",
          subject: "",
          contactIds: [contactId],
        });
    },
    phrase("change.conversation.add", { name: made.name }),
  );
  return { change, uid, ...shown(context) };
}

const exchangeOf: Readonly<Record<ConversationKind, InteractionKind>> = {
  call: "call",
  interview: "meeting",
  headhunter: "call",
  offer: "message",
};

function setOne(context: Context, { conversation, ...given }: Facts & { readonly conversation: string }) {
  const before = conversationNamed(context.store, conversation, context.asOf);
  const { id, contactUid, ...known } = before;
  const said = (value: string | undefined, old: string) => (value === undefined ? old : cleanLine(value));
  const opened = given.opened === undefined ? known.openedOn : given.opened === "yes" ? context.asOf : null;
  const next: NewConversation = {
    ...known,
    kind: given.kind ?? known.kind,
    onDate: given.on ?? known.onDate,
    nextOn: given.nextOn === undefined ? known.nextOn : given.nextOn || null,
    nextStep: said(given.next, known.nextStep),
    promise: said(given.promise, known.promise),
    brought: said(given.brought, known.brought),
    openedOn: given.opened === "yes" ? (known.openedOn ?? opened) : opened,
  };
  const { change } = write(
    context,
    "conversation.set",
    (recorder) => editConversation(recorder, id, next),
    phrase("change.conversation.set", { name: before.name }),
  );
  return { change, uid: before.uid, ...shown(context) };
}

/** The contact a name fits alone; null where nobody has it. AppError `ambiguous` where several do. */
function contactOrNull({ store }: Context, name: string): number | null {
  try {
    return contactNamed(store, name);
  } catch (error) {
    if (error instanceof AppError && error.code === "contact-not-found") return null;
    throw error;
  }
}

/** v of a contact; of somebody unknown what their trade lets expect. */
function relevanceOf(context: Context, contactId: number | null, kind: ConversationKind): number {
  const known = contactId === null ? undefined : viewContacts(context, [contactId]).get(contactId);
  if (known) return known.relevance.relevance;
  const { bridgeSearch, relevantFrom } = assumptionsInForce(context);
  return kind === "headhunter" ? bridgeSearch : relevantFrom;
}

/** The lines, the latest one first, and ρ as it is learnt from them. */
function shown(context: Context) {
  const { store, asOf } = context;
  const assumptions = assumptionsInForce(context);
  const conversations = listConversations(store, asOf);
  const rho = rhoIn(context, readinessIn(context, assumptions), assumptions);
  const tried = triedIn(conversations);
  const lines = [...Map.groupBy(conversations, counterpartOf).values()].map(lineOf);
  lines.sort((a, b) => compare(b.lastOn, a.lastOn));
  return {
    lines,
    due: lines.filter(({ next }) => next !== null && next.on !== null && next.on <= asOf).map(({ name }) => name),
    rho: {
      mean: meanRate(rho),
      ...rateInterval(rho),
      factor: rho.factor,
      tried: tried.length,
      opened: tried.filter(({ opened }) => opened).length,
    },
  };
}

function lineOf(steps: readonly Conversation[]) {
  const last = steps.at(-1)!;
  const open = last.nextStep || last.nextOn ? { step: last.nextStep, on: last.nextOn } : null;
  return {
    name: last.name,
    uid: last.contactUid,
    lastOn: last.onDate,
    opened: steps.some(({ openedOn }) => openedOn !== null),
    next: open,
    promises: steps.flatMap(({ promise }) => promise || []),
    steps: steps.map(({ uid, kind, onDate, brought, promise, relevance, openedOn }) => ({
      ...{ uid, kind, on: onDate, brought, promise, relevance, openedOn },
    })),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

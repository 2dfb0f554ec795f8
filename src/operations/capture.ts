// One line typed after a meeting → person, exchange, note and follow-up, as one change.

import { z } from "zod";
import { type Captured, readCapture } from "#analysis/capture.ts";
import type { KnownNames } from "#analysis/capture-person.ts";
import { AppError } from "#lib/errors.ts";
import { organizationKey } from "#lib/organization-key.ts";
import { phrase } from "#lib/phrase.ts";
import { cleanLine } from "#lib/text.ts";
import { directions, interactionKinds } from "#model/interaction.ts";
import { contactNamed, contactSummary, namesakesOf } from "#store/contacts.ts";
import { addDecision } from "#store/decisions.ts";
import { addContact, addInteraction, addNote, editContact, typedFacts } from "#store/edits.ts";
import { organizationCalled } from "#store/organizations.ts";
import { presentFirst } from "#store/present.ts";
import type { Recorder } from "#store/recorder.ts";
import type { Context } from "./context.ts";
import { field, plainDate } from "./fields.ts";
import { operation } from "./operation.ts";
import { channelsOf, typedDraft } from "./person-draft.ts";
import { newUid, write } from "./write.ts";

const MOST_LETTERS = 2000;
const MOST_SHOWN = 5;

const line = field(z.string().trim().min(1).max(MOST_LETTERS), { positional: 0, value: "TEXT" });
/** What the person corrected; what is not given is as read. */
const corrections = {
  name: z.string().optional(),
  title: z.string().optional(),
  organization: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  kind: z.enum([...interactionKinds, "none"]).optional(),
  direction: z.enum(directions).optional(),
  on: plainDate.optional(),
  subject: z.string().optional(),
  followUpOn: plainDate.or(z.literal("")).optional(),
};

export const operations = [
  operation({
    name: "capture.read",
    access: "read",
    input: z.object({ text: line }),
    run(context, { text }) {
      const read = readCapture(text, context.asOf, namesKnown(context));
      return {
        ...read,
        people: namesakesOf(context.store, read.name, MOST_SHOWN).map((id) => shownPerson(context, id)),
      };
    },
  }),
  operation({
    name: "capture",
    access: "write",
    input: z.object({
      text: line,
      uid: z.string().min(1).optional(),
      asNew: z.boolean().default(false),
      ...corrections,
    }),
    run(context, { text, uid, asNew, ...given }) {
      const captured = corrected(readCapture(text, context.asOf, namesKnown(context)), given);
      const id = uid === undefined ? theOnly(context, captured.name, asNew) : contactNamed(context.store, uid);
      if (id === null && !cleanLine(captured.name)) throw new AppError("argument-missing", { field: "name" }, "name");
      const of = id === null ? newUid(context) : contactSummary(context.store, id).contact.uid;
      const { change } = write(
        context,
        "capture",
        (recorder) => {
          const contact = id ?? addPerson(context, recorder, of, captured);
          if (id !== null) addToPerson(context, recorder, id, captured);
          addRest(context, recorder, contact, of, captured, text);
        },
        phrase("change.capture", { uid: of }),
      );
      const { name: _name, ...rest } = captured;
      return {
        change,
        uid: of,
        fullName: contactSummary(context.store, contactNamed(context.store, of)).contact.full_name,
        isNew: id === null,
        ...rest,
      };
    },
  }),
];

type Corrections = { readonly [Name in keyof typeof corrections]?: z.output<(typeof corrections)[Name]> };

function corrected(read: Captured, { kind, followUpOn, ...texts }: Corrections): Captured {
  const said = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined));
  const next: Captured = {
    ...read,
    ...said,
    kind: kind === undefined ? read.kind : kind === "none" ? null : kind,
    followUpOn: followUpOn === undefined ? read.followUpOn : followUpOn || null,
  };
  const isTogether = next.kind === "meeting" || next.kind === "call" || next.kind === null;
  return isTogether ? { ...next, direction: "both" } : next;
}

/** Names and companies of the store, looked up as the line is read. */
function namesKnown({ store }: Context): KnownNames {
  return {
    person(name) {
      const [only, another] = namesakesOf(store, name, 2);
      return only === undefined || another !== undefined ? null : contactSummary(store, only).contact.full_name;
    },
    isOrganization: (name) => organizationKey(name) !== "" && organizationCalled(store.database, name) !== null,
  };
}

/** The one person of this name; null where somebody new is meant. AppError `ambiguous` where several have it. */
function theOnly(context: Context, name: string, asNew: boolean): number | null {
  if (asNew || !cleanLine(name)) return null;
  const [only, another] = namesakesOf(context.store, name, 2);
  return another === undefined ? (only ?? null) : contactNamed(context.store, name);
}

function shownPerson(context: Context, id: number) {
  const { contact, positions } = contactSummary(context.store, id);
  const present = presentFirst(positions, context.asOf)[0];
  return {
    uid: contact.uid,
    fullName: contact.full_name,
    organization: present?.organization ?? "",
    title: present?.title ?? "",
  };
}

const facts = (context: Context, recorder: Recorder) =>
  typedFacts(context.store, recorder, context.asOf, context.now().toISOString());

function addPerson(context: Context, recorder: Recorder, uid: string, captured: Captured): number {
  const { name, title, organization, email, phone } = captured;
  return addContact(
    facts(context, recorder),
    uid,
    typedDraft({ name, title, organization, email: [email], phone: [phone] }),
  );
}

/** A title or company that differs from what is known corrects it; addresses are added to those known. */
function addToPerson(context: Context, recorder: Recorder, id: number, captured: Captured): void {
  const { title, organization, email, phone } = captured;
  const present = presentFirst(contactSummary(context.store, id).positions, context.asOf)[0];
  const isMoved = organization !== "" && organizationKey(organization) !== organizationKey(present?.organization ?? "");
  const isTitled = title !== "" && title !== present?.title;
  const edit = {
    ...(isMoved ? { organization: cleanLine(organization) } : {}),
    ...(isTitled || (isMoved && title !== "") ? { title: cleanLine(title) } : {}),
    channels: channelsOf({ email: [email], phone: [phone] }),
  };
  editContact(facts(context, recorder), id, edit);
}

/** The line itself as a note, the exchange, and the day to come back. */
function addRest(
  context: Context,
  recorder: Recorder,
  id: number,
  uid: string,
  captured: Captured,
  text: string,
): void {
  const { kind, direction, on, subject, followUpOn } = captured;
  const at = context.asOfGiven ? context.asOf : context.now().toISOString();
  addNote(recorder, id, at, text);
  if (kind !== null)
    addInteraction(recorder, newUid(context), {
      onDate: on,
      at: null,
      kind,
      direction,
      subject: cleanLine(subject),
      contactIds: [id],
    });
  if (followUpOn !== null)
    addDecision(
      recorder,
      { act: `follow-up:${uid}`, decision: "snoozed", onDate: context.asOf, until: followUpOn },
      id,
      null,
    );
}

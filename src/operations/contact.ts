// One person: shown, added, changed, erased; notes and exchanges.

import { z } from "zod";
import { nameOfText } from "#importers/person-name.ts";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import { cleanLine } from "#lib/text.ts";
import { bases } from "#model/contact.ts";
import { directions, interactionKinds } from "#model/interaction.ts";
import { contactNamed, contactSummary } from "#store/contacts.ts";
import { addContact, addInteraction, addNote, editContact, typedFacts } from "#store/edits.ts";
import { eraseContact } from "#store/erase.ts";
import type { Context } from "./context.ts";
import { field, person, plainDate } from "./fields.ts";
import { operation } from "./operation.ts";
import { channelsOf, typedDraft } from "./person-draft.ts";
import { viewPerson } from "./person-view.ts";
import { entryOf, newUid, write } from "./write.ts";

const texts = z.array(z.string()).optional();
const facts = {
  organization: z.string().optional(),
  title: z.string().optional(),
  email: texts,
  phone: texts,
  url: texts,
  birthday: z
    .string()
    .regex(/^(?:\d{4}-\d{2}-\d{2}|--\d{2}-\d{2}|)$/)
    .optional(),
};

export const operations = [
  operation({
    name: "contact",
    access: "read",
    input: z.object({ uid: person(0) }),
    run: (context, { uid }) => viewPerson(context, contactNamed(context.store, uid)),
  }),
  operation({
    name: "contact.add",
    access: "write",
    input: z.object({ name: z.string().trim().min(1), ...facts }),
    run(context, input) {
      const uid = newUid(context);
      const { change } = write(
        context,
        "contact.add",
        (recorder) => {
          const source = typedFacts(context.store, recorder, context.asOf, context.now().toISOString());
          return addContact(source, uid, typedDraft(input));
        },
        phrase("change.contact.add", { uid }),
      );
      return { change, uid };
    },
  }),
  operation({
    name: "contact.set",
    access: "write",
    input: z.object({
      uid: person(0),
      name: z.string().trim().min(1).optional(),
      ...facts,
      basis: z.enum([...bases, "inferred"]).optional(),
      introduces: z.enum(["yes", "no"]).optional(),
    }),
    run(context, input) {
      const id = contactNamed(context.store, input.uid);
      const { uid } = contactSummary(context.store, id).contact;
      const { change } = write(
        context,
        "contact.set",
        (recorder) => {
          const source = typedFacts(context.store, recorder, context.asOf, context.now().toISOString());
          editContact(source, id, editOf(input));
        },
        phrase("change.contact.set", { uid }),
      );
      return { change, uid };
    },
  }),
  operation({
    name: "contact.forget",
    access: "write",
    input: z.object({ uid: person(0) }),
    run(context, { uid }) {
      const id = contactNamed(context.store, uid);
      return { change: eraseContact(context.store, id, entryOf(context, "contact.forget")) };
    },
  }),
  operation({
    name: "note",
    access: "write",
    input: z.object({ uid: person(0), text: field(z.string().trim().min(1), { positional: 1, value: "TEXT" }) }),
    run(context, { uid: named, text }) {
      const id = contactNamed(context.store, named);
      const { uid } = contactSummary(context.store, id).contact;
      const at = context.asOfGiven ? context.asOf : context.now().toISOString();
      const { change } = write(
        context,
        "note",
        (recorder) => addNote(recorder, id, at, text),
        phrase("change.note", { uid }),
      );
      return { change, uid };
    },
  }),
  operation({
    name: "log",
    access: "write",
    input: z.object({
      uid: person(0),
      kind: z.enum(interactionKinds),
      on: plainDate.optional(),
      direction: z.enum(directions).optional(),
      subject: z.string().default(""),
    }),
    run: logExchange,
  }),
];

interface LogInput {
  readonly uid: string;
  readonly kind: (typeof interactionKinds)[number];
  readonly on?: string | undefined;
  readonly direction?: (typeof directions)[number] | undefined;
  readonly subject: string;
}

function logExchange(context: Context, { uid: named, kind, on = context.asOf, direction, subject }: LogInput) {
  const id = contactNamed(context.store, named);
  const { uid } = contactSummary(context.store, id).contact;
  const isTogether = kind === "meeting" || kind === "call";
  if (isTogether && direction !== undefined && direction !== "both")
    throw new AppError(
      "wrong-value",
      { field: "direction", value: direction, expected: "choice", bound: 0, choices: ["both"] },
      "direction",
    );
  const { change } = write(
    context,
    "log",
    (recorder) =>
      addInteraction(recorder, newUid(context), {
        onDate: on,
        at: null,
        kind,
        direction: isTogether ? "both" : (direction ?? "out"),
        subject: cleanLine(subject),
        contactIds: [id],
      }),
    phrase("change.log", { uid, kind }),
  );
  return { change, uid };
}

function editOf(input: EditInput) {
  const channels = channelsOf(input);
  const replaces = [input.email && "email", input.phone && "phone", input.url && "url"].filter(
    (kind) => typeof kind === "string",
  );
  const named = input.name === undefined ? {} : { name: cleanLine(input.name), ...partsOf(input.name) };
  return {
    ...named,
    ...(input.birthday === undefined ? {} : { birthday: input.birthday || null }),
    ...(input.basis === undefined ? {} : { basis: input.basis === "inferred" ? null : input.basis }),
    ...(input.introduces === undefined ? {} : { introduces: input.introduces === "yes" }),
    ...(input.organization === undefined ? {} : { organization: cleanLine(input.organization) }),
    ...(input.title === undefined ? {} : { title: cleanLine(input.title) }),
    channels,
    replaces,
  };
}

interface EditInput {
  readonly name?: string | undefined;
  readonly organization?: string | undefined;
  readonly title?: string | undefined;
  readonly email?: string[] | undefined;
  readonly phone?: string[] | undefined;
  readonly url?: string[] | undefined;
  readonly birthday?: string | undefined;
  readonly basis?: string | undefined;
  readonly introduces?: "yes" | "no" | undefined;
}

function partsOf(name: string) {
  const { given, family } = nameOfText(cleanLine(name)).name;
  return { given, family };
}

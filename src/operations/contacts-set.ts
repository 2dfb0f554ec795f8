// What is set for several people at once, as one change that one undo takes back.

import { z } from "zod";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import { bases } from "#model/contact.ts";
import { contactNamed } from "#store/contacts.ts";
import { addNote, editContact, typedFacts } from "#store/edits.ts";
import type { Context } from "./context.ts";
import { field } from "./fields.ts";
import { operation } from "./operation.ts";
import { write } from "./write.ts";

const input = z.object({
  uids: field(z.array(z.string().min(1)).min(1), { positional: 0, value: "UID" }),
  basis: z.enum([...bases, "inferred"]).optional(),
  introduces: z.enum(["yes", "no"]).optional(),
  note: z.string().trim().default(""),
});

/** The operation `contacts.set`. */
export const setForMany = operation({ name: "contacts.set", access: "write", input, run: set });

function set(context: Context, { uids, basis, introduces, note }: z.output<typeof input>) {
  if (basis === undefined && introduces === undefined && !note)
    throw new AppError("argument-missing", { field: "basis" }, "basis");
  const ids = [...new Set(uids.map((uid) => contactNamed(context.store, uid)))];
  const at = context.asOfGiven ? context.asOf : context.now().toISOString();
  const { change } = write(
    context,
    "contacts.set",
    (recorder) => {
      const facts = typedFacts(context.store, recorder, context.asOf, context.now().toISOString());
      for (const id of ids) {
        editContact(facts, id, {
          ...(basis === undefined ? {} : { basis: basis === "inferred" ? null : basis }),
          ...(introduces === undefined ? {} : { introduces: introduces === "yes" }),
        });
        if (note) addNote(recorder, id, at, note);
      }
    },
    phrase("change.contacts.set", { count: ids.length }),
  );
  return { change, count: ids.length };
}

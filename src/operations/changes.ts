// The log, and taking a change back.

import { z } from "zod";
import { type Phrase, phrase } from "#lib/phrase.ts";
import { changeNumbered, changesOfContact, listChanges, newestStanding, undoChange } from "#store/changes.ts";
import { contactNamed, namesByUid } from "#store/contacts.ts";
import { writeChange } from "#store/store.ts";
import { field, limit } from "./fields.ts";
import { operation } from "./operation.ts";
import { entryOf } from "./write.ts";

export const operations = [
  operation({
    name: "undo",
    access: "write",
    heavy: true,
    input: z.object({ change: field(z.coerce.number().int().min(1).optional(), { positional: 0, value: "CHANGE" }) }),
    run(context, { change }) {
      const wanted = change === undefined ? newestStanding(context.store) : changeNumbered(context.store, change);
      const summary = phrase("change.undo", { change: wanted.change });
      const { change: number, result } = writeChange(
        context.store,
        { ...entryOf(context, "undo", summary), undoes: wanted.change },
        (recorder) => undoChange(context.store, recorder, wanted.change),
      );
      return { change: number, undone: wanted.change, kept: result.kept };
    },
  }),
  operation({
    name: "changes",
    access: "read",
    input: z.object({ limit: limit(20), uid: z.string().min(1).optional() }),
    run(context, { limit: most, uid }) {
      const nameOf = namesByUid(context.store);
      const logged =
        uid === undefined
          ? listChanges(context.store, most)
          : changesOfContact(context.store, contactNamed(context.store, uid), most);
      const changes = logged.map((change) => ({ ...change, summary: named(change.summary, nameOf) }));
      return { changes };
    },
  }),
];

/** The log holds uids alone, so that an erased person's name is gone from it too; who is still there is named. */
function named({ phrase: code, params }: Phrase, nameOf: (uid: string) => string | null): Phrase {
  const { uid, ...others } = params;
  const name = typeof uid === "string" ? nameOf(uid) : null;
  return phrase(code, name === null ? others : { ...others, name });
}

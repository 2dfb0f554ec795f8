// Pairs that may be one person: suggested, made one on request, or noted as two.

import { z } from "zod";
import { findDuplicates } from "#analysis/duplicates.ts";
import { AppError } from "#lib/errors.ts";
import { contactNamed, contactSummary } from "#store/contacts.ts";
import { addDistinction, countFacts, listDistinctions, loadDuplicateRecords } from "#store/duplicate-records.ts";
import { mergeContacts } from "#store/merge.ts";
import { presentFirst } from "#store/present.ts";
import type { Context } from "./context.ts";
import { limit, person } from "./fields.ts";
import { operation } from "./operation.ts";
import { write } from "./write.ts";

const two = z.object({ a: person(0), b: person(1) });

export const operations = [
  operation({
    name: "duplicates",
    access: "read",
    heavy: true,
    input: z.object({ limit: limit(20) }),
    run(context, { limit: most }) {
      const pairs = findDuplicates(loadDuplicateRecords(context.store), listDistinctions(context.store));
      return {
        total: pairs.length,
        pairs: pairs.slice(0, most).map(({ a, b, probability, reasons }) => ({
          a: sideOf(context, a),
          b: sideOf(context, b),
          probability,
          reasons,
        })),
      };
    },
  }),
  operation({
    name: "duplicates.distinct",
    access: "write",
    input: two,
    run(context, input) {
      const { a, b } = contactsOf(context, input);
      const { change } = write(context, "duplicates.distinct", (recorder) =>
        addDistinction(context.store, recorder, a, b),
      );
      return { change };
    },
  }),
  operation({
    name: "merge",
    access: "write",
    input: two,
    run(context, input) {
      const { a, b } = contactsOf(context, input);
      const { kept, gone } = richerFirst(context, a, b);
      const { uid } = contactSummary(context.store, kept).contact;
      const { change } = write(context, "merge", (recorder) => mergeContacts(context.store, recorder, kept, gone));
      return { change, uid };
    },
  }),
];

/** What helps to tell whether it is the same person. */
function sideOf(context: Context, id: number) {
  const { contact, channels, positions } = contactSummary(context.store, id);
  const present = presentFirst(positions, context.asOf)[0];
  return {
    uid: contact.uid,
    fullName: contact.full_name,
    organization: present?.organization ?? "",
    title: present?.title ?? "",
    birthday: contact.birthday,
    emails: channels.filter(({ kind, value }) => kind === "email" && value).map(({ value }) => value),
  };
}

function contactsOf({ store }: Context, named: z.output<typeof two>) {
  const [a, b] = [contactNamed(store, named.a), contactNamed(store, named.b)];
  if (a === b) throw new AppError("same-contact", { name: named.b }, "b");
  return { a, b };
}

/** The contact with more facts stays; of two equal ones the older. */
function richerFirst({ store }: Context, a: number, b: number) {
  const [older, newer] = a < b ? [a, b] : [b, a];
  const [ofOlder = 0, ofNewer = 0] = countFacts(store, [older, newer]);
  return ofNewer > ofOlder ? { kept: newer, gone: older } : { kept: older, gone: newer };
}

// All of it out again, in standard formats.

import { z } from "zod";
import { toCsv } from "#formats/csv-writer.ts";
import { writeVcard } from "#formats/vcard-write.ts";
import { ownColumns, ownRow } from "#importers/table-own.ts";
import { isoDay } from "#lib/dates.ts";
import { dumpParts } from "#store/dump.ts";
import { everyContact, everyInteraction, everyOccasion, namesById } from "#store/whole.ts";
import type { Context } from "./context.ts";
import { calendarOf } from "./export-calendar.ts";
import { contactFields } from "./export-contact.ts";
import { graphOf } from "./export-graph.ts";
import { field } from "./fields.ts";
import { operation } from "./operation.ts";

export const operations = [
  operation({
    name: "export",
    access: "read",
    heavy: true,
    bytes: "out",
    input: z.object({ dir: field(z.string().default("mingle-export"), { positional: 0, value: "DIR", target: true }) }),
    run(context) {
      const { cards, table } = contactsOf(context);
      return {
        files: [
          { name: "contacts.vcf", content: cards },
          { name: "contacts.csv", content: table },
          { name: "interactions.csv", content: interactionsOf(context) },
          { name: "occasions.ics", content: calendarOf(everyOccasion(context.store), namesById(context.store)) },
          { name: "network.graphml", content: graphOf(context) },
          { name: "mingle.json", content: [...dumpParts(context.store, context.now().toISOString())].join("") },
        ],
      };
    },
  }),
];

function contactsOf(context: Context): { cards: string; table: string } {
  const cards: string[] = [];
  const rows: string[][] = [[...ownColumns]];
  for (const whole of everyContact(context.store)) {
    const fields = contactFields(whole);
    cards.push(writeVcard(fields));
    rows.push(ownRow(fields, fields.uid));
  }
  return { cards: cards.join(""), table: toCsv(rows) };
}

/** `date,kind,direction,with,subject`, as the interactions CSV is read, and the key this store knows the exchange by. */
function interactionsOf({ store }: Context): string {
  const names = namesById(store);
  const rows = [["date", "kind", "direction", "with", "subject", "key"]];
  for (const { row, ids } of everyInteraction(store)) {
    const people = ids.flatMap((id) => names.get(id) ?? []).map(({ name, email }) => email || name);
    rows.push([
      row.at ?? isoDay(row.day),
      row.kind,
      row.direction,
      people.join(";"),
      row.subject,
      row.key.toString("hex"),
    ]);
  }
  return toCsv(rows);
}

// vCard files: each card one person, each fault of a card one issue; nothing stops at a broken one.

import { readVcards, type VcardFault, type VcardRecord } from "#formats/vcard.ts";
import { errorIssue, type Issue, warningIssue } from "#lib/issue.ts";
import type { ContactDraft, Draft } from "#model/drafts.ts";
import type { Importer, SourceFile } from "./importer.ts";

/** vCard 2.1, 3.0 and 4.0, any number of cards, read as they come. */
export const vcardImporter: Importer = { format: "vcard", read };

async function* read(file: SourceFile): AsyncGenerator<Draft> {
  let cards = 0;
  for await (const record of readVcards(file.stream())) {
    if ("count" in record) {
      const { count, line } = record;
      if (cards) yield { type: "issue", issue: warningIssue("card-lines-outside", `line ${line}`, { count, line }) };
      continue;
    }
    cards += 1;
    yield* draftsOf(record);
  }
  if (!cards) yield { type: "issue", issue: errorIssue("card-none", "") };
}

function* draftsOf(record: VcardRecord): Generator<Draft> {
  const { number, line, fields } = record;
  const where = `card ${number}`;
  if (!fields.fullName) {
    yield { type: "skipped", of: "contacts", issue: errorIssue("card-nameless", where, { line }) };
    return;
  }
  yield contactOf(record, where);
  for (const fault of record.faults) yield { type: "issue", issue: issueOf(fault, where, line) };
}

function contactOf({ fields }: VcardRecord, where: string): ContactDraft {
  const { uid, ...rest } = fields;
  return {
    type: "contact",
    where,
    ...rest,
    externalId: uid || null,
    recordKey: null,
    origin: "card",
    connectedOn: null,
  };
}

function issueOf(fault: VcardFault, where: string, line: number): Issue {
  const { kind, ...params } = fault;
  return warningIssue(`card-${kind}`, where, { ...params, line });
}

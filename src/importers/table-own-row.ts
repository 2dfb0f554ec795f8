// A row of Mingle's own contacts.csv → a contact draft: what `ownRow` wrote, with its guards against formulas taken off.

import { emailChannel, phoneChannel, postalChannel, urlChannel } from "#formats/channel.ts";
import { unguardFormula } from "#formats/csv-writer.ts";
import { errorIssue } from "#lib/issue.ts";
import type { ContactDraft, SkippedRecord } from "#model/drafts.ts";
import { type OwnColumn, ownColumns, readOwnList, readOwnNotes } from "./table-own.ts";

/** The contact of such a row; skipped where it names nobody. */
export function ownContact(row: readonly string[], where: string): ContactDraft | SkippedRecord {
  const cell = (name: OwnColumn) => unguardFormula((row[ownColumns.indexOf(name)] ?? "").replaceAll("\r\n", "\n"));
  const fullName = cell("fullName").trim();
  if (!fullName) return { type: "skipped", of: "contacts", issue: errorIssue("table-nobody", where) };
  const position = {
    organization: cell("organization"),
    title: cell("jobTitle"),
    department: cell("department"),
    startOn: null,
    endOn: null,
  };
  return {
    type: "contact",
    where,
    kind: "individual",
    fullName,
    name: {
      given: cell("givenName"),
      family: cell("familyName"),
      middle: cell("middleName"),
      prefix: cell("prefix"),
      suffix: cell("suffix"),
      nickname: cell("nickname"),
    },
    externalId: cell("uid") || null,
    recordKey: null,
    origin: "addressbook",
    channels: [
      ...readOwnList(cell("emails")).map((value) => emailChannel(value)),
      ...readOwnList(cell("phones")).map((value) => phoneChannel(value)),
      ...readOwnList(cell("urls")).map((value) => urlChannel(value)),
      ...readOwnList(cell("addresses")).map((value) => postalChannel(value)),
    ],
    positions: position.organization || position.title || position.department ? [position] : [],
    birthday: cell("birthday") || null,
    notes: readOwnNotes(cell("notes")),
    categories: readOwnList(cell("categories")),
    connectedOn: null,
    extra: [],
  };
}

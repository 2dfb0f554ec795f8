// The columns of Mingle's own contacts.csv: written by the export, read back without loss of a value.

import type { ContactDraft } from "#model/drafts.ts";

/** The header of contacts.csv, in its order. */
export const ownColumns = [
  "uid",
  "fullName",
  "prefix",
  "givenName",
  "middleName",
  "familyName",
  "suffix",
  "nickname",
  "organization",
  "department",
  "jobTitle",
  "emails",
  "phones",
  "urls",
  "addresses",
  "birthday",
  "categories",
  "notes",
] as const;
export type OwnColumn = (typeof ownColumns)[number];

/** Between values of one cell: no value but a note has a line end of its own. */
const BETWEEN_VALUES = "\n";
/** Between notes, on a line of its own. */
const BETWEEN_NOTES = "\n---\n";

/** Whether this is the header of a table that Mingle wrote. */
export function isOwnHeader(header: readonly string[]): boolean {
  return ownColumns.every((name, at) => header[at]?.trim() === name);
}

/** Several values as one cell. */
function ownList(values: readonly string[]): string {
  return values.join(BETWEEN_VALUES);
}

/** Notes as one cell. */
function ownNotes(notes: readonly string[]): string {
  return notes.join(BETWEEN_NOTES);
}

/** The values of a cell written by `ownList`. */
export function readOwnList(cell: string): string[] {
  return cell.split(BETWEEN_VALUES).filter(Boolean);
}

/** The notes of a cell written by `ownNotes`. */
export function readOwnNotes(cell: string): string[] {
  return cell.split(BETWEEN_NOTES).filter(Boolean);
}

/** A contact's cells in the order of `ownColumns`; the exporter adds nothing to them. */
export function ownRow(
  contact: Pick<ContactDraft, "fullName" | "name" | "channels" | "positions" | "birthday" | "categories" | "notes">,
  uid: string,
): string[] {
  const [position] = contact.positions;
  const values = (kind: string) =>
    ownList(contact.channels.flatMap((channel) => (channel.kind === kind ? [channel.value] : [])));
  const cells: Readonly<Record<OwnColumn, string>> = {
    uid,
    fullName: contact.fullName,
    prefix: contact.name.prefix,
    givenName: contact.name.given,
    middleName: contact.name.middle,
    familyName: contact.name.family,
    suffix: contact.name.suffix,
    nickname: contact.name.nickname,
    organization: position?.organization ?? "",
    department: position?.department ?? "",
    jobTitle: position?.title ?? "",
    emails: values("email"),
    phones: values("phone"),
    urls: values("url"),
    addresses: values("postal"),
    birthday: contact.birthday ?? "",
    categories: ownList(contact.categories),
    notes: ownNotes(contact.notes),
  };
  return ownColumns.map((name) => cells[name]);
}

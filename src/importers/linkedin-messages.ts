// LinkedIn's messages.csv → interactions. The text of a message is hashed for its key and never kept.

import { hash } from "node:crypto";
import { warningIssue } from "#lib/issue.ts";
import { cleanLine, fold } from "#lib/text.ts";
import type { Draft, InteractionDraft, PersonRef } from "#model/drafts.ts";
import type { ExchangeDirection } from "#model/interaction.ts";
import type { Owner } from "#model/owner.ts";
import { momentInText } from "./dates-in-text.ts";
import type { Importer, ReadOptions, SourceFile } from "./importer.ts";
import { type MessageColumns, messageColumns } from "./linkedin-columns.ts";
import { isHiddenMember, type Member, member, members } from "./linkedin-member.ts";
import { isOwnerOf, ownerOfMessages } from "./linkedin-owner.ts";
import { columnDates, type OpenTable, openTable } from "./table-stream.ts";

export const linkedinMessages: Importer = { format: "linkedin-messages", read: readMessages };

async function* readMessages(file: SourceFile, { owner }: ReadOptions): AsyncGenerator<Draft> {
  const table = await openTable(file);
  const columns = messageColumns(table.header);
  const self = await ownerOfMessages(conversations(table, columns), owner);
  if (self && (self.name || self.profile)) {
    const profiles = self.profile ? [self.profile] : [];
    yield { type: "owner", where: "", fullName: self.name, emails: [], profiles, positions: [] };
  }
  const read = columnDates(table, columns.date, momentInText);
  for await (const { rows, issues } of table.batches()) {
    for (const issue of issues) yield { type: "issue", issue };
    for (const { cells, number } of rows) {
      const where = `row ${number}`;
      const cell = (at: number) => cells[at] ?? "";
      const why = unwanted(cell(columns.draft), cell(columns.folder));
      const moment = why ? null : await read(cell(columns.date));
      yield why || !moment
        ? skipped(why || "linkedin-date", where, cell(columns.date))
        : messageDraft({ cells, columns, where, self, owner, ...moment });
    }
  }
}

/** Who takes part in what: conversation, sender and recipients of each message that counts. */
async function* conversations(
  table: OpenTable,
  columns: MessageColumns,
): AsyncGenerator<{ conversation: string; people: Member[] }> {
  for await (const { rows } of table.batches()) {
    for (const { cells } of rows) {
      const cell = (at: number) => cells[at] ?? "";
      const people = [
        member(cell(columns.from), cell(columns.senderUrl)),
        ...members(cell(columns.to), cell(columns.recipientUrls)),
      ];
      const known = people.filter(({ name, profile }) => (name || profile) && !isHiddenMember(name));
      yield {
        conversation:
          cell(columns.conversation) ||
          known
            .map(({ name }) => name)
            .sort()
            .join(),
        people: known,
      };
    }
  }
}

interface Message {
  readonly cells: readonly string[];
  readonly columns: MessageColumns;
  readonly where: string;
  readonly self: Member | null;
  readonly owner: Owner;
  readonly date: string;
  readonly at: string | null;
}

function messageDraft({ cells, columns, where, self, owner, date, at }: Message): Draft {
  const cell = (column: number) => cells[column] ?? "";
  const sender = member(cell(columns.from), cell(columns.senderUrl));
  const recipients = members(cell(columns.to), cell(columns.recipientUrls));
  const isSelf = (person: Member) => isOwnerOf(person, self, owner);
  const direction: ExchangeDirection = isSelf(sender) ? "out" : "in";
  const isKnown = ({ name, profile }: Member) => (name !== "" || profile !== "") && !isHiddenMember(name);
  const others = recipients.filter((person) => isKnown(person) && !isSelf(person));
  const people: PersonRef[] =
    direction === "out"
      ? others.map((person) => ({ ...person, email: "", role: "to" }))
      : [
          ...(isKnown(sender) ? [{ ...sender, email: "", role: "from" } as const] : []),
          ...others.map((person): PersonRef => ({ ...person, email: "", role: "co" })),
        ];
  if (!people.some(({ role }) => role !== "co")) return skipped("linkedin-nobody", where, sender.name);
  const content = hash("sha1", cell(columns.content).replace(/\s+/g, " ").trim());
  const draft: InteractionDraft = {
    type: "interaction",
    where,
    key: ["linkedin", cell(columns.conversation), at ?? date, sender.profile || fold(sender.name), content].join("|"),
    onDate: date,
    at,
    kind: "message",
    direction,
    subject: cleanLine(cell(columns.subject).slice(0, 300)),
    people,
  };
  return draft;
}

/** Why a message doesn't count: written but never sent, or advertising; "" where it does. */
function unwanted(draft: string, folder: string): string {
  if (/^(yes|true|ja|oui|s[ií]|sim)$/i.test(draft.trim())) return "linkedin-draft";
  return /spam/i.test(folder) ? "linkedin-spam" : "";
}

function skipped(code: string, where: string, value: string): Draft {
  const issue = warningIssue(code, where, { value: cleanLine(value.slice(0, 80)) });
  return { type: "skipped", of: "interactions", issue };
}

// LinkedIn's Invitations.csv: who asked whom for a connection, and when; the words that went with it are not kept.

import { warningIssue } from "#lib/issue.ts";
import { fold } from "#lib/text.ts";
import type { Draft, PersonRef } from "#model/drafts.ts";
import { momentInText } from "./dates-in-text.ts";
import type { Importer, SourceFile } from "./importer.ts";
import { invitationColumns } from "./linkedin-columns.ts";
import { isHiddenMember, member } from "./linkedin-member.ts";
import { columnDates, openTable } from "./table-stream.ts";

export const linkedinInvitations: Importer = { format: "linkedin-invitations", read: readInvitations };

async function* readInvitations(file: SourceFile): AsyncGenerator<Draft> {
  const table = await openTable(file);
  const columns = invitationColumns(table.header);
  const readMoment = columnDates(table, columns.sentAt, momentInText);
  for await (const { rows, issues } of table.batches()) {
    for (const issue of issues) yield { type: "issue", issue };
    for (const { cells, number } of rows) {
      const cell = (at: number) => cells[at] ?? "";
      const where = `row ${number}`;
      const isSent = /^(outgoing|ausgehend|sent|gesendet)/i.test(cell(columns.direction).trim());
      const other = isSent
        ? member(cell(columns.to), cell(columns.inviteeUrl))
        : member(cell(columns.from), cell(columns.inviterUrl));
      const moment = await readMoment(cell(columns.sentAt));
      const why =
        (!other.name && !other.profile) || isHiddenMember(other.name)
          ? "linkedin-nobody"
          : moment
            ? ""
            : "linkedin-date";
      if (why || !moment) {
        const value = (why === "linkedin-date" ? cell(columns.sentAt) : other.name).slice(0, 80);
        yield { type: "skipped", of: "interactions", issue: warningIssue(why, where, { value }) };
        continue;
      }
      const person: PersonRef = { ...other, email: "", role: isSent ? "to" : "from" };
      yield {
        type: "interaction",
        where,
        key: [
          "linkedin-invitation",
          isSent ? "out" : "in",
          moment.at ?? moment.date,
          other.profile || fold(other.name),
        ].join("|"),
        onDate: moment.date,
        at: moment.at,
        kind: "message",
        direction: isSent ? "out" : "in",
        subject: "",
        people: [person],
      };
    }
  }
}

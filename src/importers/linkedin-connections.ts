// LinkedIn's Connections.csv: who is connected, where they work and since when; addresses mostly missing.

import { warningIssue } from "#lib/issue.ts";
import { cleanLine, fold } from "#lib/text.ts";
import type { ContactDraft, Draft } from "#model/drafts.ts";
import { dateInText } from "./dates-in-text.ts";
import type { Importer, SourceFile } from "./importer.ts";
import { isHiddenMember } from "./linkedin-member.ts";
import { contactOfRow } from "./table-contact.ts";
import { firstCell, layoutOf } from "./table-layout.ts";
import { columnDates, openTable } from "./table-stream.ts";

export const linkedinConnections: Importer = { format: "linkedin-connections", read: readConnections };

async function* readConnections(file: SourceFile): AsyncGenerator<Draft> {
  const table = await openTable(file);
  const layout = layoutOf(table.header);
  const onColumn = layout.named.get("connectedOn") ?? [];
  const readDate = columnDates(table, onColumn[0] ?? -1, dateInText);
  const keyOf = keyGiver();
  for await (const { rows, issues } of table.batches()) {
    for (const issue of issues) yield { type: "issue", issue };
    for (const { cells, number } of rows) {
      const where = `row ${number}`;
      const given = cleanLine(firstCell(cells, layout.named.get("given")));
      const family = cleanLine(firstCell(cells, layout.named.get("family")));
      const shown =
        [given, family].filter(Boolean).join(" ") || cleanLine(firstCell(cells, layout.named.get("fullName")));
      if (!shown || isHiddenMember(shown)) {
        yield { type: "skipped", of: "contacts", issue: warningIssue("linkedin-hidden", where) };
        continue;
      }
      const text = firstCell(cells, onColumn);
      const connectedOn = text ? await readDate(text) : null;
      if (text && !connectedOn)
        yield { type: "issue", issue: warningIssue("table-date", where, { value: text.slice(0, 40) }) };
      for (const draft of contactOfRow(cells, layout, { where, origin: "linkedin", birthday: null, connectedOn })) {
        yield draft.type === "contact" ? { ...draft, recordKey: keyOf(draft) } : draft;
      }
    }
  }
}

/**
 * Gives keys to connections whom neither link nor address identifies: name and day; two of them in one file at different
 * organisations are two people. Null where something identifies them.
 */
function keyGiver(): (draft: ContactDraft) => string | null {
  const seen = new Map<string, string>();
  return ({ fullName, channels, connectedOn, positions }) => {
    if (channels.some(({ norm }) => norm)) return null;
    const key = `linkedin:${fold(fullName)}:${connectedOn ?? ""}`;
    const organization = fold(positions[0]?.organization ?? "");
    const other = seen.get(key);
    if (other === undefined) seen.set(key, organization);
    return other === undefined || other === organization ? key : `${key}:${organization}`;
  };
}

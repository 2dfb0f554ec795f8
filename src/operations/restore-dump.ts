// mingle.json into an empty store: the same store again, its log included.

import type { SourceFile } from "#importers/importer.ts";
import { readDump } from "#importers/mingle.ts";
import { loadDump } from "#store/dump.ts";
import type { Context } from "./context.ts";
import type { FileReport } from "./import-report.ts";

export async function restoreDump(context: Context, file: SourceFile): Promise<FileReport> {
  const dump = await readDump(file);
  loadDump(context.store, dump);
  const counts = (read: number) => ({ read, created: read, updated: 0, unchanged: 0, skipped: 0 });
  const { contact, interaction, occasion } = dump.tables;
  return {
    file: file.name,
    format: "mingle",
    counts: {
      contacts: counts(contact.length),
      interactions: counts(interaction.length),
      occasions: counts(occasion.length),
    },
    issues: [],
    people: 0,
  };
}

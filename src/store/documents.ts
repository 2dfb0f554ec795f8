// Papers: every version is a record of its own, the latest of a kind and language holds.

import { type DocumentKind, documentKinds, type Paper } from "#model/readiness.ts";
import type { Recorder } from "./recorder.ts";
import type { DocumentRow } from "./schema-transition.ts";
import type { Store } from "./store.ts";

/** Papers as noted up to the day, each kind and language once. */
export function listPapers({ database }: Pick<Store, "database">, asOf: string): Paper[] {
  const rows = database.prepare("select * from document where noted_on <= ? order by id").all(asOf) as DocumentRow[];
  const versions = Map.groupBy(rows, ({ kind, language }) => `${kind}|${language}`);
  return [...versions.values()].flatMap((all): Paper[] => {
    const { kind, language, on_date, place, removed } = all.at(-1)!;
    if (removed || !isDocumentKind(kind)) return [];
    return [{ kind, language, onDate: on_date, place, versions: all.filter((row) => row.removed === 0).length }];
  });
}

/** The days on which a version was noted, up to the day. */
export function paperDays({ database }: Pick<Store, "database">, asOf: string): string[] {
  return database
    .prepare("select noted_on from document where noted_on <= ? and removed = 0")
    .pluck()
    .all(asOf) as string[];
}

/** Whether anything was ever noted of papers or skills up to the day: from then on what is missing counts. */
export function isReadinessOpen({ database }: Pick<Store, "database">, asOf: string): boolean {
  const found = database
    .prepare(
      "select 1 from document where noted_on <= @asOf union all select 1 from skill where noted_on <= @asOf limit 1",
    )
    .get({ asOf });
  return found !== undefined;
}

/** Notes a version; `removed`: the paper is gone. */
export function notePaper(
  recorder: Recorder,
  { kind, language, onDate, place }: Omit<Paper, "versions">,
  notedOn: string,
  removed = false,
): void {
  recorder.insert("document", {
    kind,
    language,
    on_date: onDate,
    place,
    noted_on: notedOn,
    removed: removed ? 1 : 0,
  });
}

function isDocumentKind(kind: string): kind is DocumentKind {
  return documentKinds.some((known) => known === kind);
}

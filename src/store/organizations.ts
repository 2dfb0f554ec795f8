import { organizationKey } from "#lib/organization-key.ts";
import type { Database } from "./database.ts";
import type { Recorder } from "./recorder.ts";
import type { Store } from "./store.ts";

/** Finds the organisation of a spelling, or adds it; null for text that names none. Remembers what it saw. */
export function organizationFinder(database: Database, recorder: Recorder): (name: string) => number | null {
  const find = database.prepare("select id from organization where spelling = ?").pluck();
  const known = new Map<string, number | null>();
  return (name) => {
    const seen = known.get(name);
    if (seen !== undefined) return seen;
    const key = organizationKey(name);
    const id = key
      ? ((find.get(key) as number | undefined) ??
        recorder.insert("organization", { spelling: key, name, industry: null, region: null }))
      : null;
    known.set(name, id);
    return id;
  };
}

/** Notes what an organisation does and where it is, under any of its spellings. */
export function describeOrganization(
  database: Database,
  recorder: Recorder,
  name: string,
  facts: { readonly industry?: string | null; readonly region?: string | null },
): void {
  const id = organizationFinder(database, recorder)(name);
  if (id !== null) recorder.update("organization", id, facts);
}

export interface KnownOrganization {
  readonly name: string;
  readonly industry: string | null;
  readonly region: string | null;
}

/** The organisation under any of its spellings; null where it is not known. */
export function organizationCalled(database: Database, name: string): KnownOrganization | null {
  const find = database.prepare("select name, industry, region from organization where spelling = ?");
  return (find.get(organizationKey(name)) as KnownOrganization | undefined) ?? null;
}

const MOST_COLLEAGUES = 2000;

/** Contacts who are or were where this one is or was; the first two thousand. */
export function colleaguesOf({ database }: Pick<Store, "database">, contactId: number): number[] {
  return database
    .prepare(
      `select distinct contact_id from position where contact_id <> @contactId and organization_id in
         (select organization_id from position where contact_id = @contactId and organization_id is not null)
       order by contact_id limit @most`,
    )
    .pluck()
    .all({ contactId, most: MOST_COLLEAGUES }) as number[];
}

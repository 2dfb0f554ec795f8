// What the file knows of ego as a speaker: the own pace, and words of the own company alone.

import { presentFirst } from "./present.ts";
import type { PositionRow } from "./rows.ts";
import type { Store } from "./store.ts";

/** Syllables a second in the latest five rehearsals up to the day, their median; null where none was measured. */
export function ownPace({ database }: Store, asOf: string): number | null {
  const rows = database
    .prepare("select measures from pitch_take where on_date <= ? order by on_date desc, id desc limit 5")
    .pluck()
    .all(asOf) as string[];
  const rates = rows
    .map((json) => (JSON.parse(json) as { readonly speechRate?: unknown }).speechRate)
    .filter((rate): rate is number => typeof rate === "number" && rate > 0.5 && rate < 12)
    .sort((a, b) => a - b);
  return rates[rates.length >> 1] ?? null;
}

/**
 * Abbreviations in notes about people of the organisation that no note about
 * anybody else holds. Empty where the organisation is not known.
 */
export function internalAbbreviations(
  { database }: Store,
  organizationId: number | null,
  asOf: string,
): ReadonlySet<string> {
  if (organizationId === null) return new Set();
  const colleagues = peopleOf(database, organizationId, asOf);
  const [inside, outside] = [new Set<string>(), new Set<string>()];
  const notes = database.prepare("select contact_id, text from note where substr(at, 1, 10) <= ?").all(asOf) as {
    readonly contact_id: number;
    readonly text: string;
  }[];
  for (const { contact_id: contactId, text } of notes)
    for (const abbreviation of abbreviationsIn(text)) (colleagues.has(contactId) ? inside : outside).add(abbreviation);
  return new Set([...inside].filter((abbreviation) => !outside.has(abbreviation)));
}

function peopleOf(database: Store["database"], organizationId: number, asOf: string): ReadonlySet<number> {
  const rows = database
    .prepare(
      `select * from position where contact_id in (select contact_id from position where organization_id = ?)
       order by contact_id`,
    )
    .all(organizationId) as PositionRow[];
  const byPerson = Map.groupBy(rows, ({ contact_id: contactId }) => contactId);
  return new Set(
    [...byPerson]
      .filter(([, positions]) => presentFirst(positions, asOf)[0]?.organization_id === organizationId)
      .map(([contactId]) => contactId),
  );
}

function abbreviationsIn(text: string): string[] {
  return text.match(/(?<![\p{L}\p{N}.])\p{Lu}[\p{Lu}\d]{1,5}(?![\p{L}\p{N}])/gu) ?? [];
}

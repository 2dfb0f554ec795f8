// What was foretold of occasions, and whom one met there.

import { readMembers } from "./members.ts";
import type { Recorder } from "./recorder.ts";
import type { ForecastRow, InteractionRow } from "./rows.ts";
import type { Store } from "./store.ts";

/** The forecasts made up to the day, the latest of each occurrence, by the day they were made. */
export function listForecasts({ database }: Store, asOf: string): ForecastRow[] {
  const rows = database
    .prepare("select * from forecast where made_on <= ? order by made_on, id")
    .all(asOf) as ForecastRow[];
  return [...new Map(rows.map((row) => [`${row.occasion_id}|${row.occurrence}`, row])).values()];
}

/** The forecast of an occurrence that holds as of the day; null where none was made. */
export function forecastAt(store: Store, occasionId: number, occurrence: string, asOf: string): ForecastRow | null {
  const made = listForecasts(store, asOf);
  return made.find((row) => row.occasion_id === occasionId && row.occurrence === occurrence) ?? null;
}

/** Stores a forecast; one that says the same as the one that holds writes nothing. */
export function storeForecast(store: Store, recorder: Recorder, forecast: Omit<ForecastRow, "id">): void {
  const held = forecastAt(store, forecast.occasion_id, forecast.occurrence, forecast.made_on);
  const isSame = held?.probability === forecast.probability && held.expected_relevant === forecast.expected_relevant;
  if (!isSame || held.mu !== forecast.mu) recorder.insert("forecast", forecast);
}

/** The day of a meeting and the contacts one met there; null where there is none any more. */
export function meetingOf(
  { database }: Store,
  interactionId: number,
): { readonly day: number; readonly contactIds: number[] } | null {
  const row = database.prepare("select day, members from interaction where id = ?").get(interactionId);
  if (!row) return null;
  const { day, members } = row as Pick<InteractionRow, "day" | "members">;
  return { day, contactIds: readMembers(members).map(({ contactId }) => contactId) };
}

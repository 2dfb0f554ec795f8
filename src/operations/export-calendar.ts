import { type CalendarOccasion, writeCalendar } from "#formats/icalendar-write.ts";
import type { Move } from "#formats/recurrence.ts";
import { readMembers } from "#store/members.ts";
import type { OccasionRow } from "#store/rows.ts";

/** The occasions as one calendar; `names` gives the people expected by contact id. */
export function calendarOf(
  occasions: readonly OccasionRow[],
  names: ReadonlyMap<number, { readonly name: string; readonly email: string }>,
): string {
  return writeCalendar(occasions.map((occasion) => calendarOccasion(occasion, names)));
}

function calendarOccasion(row: OccasionRow, names: Parameters<typeof calendarOf>[1]): CalendarOccasion {
  return {
    uid: row.uid,
    name: row.name,
    startOn: row.start_on,
    endOn: row.end_on,
    startTime: row.start_time,
    timeZone: row.time_zone,
    location: row.location,
    url: row.url,
    categories: row.kind ? [row.kind] : [],
    rrule: row.rrule,
    exceptOn: JSON.parse(row.except_on) as string[],
    moved: JSON.parse(row.moved) as Move[],
    people: readMembers(row.members).flatMap(({ contactId }) => names.get(contactId) ?? []),
  };
}

// The brief as an entry for the calendar of the phone.

import { writeCalendar } from "#formats/icalendar-write.ts";
import type { Phrase } from "#lib/phrase.ts";
import type { Context } from "./context.ts";
import type { PlannedOccasion } from "./occasion-view.ts";

interface BriefedPerson {
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  readonly reason: Phrase;
  readonly opening: Phrase;
}

/** One VEVENT of the occasion, or of this one of its series, whose description names whom to find and how to begin. */
export function briefCalendar(context: Context, planned: PlannedOccasion, people: readonly BriefedPerson[]): string {
  const { occasion, uid, name, startOn, endOn } = planned;
  const { startTime, timeZone, location, url, kind } = occasion;
  const event = { uid, name, startOn, endOn, startTime, timeZone, location, url, rrule: null, exceptOn: [], moved: [] };
  const description = people.map((person) => linesOf(context, person)).join("\n\n");
  return writeCalendar([{ ...event, description, categories: kind ? [kind] : [], people: [] }]);
}

function linesOf({ words }: Context, { name, title, organization, reason, opening }: BriefedPerson): string {
  const who = [name, title, organization].filter(Boolean).join(", ");
  return [who, words(reason.phrase, reason.params), `„${words(opening.phrase, opening.params)}“`].join("\n");
}

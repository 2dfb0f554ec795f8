// Calendars: what lies in the past with other people in it was a meeting, what lies ahead is an occasion.

import { type CalendarFile, type FaultyEvent, readCalendar } from "#formats/icalendar.ts";
import type { CalendarSeries } from "#formats/icalendar-series.ts";
import { type Occurrence, occurrencesBetween } from "#formats/recurrence.ts";
import { dayOf, isoDay, type PlainDate } from "#lib/dates.ts";
import { errorIssue, type Issue, warningIssue } from "#lib/issue.ts";
import type { Draft, InteractionDraft, OccasionDraft, PersonRef, SkippedRecord } from "#model/drafts.ts";
import { occasionKinds } from "#model/occasion.ts";
import { hasDeclined, hasOthers, meetingPeople } from "./icalendar-people.ts";
import type { Importer, ReadOptions, SourceFile } from "./importer.ts";

/** iCalendar (RFC 5545): VEVENTs; tasks, notes and free/busy times are none of its records. */
export const icalendarImporter: Importer = { format: "icalendar", read };

/** Meetings of one series that are taken over, the latest ones. */
const MOST_MEETINGS = 1_000;
/** How far back a series is followed, and how far ahead it is looked for. */
const DAYS_BACK = 40 * 366;
const DAYS_AHEAD = [366, 10 * 366];

async function* read(file: SourceFile, options: ReadOptions): AsyncGenerator<Draft> {
  const calendar = await readCalendar(file.stream());
  for (const series of calendar.series) yield* draftsOf(series, options);
  for (const event of calendar.left) {
    const of = event.hasPeople ? "interactions" : "occasions";
    yield { type: "skipped", of, issue: issueOf(event, event.fault.kind === "superseded" ? warningIssue : errorIssue) };
  }
  for (const event of calendar.faults) yield { type: "issue", issue: issueOf(event, warningIssue) };
  const empty = emptyIssue(calendar);
  if (empty) yield { type: "issue", issue: empty };
}

function issueOf({ number, line, fault }: FaultyEvent, make: typeof warningIssue): Issue {
  const { kind, ...params } = fault;
  return make(`event-${kind}`, `event ${number}`, { ...params, line });
}

function emptyIssue({ events, isCalendar, others }: CalendarFile): Issue | null {
  if (events) return null;
  return isCalendar ? warningIssue("calendar-without-events", "", { others }) : errorIssue("calendar-none", "");
}

function* draftsOf(series: CalendarSeries, options: ReadOptions): Generator<Draft> {
  const { owner, today } = options;
  const people = meetingPeople(series.attendees);
  const skip = (code: string): SkippedRecord => ({
    type: "skipped",
    of: people.length ? "interactions" : "occasions",
    issue: warningIssue(code, whereOf(series), { line: series.line, name: series.name || series.startOn }),
  });
  if (series.isCancelled) return yield skip("event-cancelled");
  if (hasDeclined(series.attendees, owner)) return yield skip("event-declined");
  const past = pastOf(series, today);
  const meetings = past.map((one) => meetingOf(series, one, people)).filter((one) => hasOthers(one.people, owner));
  const kept = meetings.slice(-MOST_MEETINGS);
  yield* kept;
  if (kept.length < meetings.length) {
    const params = { line: series.line, name: series.name, count: meetings.length, kept: kept.length };
    yield { type: "issue", issue: warningIssue("event-series-cut", whereOf(series), params) };
  }
  if (liesAhead(series, today)) {
    const name = series.name || series.location || people.map((person) => person.name || person.email).join(", ");
    yield name ? occasionOf(series, name, people) : skip("event-nameless");
  } else if (!kept.length) yield skip(past.length ? "event-nobody-met" : "event-cancelled");
}

/** What of the event has begun by today; of a series no more than a working life. */
function pastOf(series: CalendarSeries, today: PlainDate): Occurrence[] {
  const earliest = series.rrule === null ? dayOf(series.startOn) : dayOf(today) - DAYS_BACK;
  const from = isoDay(Math.max(dayOf(series.startOn), earliest));
  return occurrencesBetween(series, from, today).filter((one) => one.startOn <= today);
}

function whereOf(series: CalendarSeries): string {
  return `event ${series.number}`;
}

function liesAhead(series: CalendarSeries, today: PlainDate): boolean {
  const tomorrow = dayOf(today) + 1;
  if (series.rrule === null) return series.startOn > today;
  return DAYS_AHEAD.some((days) =>
    occurrencesBetween(series, isoDay(tomorrow), isoDay(tomorrow + days)).some((one) => one.startOn > today),
  );
}

function meetingOf(series: CalendarSeries, occurrence: Occurrence, invited: readonly PersonRef[]): InteractionDraft {
  const moved = series.moved.find((move) => move.from === occurrence.ruleOn);
  const isRegular = occurrence.startOn === occurrence.ruleOn && !moved;
  return {
    type: "interaction",
    where: whereOf(series),
    key: keyOf(series, series.rrule === null ? null : occurrence.ruleOn),
    onDate: occurrence.startOn,
    at: series.startTime && isRegular ? `${occurrence.startOn}T${series.startTime}` : null,
    kind: "meeting",
    direction: "both",
    subject: occurrence.name || series.name,
    people: moved ? meetingPeople(moved.attendees) : invited,
  };
}

/** The UID, and for one of a series the day it has by the rule, so that a moved one stays the same. */
function keyOf(series: CalendarSeries, ruleOn: PlainDate | null): string {
  const day = ruleOn ?? series.recurrenceOn;
  return day ? `${series.uid}\n${day}` : series.uid;
}

function occasionOf(series: CalendarSeries, name: string, people: readonly PersonRef[]): OccasionDraft {
  return {
    type: "occasion",
    where: whereOf(series),
    key: keyOf(series, null),
    name,
    kind: occasionKinds.find((kind) => series.categories.some((category) => category.toLowerCase() === kind)) ?? null,
    startOn: series.startOn,
    endOn: series.endOn,
    startTime: series.startTime,
    timeZone: series.timeZone,
    location: series.location,
    url: series.url,
    costEur: null,
    days: null,
    rrule: series.rrule,
    exceptOn: series.exceptOn,
    moved: series.moved.map(({ attendees: _, ...move }) => ({ ...move, name: move.name || name })),
    people,
  };
}

// iCalendar (RFC 5545) read to series: each event with its rule, and what was moved, added or cancelled, as days of its own zone.

import { type CalendarComponents, type EventComponent, readComponents } from "./icalendar-components.ts";
import { type CalendarEvent, calendarEvent } from "./icalendar-event.ts";
import { eventZones } from "./icalendar-event-zones.ts";
import { type CalendarSeries, seriesOf } from "./icalendar-series.ts";

/** Why an event is not among the series, or what of it was not understood. */
export type EventFault =
  | { readonly kind: "without-start" }
  | { readonly kind: "superseded" }
  | { readonly kind: "unfinished" }
  | { readonly kind: "lines-unread"; readonly count: number }
  | { readonly kind: "rule-unread"; readonly rule: string };

/** An event of the file that could not be used as it stands. */
export interface FaultyEvent {
  /** Which VEVENT of the file, from 1. */
  readonly number: number;
  readonly line: number;
  readonly hasPeople: boolean;
  readonly fault: EventFault;
}

export interface CalendarFile {
  readonly series: readonly CalendarSeries[];
  /** Events that are not in `series`. */
  readonly left: readonly FaultyEvent[];
  /** What of the others was not understood. */
  readonly faults: readonly FaultyEvent[];
  readonly isCalendar: boolean;
  readonly events: number;
  readonly others: number;
}

/** All events of a file; broken ones are told, the others read. */
export async function readCalendar(stream: AsyncIterable<Uint8Array>): Promise<CalendarFile> {
  const components = await readComponents(stream);
  const left: FaultyEvent[] = [];
  const faults: FaultyEvent[] = [];
  const events: CalendarEvent[] = [];
  for (const component of components.events) {
    const event = calendarEvent(component);
    if (event) events.push(event);
    else left.push(faulty(component, { kind: "without-start" }));
    if (event && !component.ended) faults.push(faulty(component, { kind: "unfinished" }));
    if (event && component.unread) faults.push(faulty(component, { kind: "lines-unread", count: component.unread }));
  }
  const { series, superseded, unreadRules } = seriesOf(events, await eventZones(events));
  left.push(...superseded.map((event) => faultyEvent(event, { kind: "superseded" })));
  faults.push(
    ...unreadRules.map((event) => faultyEvent(event, { kind: "rule-unread", rule: event.rrule?.slice(0, 100) ?? "" })),
  );
  return { series, left, faults, ...countsOf(components) };
}

function countsOf({ events, isCalendar, others }: CalendarComponents) {
  return { events: events.length, isCalendar, others };
}

function faulty(component: EventComponent, fault: EventFault): FaultyEvent {
  const hasPeople = component.lines.some((line) => line.name === "ATTENDEE");
  return { number: component.number, line: component.line, hasPeople, fault };
}

function faultyEvent(event: CalendarEvent, fault: EventFault): FaultyEvent {
  return { number: event.number, line: event.line, hasPeople: event.attendees.length > 0, fault };
}

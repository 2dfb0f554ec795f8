// Events of one UID brought together (RFC 5545 §3.8.4.4): the newest version of each, overrides as moves, cancelled ones as exceptions.

import { dayOf, isoDay, type PlainDate } from "#lib/dates.ts";
import type { Attendee, CalendarEvent } from "./icalendar-event.ts";
import type { EventZones } from "./icalendar-event-zones.ts";
import { type CalendarTime, clockText, inZone, lastDay } from "./icalendar-time.ts";
import type { Zone } from "./icalendar-zones.ts";
import type { Move, Series } from "./recurrence.ts";
import { ruleOf } from "./recurrence-rule.ts";

/** A moved or changed occurrence with the people of its own. */
export interface CalendarMove extends Move {
  readonly attendees: readonly Attendee[];
}

export interface CalendarSeries extends Series {
  readonly number: number;
  readonly line: number;
  /** UID; where there is none, made of name and start. */
  readonly uid: string;
  readonly name: string;
  readonly location: string;
  readonly url: string;
  readonly categories: readonly string[];
  readonly isCancelled: boolean;
  readonly attendees: readonly Attendee[];
  readonly moved: readonly CalendarMove[];
  /** The day that an occurrence stands for whose series is not in the file; null for all others. */
  readonly recurrenceOn: PlainDate | null;
}

export interface GroupedEvents {
  readonly series: readonly CalendarSeries[];
  /** Older versions of an event that is there in a newer one. */
  readonly superseded: readonly CalendarEvent[];
  /** Events with a rule that is none; they are taken as single ones. */
  readonly unreadRules: readonly CalendarEvent[];
}

export function seriesOf(events: readonly CalendarEvent[], zones: EventZones): GroupedEvents {
  const { newest, superseded } = newestOf(events, zones);
  const masters = new Map(newest.filter((event) => !event.recurrenceId).map((event) => [uidOf(event), event]));
  const overrides = Map.groupBy(
    newest.filter((event) => event.recurrenceId && masters.has(uidOf(event))),
    uidOf,
  );
  const series = newest
    .filter((event) => !event.recurrenceId || !masters.has(uidOf(event)))
    .map((event) => oneSeries(event, event.recurrenceId ? [] : (overrides.get(uidOf(event)) ?? []), zones));
  const unreadRules = newest.filter((event) => event.rrule !== null && !ruleOf(event.rrule));
  return { series, superseded, unreadRules };
}

/** Without a UID, name and start say whether it is the same event. */
function uidOf(event: CalendarEvent): string {
  return event.uid || `${event.summary}\n${isoDay(event.start.day)} ${clockText(event.start) ?? ""}`;
}

/** Per UID and occurrence the version with the highest SEQUENCE, then the latest DTSTAMP, then the last in the file (RFC 5546 §2.1.5). */
function newestOf(
  events: readonly CalendarEvent[],
  zones: EventZones,
): { newest: CalendarEvent[]; superseded: CalendarEvent[] } {
  const versions = Map.groupBy(
    events,
    (event) => `${uidOf(event)}\n${event.recurrenceId ? recurrenceDay(event, event, zones) : ""}`,
  );
  const newest = new Set(
    [...versions.values()].map((same) =>
      same.reduce((best, one) =>
        (one.sequence - best.sequence || (one.stamp >= best.stamp ? 1 : -1)) > 0 ? one : best,
      ),
    ),
  );
  return { newest: events.filter((one) => newest.has(one)), superseded: events.filter((one) => !newest.has(one)) };
}

/** The day that an override stands for, in the zone of its series. */
function recurrenceDay(override: CalendarEvent, master: CalendarEvent, zones: EventZones): PlainDate {
  const time = override.recurrenceId ?? override.start;
  return isoDay(inZone(time, zones.written(time, override), zones.own(master)).day);
}

function oneSeries(event: CalendarEvent, overrides: readonly CalendarEvent[], zones: EventZones): CalendarSeries {
  const zone = zones.own(event);
  const { startOn, endOn, startTime } = daysOf(event, zone, zones);
  const changed = overrides.map((override) => ({ override, from: recurrenceDay(override, event, zones) }));
  const cancelled = changed.filter(({ override }) => override.isCancelled).map(({ from }) => from);
  const moved = changed
    .filter(({ override }) => !override.isCancelled)
    .map(({ override, from }) => moveOf(override, from, zone, zones));
  const localDays = (times: readonly CalendarTime[]) =>
    times.map((time) => isoDay(inZone(time, zones.written(time, event), zone).day));
  const isChanged = new Set([startOn, ...changed.map(({ from }) => from)]);
  const added = [...new Set(localDays(event.additions))].filter((day) => !isChanged.has(day));
  const rule = event.rrule === null ? null : ruleOf(event.rrule);
  const isSeries = added.length > 0 || overrides.length > 0;
  return {
    number: event.number,
    line: event.line,
    uid: uidOf(event),
    name: event.summary,
    location: event.location,
    url: event.url,
    categories: event.categories,
    isCancelled: event.isCancelled,
    attendees: event.attendees,
    startOn,
    endOn,
    startTime,
    timeZone: startTime === null ? null : (zone?.id ?? null),
    rrule: rule ? localRule(event.rrule ?? "", rule.until, zone) : isSeries ? "FREQ=DAILY;COUNT=1" : null,
    exceptOn: [...new Set([...localDays(event.exceptions), ...cancelled])].sort(),
    moved: [...moved, ...added.map((day) => addedOccurrence(event, day, dayOf(endOn) - dayOf(startOn)))],
    recurrenceOn: event.recurrenceId ? recurrenceDay(event, event, zones) : null,
  };
}

/** First and last day and the time of the start by the clocks of `zone`. */
function daysOf(event: CalendarEvent, zone: Zone | null, zones: EventZones) {
  const start = inZone(event.start, zones.written(event.start, event), zone);
  // An end in a zone of its own (a flight) stays as written: that day is the last one there.
  const end = event.end?.zone === "UTC" ? inZone(event.end, zones.written(event.end, event), zone) : event.end;
  return { startOn: isoDay(start.day), endOn: lastDay(start, end), startTime: clockText(start) };
}

function moveOf(override: CalendarEvent, from: PlainDate, seriesZone: Zone | null, zones: EventZones): CalendarMove {
  const zone = override.start.zone === "UTC" ? seriesZone : zones.own(override);
  const { startOn, endOn } = daysOf(override, zone, zones);
  return { from, startOn, endOn, name: override.summary, attendees: override.attendees };
}

/** RDATE adds a day that the rule doesn't give. */
function addedOccurrence(event: CalendarEvent, day: PlainDate, length: number): CalendarMove {
  return {
    from: day,
    startOn: day,
    endOn: isoDay(dayOf(day) + length),
    name: event.summary,
    attendees: event.attendees,
  };
}

/** UNTIL in UTC is brought to local time where the zone has no name by which it could be brought there later. */
function localRule(text: string, until: string | null, zone: Zone | null): string {
  const rule = text.replace(/^RRULE:/i, "").toUpperCase();
  if (!until?.endsWith("Z") || !zone || zone.id !== null) return rule;
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})/.exec(until) ?? [];
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const local = new Date(zone.localOf(utc)).toISOString().slice(0, 19).replace(/[-:]/g, "");
  return rule.replace(/UNTIL=[^;]*/, `UNTIL=${local}`);
}

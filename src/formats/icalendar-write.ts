// iCalendar (RFC 5545) out of occasions: whole days as dates, times in their zone with its VTIMEZONE, series with what was moved.

import { dayOf, isoDay, type PlainDate } from "#lib/dates.ts";
import { escapeText, foldLine, parameterText } from "./content-text.ts";
import { timeZoneComponent } from "./icalendar-zone-write.ts";
import { ianaName, ianaZone } from "./icalendar-zones.ts";
import type { Move, Series } from "./recurrence.ts";

export interface CalendarPerson {
  /** "" where unknown. */
  readonly name: string;
  readonly email: string;
}

/** An event as a calendar shows it. */
export interface CalendarOccasion extends Series {
  readonly uid: string;
  readonly name: string;
  readonly location: string;
  readonly url: string;
  /** Several lines of text; absent where there is nothing to say. */
  readonly description?: string;
  /** How long it lasts where it has a time and ends the same day; absent where that is not known. */
  readonly minutes?: number;
  readonly categories: readonly string[];
  /** Those without an address are left out, as ATTENDEE needs one. */
  readonly people: readonly CalendarPerson[];
}

/** One calendar of the events in their order, with CRLF line ends. DTSTAMP is the start, so that the same events give the same text. */
export function writeCalendar(events: readonly CalendarOccasion[]): string {
  const zoned = events.filter((event) => (zoneOf(event) ?? "UTC") !== "UTC");
  const zones = Map.groupBy(zoned, (event) => zoneOf(event) ?? "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Mingle//Mingle//DE",
    "CALSCALE:GREGORIAN",
    ...[...zones].flatMap(([zone, same]) => zoneLines(zone, same)),
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return lines.map(foldLine).join("");
}

function zoneLines(zone: string, events: readonly CalendarOccasion[]): string[] {
  const days = events.flatMap((event) => [event.startOn, ...event.moved.map((move) => move.startOn)]).sort();
  return timeZoneComponent(zone, dayOf(days[0] ?? ""), dayOf(days.at(-1) ?? "") + DAYS_AHEAD);
}

/** Days beyond the last start for which a zone's changes are written; a series may go on. */
const DAYS_AHEAD = 10 * 366;

function eventLines(event: CalendarOccasion): string[] {
  const length = dayOf(event.endOn) - dayOf(event.startOn);
  const added = event.moved.filter((move) => isAddition(move, event, length));
  const moved = event.moved.filter((move) => !added.includes(move));
  return [
    ...component(event, event, [
      ...(event.rrule === null ? [] : [`RRULE:${ruleText(event.rrule, event)}`]),
      ...dateList("EXDATE", event.exceptOn, event),
      ...dateList(
        "RDATE",
        added.map((move) => move.from),
        event,
      ),
    ]),
    ...moved.flatMap((move) => component(event, move, [dated("RECURRENCE-ID", move.from, event)])),
  ];
}

/** A day that stands in the rule's place of itself is one more day of the series (RDATE), not a moved one. */
function isAddition(move: Move, event: CalendarOccasion, length: number): boolean {
  return move.from === move.startOn && move.name === event.name && dayOf(move.endOn) - dayOf(move.startOn) === length;
}

function component(
  event: CalendarOccasion,
  when: { startOn: PlainDate; endOn: PlainDate; name: string },
  more: readonly string[],
): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${when.startOn.replace(/-/g, "")}T000000Z`,
    dated("DTSTART", when.startOn, event),
    ...endLine(when, event),
    ...(event.minutes && event.startTime !== null && when.endOn === when.startOn
      ? [`DURATION:PT${event.minutes}M`]
      : []),
    ...textLine("SUMMARY", when.name),
    ...textLine("LOCATION", event.location),
    ...textLine("DESCRIPTION", event.description ?? ""),
    ...(event.url ? [`URL:${event.url.replace(/[\r\n]/g, "")}`] : []),
    ...(event.categories.length ? [`CATEGORIES:${event.categories.map(escapeText).join(",")}`] : []),
    ...event.people.filter((person) => person.email).map(attendeeLine),
    ...more,
    "END:VEVENT",
  ];
}

function textLine(name: string, text: string): string[] {
  return text ? [`${name}:${escapeText(text)}`] : [];
}

function attendeeLine({ name, email }: CalendarPerson): string {
  return `ATTENDEE${name ? `;CN=${parameterText(name)}` : ""}:mailto:${email}`;
}

/** The zone whose clocks are meant; null for whole days and where only local time is known. */
function zoneOf(event: Series): string | null {
  return event.startTime === null || event.timeZone === null ? null : ianaName(event.timeZone);
}

function dated(property: string, day: PlainDate, event: Series): string {
  const zone = zoneOf(event);
  const parameter = event.startTime === null ? ";VALUE=DATE" : zone && zone !== "UTC" ? `;TZID=${zone}` : "";
  return `${property}${parameter}:${stamp(day, event.startTime, zone)}`;
}

function stamp(day: PlainDate, time: string | null, zone: string | null): string {
  const date = day.replace(/-/g, "");
  return time === null ? date : `${date}T${time.replace(":", "")}00${zone === "UTC" ? "Z" : ""}`;
}

function dateList(property: string, days: readonly PlainDate[], event: Series): string[] {
  return days.map((day) => dated(property, day, event));
}

/** The end is exclusive: for whole days the day after; for times the last minute of the last day, where that is another one. */
function endLine(when: { startOn: PlainDate; endOn: PlainDate }, event: Series): string[] {
  if (event.startTime === null) return [`DTEND;VALUE=DATE:${stamp(isoDay(dayOf(when.endOn) + 1), null, null)}`];
  return when.endOn > when.startOn ? [dated("DTEND", when.endOn, { ...event, startTime: LAST_MINUTE })] : [];
}

const LAST_MINUTE = "23:59";

/** UNTIL as RFC 5545 wants it (§3.3.10): a date for whole days, UTC for times in a zone, local else. */
function ruleText(rule: string, event: Series): string {
  return rule.replace(
    /UNTIL=(\d{8})(?:T(\d{6})(Z)?)?/i,
    (_, date: string, time: string | undefined, utc: string | undefined) => {
      if (event.startTime === null) return `UNTIL=${date}`;
      if (utc) return zoneOf(event) ? `UNTIL=${date}T${time}Z` : `UNTIL=${date}T${time}`;
      const zone = zoneOf(event);
      const local = `${date}T${time ?? "235959"}`;
      return `UNTIL=${zone ? utcText(local, zone) : local}`;
    },
  );
}

function utcText(local: string, zone: string): string {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})$/.exec(local) ?? [];
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const text = new Date(ianaZone(zone).utcOf(ms)).toISOString();
  return `${text.slice(0, 19).replace(/[-:]/g, "")}Z`;
}

// The components of iCalendar files (RFC 5545 §3.6) that tell of events, tolerant: an event whose END is missing ends where the next one begins.

import { type ContentLine, contentLine } from "./content-line.ts";
import { contentLines, type RawLine } from "./content-lines.ts";

/** What a VCALENDAR says for all of its events. */
export interface CalendarHead {
  /** METHOD (RFC 5546), upper case; "" where there is none. */
  readonly method: string;
  /** X-WR-TIMEZONE; "" where there is none. */
  readonly timeZone: string;
  /** VTIMEZONE components by TZID, as text. */
  readonly zones: ReadonlyMap<string, string>;
}

/** One VEVENT with those of its lines that are used. */
export interface EventComponent {
  /** Which VEVENT of the file, from 1. */
  readonly number: number;
  readonly line: number;
  readonly calendar: CalendarHead;
  readonly lines: readonly ContentLine[];
  /** Lines that are no content lines, or beyond the most that one event may have. */
  readonly unread: number;
  readonly ended: boolean;
}

export interface CalendarComponents {
  readonly events: readonly EventComponent[];
  /** Whether there was a VCALENDAR at all. */
  readonly isCalendar: boolean;
  /** Components other than events: tasks, notes, free and busy times. */
  readonly others: number;
}

const USED: ReadonlySet<string> = new Set([
  "ATTENDEE",
  "CATEGORIES",
  "DTEND",
  "DTSTAMP",
  "DTSTART",
  "DURATION",
  "EXDATE",
  "LOCATION",
  "ORGANIZER",
  "RDATE",
  "RECURRENCE-ID",
  "RRULE",
  "SEQUENCE",
  "STATUS",
  "SUMMARY",
  "UID",
  "URL",
]);
const MOST_LINES = 100_000;
const MOST_ZONE_LINES = 2_000;

interface OpenEvent {
  readonly line: number;
  readonly lines: ContentLine[];
  unread: number;
}

interface OpenCalendar {
  method: string;
  timeZone: string;
  readonly zones: Map<string, string>;
}

/** All events of a stream, with the heads of their calendars; descriptions and alarms are not kept. */
export async function readComponents(stream: AsyncIterable<Uint8Array>): Promise<CalendarComponents> {
  const reader = componentReader();
  for await (const lines of contentLines(stream, "icalendar")) for (const line of lines) reader.take(line);
  return reader.end();
}

function componentReader() {
  const events: EventComponent[] = [];
  let calendar: OpenCalendar = { method: "", timeZone: "", zones: new Map() };
  let event: OpenEvent | null = null;
  let zone: { tzid: string; lines: string[] } | null = null;
  /** Names of open components inside the event, or beside it. */
  let inner: string[] = [];
  let others = 0;
  let isCalendar = false;
  const endEvent = (ended: boolean) => {
    if (event) events.push({ ...event, number: events.length + 1, calendar, ended });
    event = null;
    inner = [];
  };
  const begin = (name: string, line: RawLine) => {
    if (name === "VEVENT" || name === "VCALENDAR") {
      endEvent(false);
      zone = null;
    }
    if (name === "VEVENT") event = { line: line.line, lines: [], unread: 0 };
    else if (name === "VCALENDAR") {
      isCalendar = true;
      calendar = { method: "", timeZone: "", zones: new Map() };
    } else if (name === "VTIMEZONE" && !event) zone = { tzid: "", lines: ["BEGIN:VTIMEZONE"] };
    else if (zone) zone.lines.push(line.bytes);
    else {
      if (!event && inner.length === 0) others += 1;
      if (inner.length < MOST_DEPTH) inner.push(name);
    }
  };
  const end = (name: string, line: RawLine) => {
    if (name === "VEVENT") endEvent(true);
    else if (name === "VCALENDAR") endEvent(false);
    else if (name === "VTIMEZONE" && zone) {
      if (zone.tzid) calendar.zones.set(zone.tzid, [...zone.lines, "END:VTIMEZONE"].join("\r\n"));
      zone = null;
    } else if (zone) zone.lines.push(line.bytes);
    else if (inner.includes(name)) inner = inner.slice(0, inner.lastIndexOf(name));
  };
  const content = (raw: RawLine) => {
    if (zone) {
      if (zone.lines.length < MOST_ZONE_LINES) zone.lines.push(raw.bytes);
      zone.tzid ||= /^TZID(?:;[^:]*)?:(.*)$/i.exec(raw.bytes)?.[1]?.trim() ?? "";
      return;
    }
    if (inner.length) return;
    const line = contentLine(raw.bytes);
    if (!event) {
      if (line?.name === "METHOD") calendar.method = line.value.trim().toUpperCase();
      if (line?.name === "X-WR-TIMEZONE") calendar.timeZone = line.value.trim();
    } else if (!line || event.lines.length >= MOST_LINES) event.unread += 1;
    else if (USED.has(line.name)) event.lines.push(line);
  };
  return {
    take(line: RawLine) {
      const [, mark, name = ""] =
        (line.bytes.length < 200 && /^\s*(BEGIN|END)\s*:\s*([\w-]+)\s*$/i.exec(line.bytes)) || [];
      if (!mark) content(line);
      else if (mark.toUpperCase() === "BEGIN") begin(name.toUpperCase(), line);
      else end(name.toUpperCase(), line);
    },
    end(): CalendarComponents {
      endEvent(false);
      return { events, isCalendar, others };
    },
  };
}

const MOST_DEPTH = 1_000;

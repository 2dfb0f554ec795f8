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

/** Components that may stand in each other inside an event, and beyond which deeper ones are not told apart. */
const MOST_DEPTH = 1_000;

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

interface OpenZone {
  tzid: string;
  readonly lines: string[];
}

/** A file while its lines come in. */
interface OpenFile {
  readonly events: EventComponent[];
  calendar: OpenCalendar;
  event: OpenEvent | null;
  zone: OpenZone | null;
  /** Names of open components inside the event, or beside it. */
  inner: string[];
  others: number;
  isCalendar: boolean;
}

/** All events of a stream, with the heads of their calendars; descriptions and alarms are not kept. */
export async function readComponents(stream: AsyncIterable<Uint8Array>): Promise<CalendarComponents> {
  const file: OpenFile = {
    events: [],
    calendar: newCalendar(),
    event: null,
    zone: null,
    inner: [],
    others: 0,
    isCalendar: false,
  };
  for await (const lines of contentLines(stream, "icalendar")) for (const line of lines) take(file, line);
  endEvent(file, false);
  return file;
}

function newCalendar(): OpenCalendar {
  return { method: "", timeZone: "", zones: new Map() };
}

function take(file: OpenFile, line: RawLine): void {
  const [, mark, name = ""] = (line.bytes.length < 200 && /^\s*(BEGIN|END)\s*:\s*([\w-]+)\s*$/i.exec(line.bytes)) || [];
  if (!mark) takeContent(file, line);
  else if (mark.toUpperCase() === "BEGIN") begin(file, name.toUpperCase(), line);
  else end(file, name.toUpperCase(), line);
}

function begin(file: OpenFile, name: string, line: RawLine): void {
  if (name === "VEVENT" || name === "VCALENDAR") {
    endEvent(file, false);
    file.zone = null;
  }
  if (name === "VEVENT") file.event = { line: line.line, lines: [], unread: 0 };
  else if (name === "VCALENDAR") {
    file.isCalendar = true;
    file.calendar = newCalendar();
  } else if (name === "VTIMEZONE" && !file.event) file.zone = { tzid: "", lines: ["BEGIN:VTIMEZONE"] };
  else if (file.zone) file.zone.lines.push(line.bytes);
  else {
    if (!file.event && file.inner.length === 0) file.others += 1;
    if (file.inner.length < MOST_DEPTH) file.inner.push(name);
  }
}

function end(file: OpenFile, name: string, line: RawLine): void {
  const { zone, inner } = file;
  if (name === "VEVENT") endEvent(file, true);
  else if (name === "VCALENDAR") endEvent(file, false);
  else if (name === "VTIMEZONE" && zone) {
    if (zone.tzid) file.calendar.zones.set(zone.tzid, [...zone.lines, "END:VTIMEZONE"].join("\r\n"));
    file.zone = null;
  } else if (zone) zone.lines.push(line.bytes);
  else if (inner.includes(name)) file.inner = inner.slice(0, inner.lastIndexOf(name));
}

function endEvent(file: OpenFile, ended: boolean): void {
  const { events, event, calendar } = file;
  if (event) events.push({ ...event, number: events.length + 1, calendar, ended });
  file.event = null;
  file.inner = [];
}

function takeContent({ zone, inner, event, calendar }: OpenFile, raw: RawLine): void {
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
}

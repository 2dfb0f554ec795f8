// One VEVENT into its parts (RFC 5545 §3.6.1, §3.8), times still as they were written.

import { cleanLine } from "#lib/text.ts";
import { type ContentLine, parameterValues } from "./content-line.ts";
import { splitEscaped, unescapeText } from "./content-text.ts";
import type { CalendarHead, EventComponent } from "./icalendar-components.ts";
import { addDuration, type CalendarTime, timeOf, timesOf } from "./icalendar-time.ts";

/** Somebody who is asked to come or who asks; rooms and groups are told apart by `cutype`. */
export interface Attendee {
  /** CN; "" where there is none. */
  readonly name: string;
  /** Lower case; "" where the address is no mail address. */
  readonly email: string;
  /** CUTYPE, PARTSTAT and ROLE in upper case, with their defaults. */
  readonly cutype: string;
  readonly partstat: string;
  readonly role: string;
  readonly isOrganizer: boolean;
}

export interface CalendarEvent {
  readonly number: number;
  readonly line: number;
  readonly calendar: CalendarHead;
  /** "" where the event has none. */
  readonly uid: string;
  readonly recurrenceId: CalendarTime | null;
  readonly sequence: number;
  /** DTSTAMP as text, for which of two versions is the newer. */
  readonly stamp: string;
  readonly start: CalendarTime;
  /** Exclusive; null where neither end nor duration is given. */
  readonly end: CalendarTime | null;
  readonly summary: string;
  readonly location: string;
  readonly url: string;
  readonly categories: readonly string[];
  readonly isCancelled: boolean;
  readonly attendees: readonly Attendee[];
  /** As written; null where there is none. */
  readonly rrule: string | null;
  readonly exceptions: readonly CalendarTime[];
  readonly additions: readonly CalendarTime[];
}

const MOST_TEXT = 1_000;

/** The event of a component; null where it has no start that is a time. */
export function calendarEvent(component: EventComponent): CalendarEvent | null {
  const all = (name: string) => component.lines.filter((line) => line.name === name);
  const text = (name: string) => textOf(all(name)[0]);
  const start = all("DTSTART").map(timeOf).find(Boolean);
  if (!start) return null;
  const recurrence = all("RECURRENCE-ID")[0];
  return {
    number: component.number,
    line: component.line,
    calendar: component.calendar,
    uid: text("UID"),
    recurrenceId: recurrence ? timeOf(recurrence) : null,
    sequence: Number.parseInt(text("SEQUENCE"), 10) || 0,
    stamp: text("DTSTAMP"),
    start,
    end: endOf(start, all("DTEND")[0], all("DURATION")[0]),
    summary: text("SUMMARY"),
    location: text("LOCATION"),
    url: text("URL"),
    categories: all("CATEGORIES").flatMap((line) =>
      splitEscaped(line.value, ",").map((item) => cleanLine(unescapeText(item))),
    ),
    isCancelled: text("STATUS").toUpperCase() === "CANCELLED" || component.calendar.method === "CANCEL",
    attendees: [...all("ORGANIZER").slice(0, 1), ...all("ATTENDEE")].map(attendeeOf),
    rrule: text("RRULE") || null,
    exceptions: all("EXDATE").flatMap(timesOf),
    additions: all("RDATE").flatMap(timesOf),
  };
}

function textOf(line: ContentLine | undefined): string {
  return line ? cleanLine(unescapeText(line.value.slice(0, 4 * MOST_TEXT))).slice(0, MOST_TEXT) : "";
}

function endOf(
  start: CalendarTime,
  end: ContentLine | undefined,
  duration: ContentLine | undefined,
): CalendarTime | null {
  if (end) return timeOf(end);
  return duration ? addDuration(start, duration.value) : null;
}

/** ATTENDEE and ORGANIZER (RFC 5545 §3.8.4.1, §3.8.4.3); EMAIL (RFC 7986 §6.2) where the value is no mail address. */
function attendeeOf(line: ContentLine): Attendee {
  const parameter = (name: string) => cleanLine(parameterValues(line, name)[0] ?? "");
  const email = [line.value, parameter("EMAIL"), parameter("CN")].map(addressOf).find(Boolean) ?? "";
  const name = parameter("CN");
  return {
    name: addressOf(name) ? "" : name.slice(0, MOST_TEXT),
    email,
    cutype: parameter("CUTYPE").toUpperCase() || "INDIVIDUAL",
    partstat: parameter("PARTSTAT").toUpperCase() || "NEEDS-ACTION",
    role: parameter("ROLE").toUpperCase() || "REQ-PARTICIPANT",
    isOrganizer: line.name === "ORGANIZER",
  };
}

function addressOf(text: string): string {
  const plain = text
    .trim()
    .replace(/^mailto:/i, "")
    .replace(/^<(.*)>$/, "$1");
  const address = /%40/i.test(plain) && !plain.includes("@") ? plain.replace(/%40/i, "@") : plain;
  return address.length <= 320 && /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+$/.test(address) ? address.toLowerCase() : "";
}

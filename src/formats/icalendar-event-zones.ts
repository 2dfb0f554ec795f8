// Which zone an event lives in: that of its start, or of its calendar where the start is in UTC or floating.

import type { CalendarHead } from "./icalendar-components.ts";
import type { CalendarEvent } from "./icalendar-event.ts";
import type { CalendarTime } from "./icalendar-time.ts";
import { definedZone, ianaName, ianaZone, offsetZone, utcZone, type Zone } from "./icalendar-zones.ts";

export interface EventZones {
  /** By whose clocks the days of the event count; null where nobody knows. */
  own(event: CalendarEvent): Zone | null;
  /** The zone that a time of the event is written in; null where nobody knows. */
  written(time: CalendarTime, event: CalendarEvent): Zone | null;
}

/** The zones of all times of the events, each found once: by name, else by the file's own VTIMEZONE, else by the distance in the name. */
export async function eventZones(events: readonly CalendarEvent[]): Promise<EventZones> {
  const zones = new Map<CalendarHead, Map<string, Zone | null>>();
  for (const event of events) {
    const known = zones.get(event.calendar) ?? new Map<string, Zone | null>();
    zones.set(event.calendar, known);
    for (const name of namesIn(event)) if (!known.has(name)) known.set(name, await zoneNamed(name, event.calendar));
  }
  const named = (name: string, event: CalendarEvent) => zones.get(event.calendar)?.get(name) ?? null;
  const own = (event: CalendarEvent) => {
    const { zone } = event.start;
    if (zone !== "" && zone !== "UTC") return named(zone, event);
    const isSingle = event.rrule === null && event.recurrenceId === null && event.additions.length === 0;
    const calendar = zone === "" || isSingle ? named(event.calendar.timeZone, event) : null;
    return calendar ?? (zone === "UTC" ? utcZone : null);
  };
  return { own, written: (time, event) => (time.zone === "" ? own(event) : named(time.zone, event)) };
}

function namesIn(event: CalendarEvent): Set<string> {
  const times = [event.start, event.end, event.recurrenceId, ...event.exceptions, ...event.additions];
  return new Set([event.calendar.timeZone, ...times.map((time) => time?.zone ?? "")]);
}

async function zoneNamed(name: string, { zones }: CalendarHead): Promise<Zone | null> {
  if (name === "") return null;
  const definition = zones.get(name);
  const id = ianaName(name) ?? ianaName(/^X-LIC-LOCATION:(.*)$/im.exec(definition ?? "")?.[1] ?? "");
  if (id) return ianaZone(id);
  return (definition ? await definedZone(definition) : null) ?? offsetZone(name);
}

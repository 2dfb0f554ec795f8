// VTIMEZONE (RFC 5545 §3.6.5) of a zone of the IANA database: its changes listed one by one, which is right for any zone.

import { ianaZone, type Zone } from "./icalendar-zones.ts";

const MS_PER_DAY = 86_400_000;
const MINUTE = 60_000;

interface Change {
  /** Milliseconds UTC. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The lines of the component for the days (day numbers) from `first` to `last`; the name must be an IANA one. */
export function timeZoneComponent(name: string, first: number, last: number): string[] {
  const zone = ianaZone(name);
  const begin = (first - 366) * MS_PER_DAY;
  const changes = changesOf(zone, begin, (last + 1) * MS_PER_DAY);
  const standing = offsetAt(zone, begin);
  const kinds = Map.groupBy(changes, (change) => `${change.from} ${change.to}`);
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${name}`,
    ...observance("STANDARD", [{ at: begin, from: standing, to: standing }]),
    ...[...kinds.values()].flatMap((same) => observance(isForward(same) ? "DAYLIGHT" : "STANDARD", same)),
    "END:VTIMEZONE",
  ];
}

function isForward([change]: readonly Change[]): boolean {
  return change !== undefined && change.to > change.from;
}

function observance(kind: string, changes: readonly Change[]): string[] {
  const [first, ...others] = changes;
  if (!first) return [];
  return [
    `BEGIN:${kind}`,
    `DTSTART:${localText(first)}`,
    ...(others.length ? [`RDATE:${others.map(localText).join(",")}`] : []),
    `TZOFFSETFROM:${offsetText(first.from)}`,
    `TZOFFSETTO:${offsetText(first.to)}`,
    `END:${kind}`,
  ];
}

/** Each change of the distance to UTC, to the minute: looked for in steps shorter than any summer time, then halved down to. */
function changesOf(zone: Zone, begin: number, end: number): Change[] {
  const changes: Change[] = [];
  let from = offsetAt(zone, begin);
  for (let at = begin; at < end; at += STEP) {
    const to = offsetAt(zone, at + STEP);
    if (from !== to) changes.push({ at: changeBetween(zone, at, at + STEP), from, to });
    from = to;
  }
  return changes;
}

const STEP = 10 * MS_PER_DAY;

function changeBetween(zone: Zone, begin: number, end: number): number {
  const from = offsetAt(zone, begin);
  let [before, after] = [begin, end];
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
    if (offsetAt(zone, middle) === from) before = middle;
    else after = middle;
  }
  return after;
}

function offsetAt(zone: Zone, utc: number): number {
  return zone.localOf(utc) - utc;
}

/** By the clocks before the change, as the observance wants it. */
function localText({ at, from }: Change): string {
  return new Date(at + from).toISOString().slice(0, 19).replace(/[-:]/g, "");
}

function offsetText(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / MINUTE);
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${ms < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}${pad(minutes % 60)}`;
}

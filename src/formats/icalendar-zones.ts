// Time zones by any name that calendars give them: IANA, Windows, Outlook's own texts, or the VTIMEZONE of the file (RFC 5545 §3.6.5).

import { windowsZones } from "./icalendar-windows-zones.ts";

/** Local times as milliseconds read as if they were UTC. */
export interface Zone {
  /** IANA name; null where the zone is known by its rules only. */
  readonly id: string | null;
  localOf(utc: number): number;
  utcOf(local: number): number;
}

export const utcZone: Zone = { id: "UTC", localOf: (utc) => utc, utcOf: (local) => local };

/** The IANA name that a TZID means; null where it means none. */
export function ianaName(tzid: string): string | null {
  const name = tzid.trim().replace(/^tzone:\/\/Microsoft\//i, "");
  const windows = windowsZones[name.toLowerCase()];
  const tail = /([A-Z][A-Za-z]+\/[A-Za-z_+-]+(?:\/[A-Za-z_]+)?)$/.exec(name)?.[1];
  const candidates = [windows, /^(?:utc|gmt|z)$/i.test(name) ? "UTC" : name, tail, name.replace("_", "/")];
  return candidates.find((one) => one !== undefined && isIana(one)) ?? null;
}

/** The names in use; old ones ("US/Pacific") are found by trying. */
const CURRENT: ReadonlySet<string> = new Set(Intl.supportedValuesOf("timeZone"));

function isIana(name: string): boolean {
  if (CURRENT.has(name)) return true;
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,60}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A zone of the IANA database; the name must be one that `ianaName` gave. */
export function ianaZone(id: string): Zone {
  if (id === "UTC") return utcZone;
  const format = new Intl.DateTimeFormat("en-US", { timeZone: id, timeZoneName: "longOffset" });
  return zoneBy(id, (utc) => {
    const name = format.formatToParts(utc).find((part) => part.type === "timeZoneName")?.value ?? "";
    return offsetOf(name.replace(/^GMT/, "")) ?? 0;
  });
}

/** A zone that a text names by its distance alone ("(UTC-05:00) Bogotá", "UTC+01"); null where it names none. */
export function offsetZone(tzid: string): Zone | null {
  const offset = offsetOf(/(?:UTC|GMT)\s*([+-]\d{1,2}(?:[:.]?\d{2})?)/i.exec(tzid)?.[1] ?? "");
  return offset === null ? null : zoneBy(null, () => offset);
}

/** A zone by its VTIMEZONE, given as text; null where that is broken. */
export async function definedZone(definition: string): Promise<Zone | null> {
  const { default: ICAL } = await import("ical.js");
  try {
    const component = ICAL.Component.fromString(definition);
    const zone = new ICAL.Timezone(component);
    if (!component.getAllSubcomponents().length) return null;
    const offsetAt = (local: number) => {
      const at = new Date(Math.min(Math.max(local, FIRST), LAST));
      return zone.utcOffset(ICAL.Time.fromJSDate(at, true)) * 1000;
    };
    offsetAt(0);
    return {
      id: null,
      localOf: (utc) => utc + offsetAt(utc + offsetAt(utc)),
      utcOf: (local) => local - offsetAt(local),
    };
  } catch {
    return null;
  }
}

/** Where the rules of a VTIMEZONE are followed; they are written for the years about now. */
const FIRST = Date.UTC(1970, 0, 2);
const LAST = Date.UTC(2099, 0, 1);

function zoneBy(id: string | null, offsetAt: (utc: number) => number): Zone {
  return {
    id,
    localOf: (utc) => utc + offsetAt(utc),
    utcOf: (local) => {
      const guess = local - offsetAt(local);
      return local - offsetAt(guess);
    },
  };
}

/** "+02:00", "-0500", "+1", "" (none) in milliseconds; null where the text is no distance. */
function offsetOf(text: string): number | null {
  if (text === "") return null;
  const match = /^([+-])(\d{1,2})(?:[:.]?(\d{2}))?(?::?(\d{2}))?$/.exec(text);
  if (!match) return null;
  const [, sign, hours, minutes = 0, seconds = 0] = match;
  const ms = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === "-" ? -ms : ms;
}

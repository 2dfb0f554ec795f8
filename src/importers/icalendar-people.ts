// Who was really there: attendees without rooms, lists, programs and those who declined.

import type { Attendee } from "#formats/icalendar-event.ts";
import type { PersonRef } from "#model/drafts.ts";
import type { Owner } from "#model/owner.ts";
import { isRobot, personName } from "./mail-people.ts";

const NOT_PEOPLE: ReadonlySet<string> = new Set(["ROOM", "RESOURCE", "GROUP"]);
const ABSENT: ReadonlySet<string> = new Set(["DECLINED", "DELEGATED"]);

/** The people of an event, ego among them where invited; each once. */
export function meetingPeople(attendees: readonly Attendee[]): PersonRef[] {
  const absent = new Set(attendees.filter(isAbsent).map((one) => one.email || one.name));
  const people = new Map<string, PersonRef>();
  for (const one of attendees) {
    if (absent.has(one.email || one.name) || NOT_PEOPLE.has(one.cutype) || isRobot(one.email, one.name)) continue;
    const name = personName(one.name, one.email);
    const key = one.email || name;
    const known = people.get(key);
    if (key && (!known || (!known.name && name))) people.set(key, { name, email: one.email, profile: "", role: "to" });
  }
  return [...people.values()];
}

function isAbsent(one: Attendee): boolean {
  return ABSENT.has(one.partstat) || one.role === "NON-PARTICIPANT";
}

/** Whether somebody besides ego is among them. */
export function hasOthers(people: readonly PersonRef[], owner: Owner): boolean {
  return people.some((person) => !owner.emails.includes(person.email));
}

/** Whether ego declined. */
export function hasDeclined(attendees: readonly Attendee[], owner: Owner): boolean {
  return attendees.some((one) => one.partstat === "DECLINED" && owner.emails.includes(one.email));
}

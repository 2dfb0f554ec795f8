// The contact days of each tie, packed (model/contact-days.ts), out of the interactions.

import { classWeights, type DayClass, packDay } from "#model/contact-days.ts";
import type { Database } from "./database.ts";
import { readMembers } from "./members.ts";

interface Exchange {
  readonly day: number;
  readonly kind: string;
  readonly direction: string;
  readonly people: number;
  readonly members: string;
}

/** All that happened on one day with one person, before it is packed. */
interface Day {
  sign: boolean;
  given: boolean;
  /** Fewest people of a meeting or call; 0 where there was none. */
  met: number;
  /** Fewest people of a message or mail; 0 where there was none. */
  wrote: number;
}

/** Above this share of all contacts one pass over every interaction is faster than one look-up a contact. */
const WHOLE_SHARE = 0.2;

/** Recomputes the contact days of these contacts; a contact without any loses its row. */
export function deriveTies(database: Database, contacts: ReadonlySet<number>): void {
  if (!contacts.size) return;
  const put = database.prepare("insert or replace into tie_days (contact_id, last_day, days) values (?, ?, ?)");
  const drop = database.prepare("delete from tie_days where contact_id = ?");
  const write = (contactId: number, days: ReadonlyMap<number, Day> | undefined) => {
    if (days?.size) put.run(contactId, Math.max(...days.keys()), packed(days));
    else drop.run(contactId);
  };
  const total = Number(database.prepare("select count(*) from contact").pluck().get());
  if (contacts.size > 20 && contacts.size > WHOLE_SHARE * total) {
    const all = new Map<number, Map<number, Day>>();
    const everything = database.prepare("select day, kind, direction, people, members from interaction");
    for (const exchange of everything.iterate() as IterableIterator<Exchange>) addExchange(all, contacts, exchange);
    for (const contactId of contacts) write(contactId, all.get(contactId));
    return;
  }
  const ofContact = database.prepare(
    `select day, kind, direction, people, members from participant
     join interaction on interaction.id = participant.interaction_id where contact_id = ?`,
  );
  for (const contactId of contacts) {
    const one = new Map<number, Map<number, Day>>();
    const only = new Set([contactId]);
    for (const exchange of ofContact.iterate(contactId) as IterableIterator<Exchange>) addExchange(one, only, exchange);
    write(contactId, one.get(contactId));
  }
}

function addExchange(ties: Map<number, Map<number, Day>>, wanted: ReadonlySet<number>, exchange: Exchange): void {
  const isMeeting = exchange.kind === "meeting" || exchange.kind === "call";
  for (const { contactId, role } of readMembers(exchange.members)) {
    // Who merely received the same incoming message exchanged nothing with ego.
    if (role === "co" || !wanted.has(contactId)) continue;
    let days = ties.get(contactId);
    if (!days) ties.set(contactId, (days = new Map()));
    let day = days.get(exchange.day);
    if (!day) days.set(exchange.day, (day = { sign: false, given: false, met: 0, wrote: 0 }));
    day.sign ||= isMeeting || exchange.direction !== "out";
    day.given ||= isMeeting || exchange.direction !== "in";
    if (isMeeting) day.met = fewest(day.met, exchange.people);
    else day.wrote = fewest(day.wrote, exchange.people);
  }
}

function fewest(known: number, people: number): number {
  const several = Math.max(1, people);
  return known === 0 ? several : Math.min(known, several);
}

function packed(days: ReadonlyMap<number, Day>): Buffer {
  const words = Uint32Array.from([...days].map(([day, seen]) => packDay({ day, ...strongest(seen), sign: seen.sign, given: seen.given })));
  words.sort();
  return Buffer.from(words.buffer, words.byteOffset, words.byteLength);
}

/** The exchange of largest weight: a meeting shared by many may weigh less than a mail between two. */
function strongest({ sign, given, met, wrote }: Day): { dayClass: DayClass; people: number } {
  const written: DayClass = sign && given ? "both-ways" : "one-way";
  if (!wrote) return { dayClass: "met", people: met };
  if (!met) return { dayClass: written, people: wrote };
  return classWeights.met / met >= classWeights[written] / wrote
    ? { dayClass: "met", people: met }
    : { dayClass: written, people: wrote };
}

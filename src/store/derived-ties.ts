// The contact days of each tie, packed (model/contact-days.ts), out of the interactions.

import { classWeights, type DayClass, dayOfPacked, packDay } from "#model/contact-days.ts";
import type { Database } from "./database.ts";
import { isWholePass } from "./exchange-passes.ts";
import { dropKeptValues, hasKeptValues } from "./kept-values.ts";
import { forEachMember } from "./members.ts";

interface Exchange {
  readonly day: number;
  readonly kind: string;
  readonly direction: string;
  readonly people: number;
  readonly members: string;
}

/** Recomputes the contact days of these contacts; a contact without any loses its row. */
export function deriveTies(database: Database, contacts: ReadonlySet<number>): void {
  if (!contacts.size) return;
  const isWhole = isWholePass(database, contacts);
  const before = !isWhole && hasKeptValues(database) ? database.prepare(daysOfContact).pluck() : null;
  if (!before) dropKeptValues(database);
  const put = database.prepare("insert or replace into tie_days (contact_id, last_day, days) values (?, ?, ?)");
  const drop = database.prepare("delete from tie_days where contact_id = ?");
  let changedFrom = Number.POSITIVE_INFINITY;
  const write = (contactId: number, events: readonly number[] | undefined) => {
    const days = events?.length ? daysOf(Float64Array.from(events).sort()) : noDays;
    if (before) changedFrom = Math.min(changedFrom, firstDifference(wordsOf(before.get(contactId)), days));
    if (!days.length) return drop.run(contactId);
    return put.run(
      contactId,
      dayOfPacked(days.at(-1) ?? 0),
      Buffer.from(days.buffer, days.byteOffset, days.byteLength),
    );
  };
  if (isWhole) {
    const all = new Map<number, number[]>();
    const everything = database.prepare("select day, kind, direction, people, members from interaction");
    for (const exchange of everything.iterate() as IterableIterator<Exchange>) addExchange(all, contacts, exchange);
    for (const contactId of [...contacts].sort((a, b) => a - b)) write(contactId, all.get(contactId));
    return;
  }
  const ofContact = database.prepare(
    `select day, kind, direction, people, members from participant
     join interaction on interaction.id = participant.interaction_id where contact_id = ?`,
  );
  for (const contactId of contacts) {
    const one = new Map<number, number[]>();
    const only = new Set([contactId]);
    for (const exchange of ofContact.iterate(contactId) as IterableIterator<Exchange>) addExchange(one, only, exchange);
    write(contactId, one.get(contactId));
  }
  if (before && changedFrom < Number.POSITIVE_INFINITY) dropKeptValues(database, changedFrom);
}

const daysOfContact = "select days from tie_days where contact_id = ?";
const noDays = new Uint32Array(0);

function wordsOf(blob: unknown): Uint32Array {
  return Buffer.isBuffer(blob) ? new Uint32Array(new Uint8Array(blob).buffer) : noDays;
}

/** The first day of which the two say another thing; infinite where they are equal. */
function firstDifference(before: Uint32Array, after: Uint32Array): number {
  for (let at = 0; at < Math.max(before.length, after.length); at++) {
    const [one, other] = [before[at], after[at]];
    if (one !== other)
      return Math.min(...[one, other].flatMap((packed) => (packed === undefined ? [] : [dayOfPacked(packed)])));
  }
  return Number.POSITIVE_INFINITY;
}

/** An exchange seen from one contact, as one number that sorts by day: day, meeting or call, sign, given, people. */
const [DAY, MET, SIGN, GIVEN, PEOPLE] = [2048, 1024, 512, 256, 255];
const OFFSET = 2 ** 19;

function addExchange(
  ties: Map<number, number[]>,
  wanted: ReadonlySet<number>,
  { day, kind, direction, people, members }: Exchange,
): void {
  const isMet = kind === "meeting" || kind === "call";
  const flags = (isMet ? MET + SIGN + GIVEN : 0) || (direction !== "out" ? SIGN : 0) + (direction !== "in" ? GIVEN : 0);
  const event = (day + OFFSET) * DAY + flags + Math.min(PEOPLE, Math.max(1, people));
  forEachMember(members, (contactId, isBystander) => {
    // Who merely received the same incoming message exchanged nothing with ego.
    if (isBystander || !wanted.has(contactId)) return;
    const events = ties.get(contactId);
    if (events) events.push(event);
    else ties.set(contactId, [event]);
  });
}

/** The packed days of events in ascending order. */
function daysOf(events: Float64Array): Uint32Array {
  const days: number[] = [];
  for (let at = 0; at < events.length; ) {
    const day = Math.floor((events[at] ?? 0) / DAY);
    let seen = 0;
    let [met, wrote] = [0, 0];
    for (; at < events.length && Math.floor((events[at] ?? 0) / DAY) === day; at++) {
      const event = (events[at] ?? 0) % DAY;
      const people = event & PEOPLE;
      seen |= event;
      if (event & MET) met = fewest(met, people);
      else wrote = fewest(wrote, people);
    }
    const [sign, given] = [(seen & SIGN) !== 0, (seen & GIVEN) !== 0];
    days.push(packDay({ day: day - OFFSET, sign, given, ...strongest(sign && given, met, wrote) }));
  }
  return Uint32Array.from(days);
}

function fewest(known: number, people: number): number {
  return known === 0 ? people : Math.min(known, people);
}

/** The exchange of largest weight, 0 people where there was none: a meeting shared by many may weigh less than a mail between two. */
function strongest(isAnswered: boolean, met: number, wrote: number): { dayClass: DayClass; people: number } {
  const written: DayClass = isAnswered ? "both-ways" : "one-way";
  if (!wrote) return { dayClass: "met", people: met };
  if (!met) return { dayClass: written, people: wrote };
  return classWeights.met / met >= classWeights[written] / wrote
    ? { dayClass: "met", people: met }
    : { dayClass: written, people: wrote };
}

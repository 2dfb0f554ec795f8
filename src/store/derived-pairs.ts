// Observed ties between alters: the distinct days on which two of them were in one meeting or mail, with its size.

import { dayOfPair, packPairDay } from "#model/pair-days.ts";
import { bulkInsert } from "./bulk-insert.ts";
import type { Database } from "./database.ts";
import { isWholePass } from "./exchange-passes.ts";
import { memberIds } from "./members.ts";

/** Larger rooms show nothing about who knows whom, and would make quadratically many pairs. */
const ROOM_MOST = 50;
/** A packed day is below 2^28; beside it stands the other contact, below 2^25. */
const DAY = 2 ** 28;

/** Recomputes the pairs in which these contacts stand. */
export function derivePairs(database: Database, contacts: ReadonlySet<number>): void {
  if (!contacts.size) return;
  const rooms = isWholePass(database, contacts) ? allRooms(database) : roomsOf(database, contacts);
  const together = togetherIn(rooms, contacts);
  clear(database, contacts);
  const pairs = bulkInsert(database, "into pair_days (a, b, days)", 3);
  for (const a of [...together.keys()].sort((x, y) => x - y)) {
    for (const [b, days] of daysByOther(Float64Array.from(together.get(a) ?? []).sort())) {
      pairs.put(a);
      pairs.put(b);
      pairs.put(Buffer.from(Uint32Array.from(days).buffer));
    }
  }
  pairs.flush();
}

/** For each contact its meetings with those after it, one number a meeting: the other contact, then the packed day. */
function togetherIn(rooms: Iterable<Room>, contacts: ReadonlySet<number>): Map<number, number[]> {
  const together = new Map<number, number[]>();
  for (const { day, people, members } of rooms) {
    const ids = memberIds(members);
    if (ids.length > ROOM_MOST) continue;
    const packed = packPairDay(day, Math.max(people, ids.length));
    for (const a of ids)
      for (const b of ids) {
        if (a >= b || !(contacts.has(a) || contacts.has(b))) continue;
        const known = together.get(a);
        if (known) known.push(b * DAY + packed);
        else together.set(a, [b * DAY + packed]);
      }
  }
  return together;
}

/** The days with each other contact, of several rooms on a day the smallest; `meetings` ascending. */
function* daysByOther(meetings: Float64Array): Iterable<[number, number[]]> {
  for (let at = 0; at < meetings.length; ) {
    const other = Math.floor(meetings[at]! / DAY);
    const days: number[] = [];
    for (; at < meetings.length && Math.floor(meetings[at]! / DAY) === other; at++) {
      const packed = meetings[at]! % DAY;
      if (dayOfPair(packed) !== dayOfPair(days.at(-1) ?? 0)) days.push(packed);
    }
    yield [other, days];
  }
}

function clear(database: Database, contacts: ReadonlySet<number>): void {
  if (database.prepare("select 1 from pair_days limit 1").get() === undefined) return;
  const first = database.prepare("delete from pair_days where a = ?");
  const second = database.prepare("delete from pair_days where b = ?");
  for (const id of contacts) {
    first.run(id);
    second.run(id);
  }
}

interface Room {
  readonly day: number;
  /** People other than ego, known as contacts or not. */
  readonly people: number;
  readonly members: string;
}

function allRooms(database: Database): Iterable<Room> {
  return database
    .prepare("select day, people, members from interaction where instr(members, ',')")
    .iterate() as IterableIterator<Room>;
}

function* roomsOf(database: Database, contacts: ReadonlySet<number>): Iterable<Room> {
  const ofContact = database.prepare(
    `select interaction.id, day, people, members from participant join interaction on interaction.id = participant.interaction_id
     where contact_id = ? and instr(members, ',')`,
  );
  const seen = new Set<number>();
  for (const contactId of contacts)
    for (const room of ofContact.all(contactId) as (Room & { id: number })[]) {
      if (seen.has(room.id)) continue;
      seen.add(room.id);
      yield room;
    }
}

// Observed ties between alters: the distinct days on which two of them were in one meeting or mail, with its size.

import { packPairDay } from "#model/pair-days.ts";
import type { Database } from "./database.ts";
import { isWholePass } from "./exchange-passes.ts";
import { memberIds } from "./members.ts";

/** Larger rooms show nothing about who knows whom, and would make quadratically many pairs. */
const ROOM_MOST = 50;

/** Recomputes the pairs in which these contacts stand. */
export function derivePairs(database: Database, contacts: ReadonlySet<number>): void {
  if (!contacts.size) return;
  const pairs = new Map<number, Map<number, number>>();
  const rooms = isWholePass(database, contacts) ? allRooms(database) : roomsOf(database, contacts);
  for (const { day, people, members } of rooms) {
    const ids = memberIds(members);
    if (ids.length > ROOM_MOST) continue;
    const size = Math.max(people, ids.length);
    for (const a of ids)
      for (const b of ids) {
        if (a >= b || !(contacts.has(a) || contacts.has(b))) continue;
        const key = a * 2 ** 26 + b;
        const days = pairs.get(key);
        if (days) days.set(day, Math.min(size, days.get(day) ?? size));
        else pairs.set(key, new Map([[day, size]]));
      }
  }
  const clear = database.prepare("delete from pair_days where a = ?");
  const clearB = database.prepare("delete from pair_days where b = ?");
  for (const id of contacts) {
    clear.run(id);
    clearB.run(id);
  }
  const put = database.prepare("insert into pair_days (a, b, days) values (?, ?, ?)");
  for (const [key, days] of pairs) put.run(Math.floor(key / 2 ** 26), key % 2 ** 26, packed(days));
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

/** The smallest room of each day, packed (model/pair-days.ts). */
function packed(days: ReadonlyMap<number, number>): Buffer {
  const words = Uint32Array.from(days, ([day, people]) => packPairDay(day, people));
  words.sort();
  return Buffer.from(words.buffer, words.byteOffset, words.byteLength);
}

// Which exchanges are there already, without asking the file for each one of a large import.

import type { Database } from "./database.ts";

export interface KnownKeys {
  /** False: certainly no exchange under this key. True: look. */
  mayHold(key: Buffer): boolean;
  /** An exchange under this key was written. */
  add(key: Buffer): void;
}

/** One look-up in the file costs as much as reading so many keys on the way. */
const KEYS_A_LOOK = 8;

/** Keeps half of each key in memory, once so many were asked for that reading all of them is cheaper. */
export function knownKeys(database: Database): KnownKeys {
  const rows = Number(database.prepare("select coalesce(max(id), 0) from interaction").pluck().get());
  let asked = 0;
  let filter: KeyFilter | null = null;
  return {
    mayHold(key) {
      asked++;
      if (!filter && asked * KEYS_A_LOOK > rows) filter = filterOf(database, rows);
      return filter?.has(key) ?? true;
    },
    add: (key) => filter?.add(key),
  };
}

function filterOf(database: Database, rows: number): KeyFilter {
  const filter = keyFilter(rows);
  for (const key of database.prepare("select key from interaction").pluck().iterate()) filter.add(key as Buffer);
  return filter;
}

interface KeyFilter {
  has(key: Buffer): boolean;
  add(key: Buffer): void;
}

/** A set of the first six bytes of keys in open addressing: eight bytes a slot, half of them free. */
function keyFilter(expected: number): KeyFilter {
  let slots = new Float64Array(2 ** Math.ceil(Math.log2(2 * Math.max(expected, 1024))));
  let held = 0;
  const slotOf = (head: number) => {
    let slot = head % slots.length;
    while (slots[slot] !== 0 && slots[slot] !== head) slot = (slot + 1) % slots.length;
    return slot;
  };
  const put = (head: number) => {
    slots[slotOf(head)] = head;
  };
  return {
    has: (key) => slots[slotOf(headOf(key))] !== 0,
    add(key) {
      put(headOf(key));
      held++;
      if (held * 2 < slots.length) return;
      const before = slots;
      slots = new Float64Array(before.length * 2);
      for (const head of before) if (head !== 0) put(head);
    },
  };
}

/** From 1 on; 0 stands for a free slot. */
function headOf(key: Buffer): number {
  return key.readUIntBE(0, 6) + 1;
}

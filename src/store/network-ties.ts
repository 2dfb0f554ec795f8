// The observed ties between alters as of a day, as columns.

import { assumptionValues } from "#model/assumptions.ts";
import type { Alter, AlterTies } from "#model/network.ts";
import { dayOfPair, peopleOfPair } from "#model/pair-days.ts";
import { readSetting } from "./settings.ts";
import type { Store } from "./store.ts";

/** Days are read as one text of hexadecimal digits: a Buffer for each of a hundred thousand pairs takes ten times as long. */
type PairRow = readonly [a: number, b: number, length: number, days: string];

/** Which pairs are read: those between these contacts, or those in which at least one of them stands. */
export interface PairScope {
  readonly contacts: readonly number[];
  readonly isEitherEnd: boolean;
}

/** The ties among these alters, by their indexes; all of them where there is no scope. */
export function loadAlterTies(store: Store, alters: readonly Alter[], asOf: number, scope?: PairScope): AlterTies {
  const indexOf = indexesById(alters);
  const rows = loadPairs(store, scope).filter(([a, b]) => (indexOf[a] ?? -1) >= 0 && (indexOf[b] ?? -1) >= 0);
  const words = wordsOf(rows);
  const { roomAtMost } = assumptionValues(readSetting(store, "assumptions"));
  const count = rows.length;
  const [a, b, days, closeDays] = [
    new Int32Array(count),
    new Int32Array(count),
    new Int32Array(count),
    new Int32Array(count),
  ];
  let at = 0;
  for (let pair = 0; pair < count; pair++) {
    const [idA, idB, length] = rows[pair]!;
    const [first, second] = [indexOf[idA]!, indexOf[idB]!];
    a[pair] = Math.min(first, second);
    b[pair] = Math.max(first, second);
    for (const end = at + length / 4; at < end; at++) {
      const packed = words[at]!;
      if (dayOfPair(packed) > asOf) continue;
      days[pair]!++;
      if (peopleOfPair(packed) <= roomAtMost) closeDays[pair]!++;
    }
  }
  const order: number[] = [];
  for (let pair = 0; pair < count; pair++) if (days[pair]! > 0) order.push(pair);
  order.sort((x, y) => a[x]! - a[y]! || b[x]! - b[y]!);
  return {
    a: inOrder(a, order),
    b: inOrder(b, order),
    days: inOrder(days, order),
    closeDays: inOrder(closeDays, order),
  };
}

/** The index of each id; −1 where there is none. Ids are dense, and a Map of them takes ten times as long. */
function indexesById(alters: readonly Alter[]): Int32Array {
  const indexes = new Int32Array(alters.reduce((most, { id }) => Math.max(most, id), 0) + 1).fill(-1);
  for (let index = 0; index < alters.length; index++) indexes[alters[index]!.id] = index;
  return indexes;
}

function inOrder(column: Int32Array, order: readonly number[]): Int32Array {
  const ordered = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) ordered[at] = column[order[at]!]!;
  return ordered;
}

function loadPairs({ database }: Store, scope: PairScope | undefined): PairRow[] {
  const columns = "select a, b, length(days), hex(days) from pair_days";
  if (!scope) return database.prepare(columns).raw().all() as PairRow[];
  const among = "in (select value from json_each(@contacts))";
  const sql = scope.isEitherEnd
    ? `${columns} where a ${among} union all ${columns} where b ${among} and not (+a ${among})`
    : // The plus keeps the index from being asked for each of all possible pairs.
      `${columns} where a ${among} and +b ${among}`;
  return database
    .prepare(sql)
    .raw()
    .all({ contacts: JSON.stringify(scope.contacts) }) as PairRow[];
}

function wordsOf(rows: readonly PairRow[]): Uint32Array {
  const bytes = Buffer.from(rows.map(([, , , days]) => days).join(""), "hex");
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

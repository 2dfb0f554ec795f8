// Puts what changed into a network loaded before, so that one person's change need not read a hundred thousand anew.

import type { Alter, AlterTies, Network } from "#model/network.ts";

/** The alters in the order of their uids: those of `fresh` for the contacts written, all others as before. */
export function merged(before: readonly Alter[], fresh: readonly Alter[], written: ReadonlySet<number>): Alter[] {
  const replaced = replacedIn(before, fresh, written);
  if (replaced) return replaced;
  const alters: Alter[] = [];
  let next = 0;
  for (const alter of before) {
    for (let one = fresh[next]; one && one.uid < alter.uid; one = fresh[++next]) alters.push(one);
    if (!written.has(alter.id)) alters.push(alter);
  }
  for (; next < fresh.length; next++) alters.push(fresh[next]!);
  return alters;
}

/** Where nobody came or went: a copy with the fresh ones in place; else null. */
function replacedIn(before: readonly Alter[], fresh: readonly Alter[], written: ReadonlySet<number>): Alter[] | null {
  if (fresh.length !== written.size) return null;
  const alters = before.slice();
  for (const alter of fresh) {
    const index = placeOf(before, alter.uid);
    if (before[index]?.id !== alter.id) return null;
    alters[index] = alter;
  }
  return alters;
}

/** The index of the uid among alters in the order of their uids, or where it would stand. */
function placeOf(alters: readonly Alter[], uid: string): number {
  let [low, high] = [0, alters.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (alters[middle]!.uid < uid) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The ties of `before` in which none of the contacts written stands, and those of `fresh`, in the order of `alters`. */
export function mergedTies(
  before: Network,
  alters: readonly Alter[],
  fresh: AlterTies,
  written: ReadonlySet<number>,
): AlterTies {
  const { alterTies } = before;
  if (isSameEverywhere(before, alters, fresh, written)) return alterTies;
  const places = placesOf(before.alters, alters, written);
  const isKept = (tie: number) => places[alterTies.a[tie]!]! >= 0 && places[alterTies.b[tie]!]! >= 0;
  let count = fresh.a.length;
  for (let tie = 0; tie < alterTies.a.length; tie++) if (isKept(tie)) count++;
  const ties = emptyTies(count);
  let at = 0;
  const put = (from: AlterTies, tie: number, a: number, b: number) => {
    ties.a[at] = a;
    ties.b[at] = b;
    ties.days[at] = from.days[tie]!;
    ties.closeDays[at] = from.closeDays[tie]!;
    at++;
  };
  let added = 0;
  const putFresh = () => {
    put(fresh, added, fresh.a[added]!, fresh.b[added]!);
    added++;
  };
  for (let tie = 0; tie < alterTies.a.length; tie++) {
    if (!isKept(tie)) continue;
    const [a, b] = [places[alterTies.a[tie]!]!, places[alterTies.b[tie]!]!];
    while (added < fresh.a.length && (fresh.a[added]! < a || (fresh.a[added] === a && fresh.b[added]! < b))) putFresh();
    put(alterTies, tie, a, b);
  }
  while (added < fresh.a.length) putFresh();
  return ties;
}

/** Whether the same alters stand at the same places, and the contacts written have the same ties. */
function isSameEverywhere(
  { alters: known, alterTies }: Network,
  alters: readonly Alter[],
  fresh: AlterTies,
  written: ReadonlySet<number>,
): boolean {
  if (alters.length !== known.length) return false;
  const isOne = new Uint8Array(alters.length);
  for (let index = 0; index < alters.length; index++) {
    const alter = alters[index]!;
    if (alter === known[index]) continue;
    if (alter.id !== known[index]!.id || !written.has(alter.id)) return false;
    isOne[index] = 1;
  }
  const { a, b, days, closeDays } = alterTies;
  let next = 0;
  for (let tie = 0; tie < a.length; tie++) {
    if (isOne[a[tie]!] === 0 && isOne[b[tie]!] === 0) continue;
    const isEqual = a[tie] === fresh.a[next] && b[tie] === fresh.b[next];
    if (!isEqual || days[tie] !== fresh.days[next] || closeDays[tie] !== fresh.closeDays[next]) return false;
    next++;
  }
  return next === fresh.a.length;
}

/** The index now of each alter before; −1 for those whose ties were read anew. */
function placesOf(before: readonly Alter[], alters: readonly Alter[], written: ReadonlySet<number>): Int32Array {
  const places = new Int32Array(before.length).fill(-1);
  let at = 0;
  for (const [index, alter] of before.entries()) {
    if (written.has(alter.id)) continue;
    while (alters[at] !== alter) at++;
    places[index] = at;
  }
  return places;
}

function emptyTies(count: number): AlterTies {
  return {
    a: new Int32Array(count),
    b: new Int32Array(count),
    days: new Int32Array(count),
    closeDays: new Int32Array(count),
  };
}

// Puts what changed into a network loaded before, so that one person's change need not read a hundred thousand anew.

import type { Alter, AlterTies, Network } from "#model/network.ts";

/** The alters in the order of their uids: those of `fresh` for the contacts written, all others as before. */
export function merged(before: readonly Alter[], fresh: readonly Alter[], written: ReadonlySet<number>): Alter[] {
  const alters: Alter[] = [];
  let next = 0;
  for (const alter of before) {
    for (let one = fresh[next]; one && one.uid < alter.uid; one = fresh[++next]) alters.push(one);
    if (!written.has(alter.id)) alters.push(alter);
  }
  for (; next < fresh.length; next++) alters.push(fresh[next]!);
  return alters;
}

/** The ties of `before` in which none of the contacts written stands, and those of `fresh`, in the order of `alters`. */
export function mergedTies(
  before: Network,
  alters: readonly Alter[],
  fresh: AlterTies,
  written: ReadonlySet<number>,
): AlterTies {
  const { alterTies } = before;
  const places = placesOf(before.alters, alters, written);
  const kept: number[] = [];
  for (let tie = 0; tie < alterTies.a.length; tie++)
    if (places[alterTies.a[tie]!]! >= 0 && places[alterTies.b[tie]!]! >= 0) kept.push(tie);
  const ties = emptyTies(kept.length + fresh.a.length);
  let [old, added] = [0, 0];
  for (let tie = 0; tie < ties.a.length; tie++) {
    const isOld =
      old < kept.length && (added >= fresh.a.length || precedes(alterTies, kept[old]!, places, fresh, added));
    const [from, at] = isOld ? [alterTies, kept[old++]!] : [fresh, added++];
    ties.a[tie] = isOld ? places[from.a[at]!]! : from.a[at]!;
    ties.b[tie] = isOld ? places[from.b[at]!]! : from.b[at]!;
    ties.days[tie] = from.days[at]!;
    ties.closeDays[tie] = from.closeDays[at]!;
  }
  return ties;
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

function precedes(old: AlterTies, tie: number, places: Int32Array, fresh: AlterTies, other: number): boolean {
  const [a, b] = [places[old.a[tie]!]!, places[old.b[tie]!]!];
  return a < fresh.a[other]! || (a === fresh.a[other]! && b < fresh.b[other]!);
}

function emptyTies(count: number): AlterTies {
  return {
    a: new Int32Array(count),
    b: new Int32Array(count),
    days: new Int32Array(count),
    closeDays: new Int32Array(count),
  };
}

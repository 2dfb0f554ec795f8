// The observed ties laid out for the search of paths: rooms and mails by neighbour, employers by their people.

import type { Network } from "#model/network.ts";
import { employersOf, type Stay, staysOf } from "./shared-employer.ts";

/** Ties by alter, as indexes into `network.alters`; the neighbours of `i` stand from `first[i]` to `first[i + 1]`. */
export interface PathGraph {
  readonly size: number;
  readonly first: Int32Array;
  readonly neighbour: Int32Array;
  /** Days together in rooms and mails of at most `roomAtMost` people, parallel to `neighbour`; never 0. */
  readonly days: Int32Array;
  staysOf(index: number): readonly Stay[];
  /** The people of an employer, now or before. */
  staffOf(organizationId: number): readonly number[];
}

/** The graph of a network; who worked where is looked up when it is asked for. */
export function pathGraphOf({ alters, alterTies, asOf }: Network): PathGraph {
  const stays = new Array<readonly Stay[] | undefined>(alters.length);
  const staysAt = (index: number) => {
    const known = stays[index] ?? staysOf(alters[index]!, asOf);
    stays[index] = known;
    return known;
  };
  let staff: Map<number, number[]> | null = null;
  const staffBy = () => {
    const people = new Map<number, number[]>();
    for (let index = 0; index < alters.length; index++)
      for (const id of employersOf(staysAt(index))) {
        const there = people.get(id);
        if (there) there.push(index);
        else people.set(id, [index]);
      }
    return people;
  };
  return {
    size: alters.length,
    ...neighboursOf(alters.length, alterTies),
    staysOf: staysAt,
    staffOf(organizationId) {
      staff ??= staffBy();
      return staff.get(organizationId) ?? [];
    },
  };
}

function neighboursOf(size: number, { a, b, closeDays }: Network["alterTies"]) {
  const first = new Int32Array(size + 1);
  for (let k = 0; k < a.length; k++) {
    if (closeDays[k] === 0) continue;
    first[a[k]! + 1]!++;
    first[b[k]! + 1]!++;
  }
  for (let i = 0; i < size; i++) first[i + 1]! += first[i]!;
  const neighbour = new Int32Array(first[size]!);
  const days = new Int32Array(first[size]!);
  const next = first.slice();
  const put = (from: number, to: number, together: number) => {
    const at = next[from]!++;
    neighbour[at] = to;
    days[at] = together;
  };
  for (let k = 0; k < a.length; k++) {
    if (closeDays[k] === 0) continue;
    put(a[k]!, b[k]!, closeDays[k]!);
    put(b[k]!, a[k]!, closeDays[k]!);
  }
  return { first, neighbour, days };
}

// The observed ties laid out for the search of paths: rooms and mails by neighbour, employers by their people.

import type { Network } from "#model/network.ts";
import { employersOf, type Stay, staysOf } from "./shared-employer.ts";

/**
 * Ties by alter, as indexes into `network.alters`; the neighbours of `i` stand from `first[i]` to `first[i + 1]`. Where it
 * was laid out around some people, the neighbours of those farther off are missing.
 */
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

/** Whose surroundings a search walks through: everybody within so many ties of these people. */
export interface Around {
  readonly people: Iterable<number>;
  readonly ties: number;
}

/** The graph of a network, whole or around some people; who worked where is looked up when it is asked for. */
export function pathGraphOf(network: Network, around: Around | null = null): PathGraph {
  const { alters, alterTies, asOf } = network;
  const stays = new Array<readonly Stay[] | undefined>(alters.length);
  const staysAt = (index: number) => {
    const known = stays[index] ?? staysOf(alters[index]!, asOf);
    stays[index] = known;
    return known;
  };
  let staff: Map<number, number[]> | null = null;
  const staffOf = (organizationId: number) => {
    staff ??= staffIn(network);
    return staff.get(organizationId) ?? [];
  };
  const near = around && peopleNear(network, around, (index) => employersOf(staysAt(index)).flatMap(staffOf));
  return { size: alters.length, ...neighboursOf(alters.length, alterTies, near), staysOf: staysAt, staffOf };
}

/** Everybody by employer, now or before. */
function staffIn({ alters }: Network): Map<number, number[]> {
  const people = new Map<number, number[]>();
  const add = (id: number, index: number) => {
    const there = people.get(id);
    if (!there) people.set(id, [index]);
    else if (there.at(-1) !== index) there.push(index);
  };
  for (let index = 0; index < alters.length; index++) {
    const { organizationId, positions } = alters[index]!;
    if (organizationId !== null) add(organizationId, index);
    for (const position of positions) if (position.organizationId !== null) add(position.organizationId, index);
  }
  return people;
}

/** 1 at everybody so many ties away or nearer. */
function peopleNear(
  { alters, alterTies: { a, b, closeDays } }: Network,
  { people, ties }: Around,
  colleaguesOf: (index: number) => readonly number[],
): Uint8Array {
  const near = new Uint8Array(alters.length);
  let edge = [...people];
  for (const index of edge) near[index] = 1;
  for (let step = 0; step < ties; step++) {
    const reached = new Set(edge.flatMap(colleaguesOf));
    for (let k = 0; k < a.length; k++) {
      if (closeDays[k] === 0) continue;
      if (near[a[k]!] === 1) reached.add(b[k]!);
      if (near[b[k]!] === 1) reached.add(a[k]!);
    }
    edge = [...reached].filter((index) => near[index] === 0);
    for (const index of edge) near[index] = 1;
  }
  return near;
}

function neighboursOf(size: number, { a, b, closeDays }: Network["alterTies"], near: Uint8Array | null) {
  const first = new Int32Array(size + 1);
  const isLaidOut = (index: number) => near === null || near[index] === 1;
  for (let k = 0; k < a.length; k++) {
    if (closeDays[k] === 0) continue;
    if (isLaidOut(a[k]!)) first[a[k]! + 1]!++;
    if (isLaidOut(b[k]!)) first[b[k]! + 1]!++;
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
    if (isLaidOut(a[k]!)) put(a[k]!, b[k]!, closeDays[k]!);
    if (isLaidOut(b[k]!)) put(b[k]!, a[k]!, closeDays[k]!);
  }
  return { first, neighbour, days };
}

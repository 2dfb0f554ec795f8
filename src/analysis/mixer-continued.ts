// A plan gone on with: whoever came late takes the place of somebody missing in all rounds to come, so that what was good stays.

import type { MixerTask, Seating } from "./mixer-goal.ts";

/** A round as it was held or planned, tables of people. */
export interface HeldRound {
  readonly tables: readonly (readonly number[])[];
  readonly resting: readonly number[];
}

interface Going {
  readonly present: readonly number[];
  readonly planned: readonly HeldRound[];
}

/** The planned rounds with those who are there, in the numbers of the task; null where too few rounds were planned, or where somebody rests. */
export function continuedSeating({ present, planned }: Going, task: MixerTask): Seating | null {
  const { rounds, sizes, chair } = task;
  if (chair !== null || planned.length < rounds || planned.some(({ resting }) => resting.length > 0)) return null;
  const seated = new Set(planned.flatMap(({ tables }) => tables.flat()));
  const numberOf = new Map(present.map((person, at) => [person, at]));
  const late = present.filter((person) => !seated.has(person));
  const missing = [...seated].filter((person) => !numberOf.has(person)).sort((a, b) => a - b);
  const standIn = new Map(missing.map((person, at) => [person, late[at]]));
  const here = (person: number) => numberOf.get(numberOf.has(person) ? person : (standIn.get(person) ?? -1)) ?? [];
  const extra = late.slice(missing.length).flatMap((person) => numberOf.get(person) ?? []);
  return Int32Array.from(
    planned
      .slice(0, rounds)
      .flatMap(({ tables }) => evened([...tables.map((table) => table.flatMap(here)), extra], sizes).flat()),
  );
}

/** The same people at tables of these sizes, the larger ones first: whoever is too many at one fills another. */
function evened(tables: readonly (readonly number[])[], sizes: readonly number[]): number[][] {
  const ordered = tables.toSorted((a, b) => b.length - a.length);
  const kept = sizes.map((size, at) => (ordered[at] ?? []).slice(0, size));
  const placed = new Set(kept.flat());
  const over = tables.flat().filter((person) => !placed.has(person));
  return kept.map((table, at) => [...table, ...over.splice(0, (sizes[at] ?? 0) - table.length)]);
}

// How many carry, exactly: beside the naive loop over people and a simulation of a million runs.

import { type Chances, distributionOf } from "#analysis/distribution.ts";
import { seededRandom } from "#lib/seeded.ts";
import type { Figure, Findings } from "./report.ts";
import { median, timed } from "./timing.ts";
import type { Bench } from "./workshop.ts";

const SIZES = [200, 2000, 20_000] as const;
const THETAS = 7;
const RUNS = 1_000_000;
const SIMULATED = 200;

export const carryBench: Bench = {
  title: "the distribution of the number who carry, over 49 parameters and shared organisations",
  async run(workshop): Promise<Findings> {
    const figures: Figure[] = [];
    for (const size of SIZES) {
      workshop.say(`${size} people …`);
      const chances = chancesOf(size);
      const exact = distributionOf(chances);
      const own = await medianOf(() => distributionOf(chances));
      const naive = await naiveRun(chances);
      figures.push(figure(`${size} people`, own, "ms", { name: "naive loop", value: naive.ms }));
      if (naive.mass)
        figures.push(figure(`${size} people, largest difference`, differenceOf(exact, naive.mass), "", null));
    }
    const chances = chancesOf(SIMULATED);
    const exact = distributionOf(chances);
    let simulated: Float64Array = new Float64Array();
    const ms = await timed(() => {
      simulated = simulate(chances, RUNS);
    });
    const own = await medianOf(() => distributionOf(chances));
    figures.push(
      figure(`${SIMULATED} people`, own, "ms", { name: "simulation of 1,000,000 runs", value: ms }),
      figure(`${SIMULATED} people, largest difference from the simulation`, differenceOf(exact, simulated), "", null),
    );
    return {
      figures,
      notes: [
        "The naive loop adds one organisation after the other in full length for each of the 49; for 20,000 people one of the 49 is run and counted 49 times.",
        "A simulation of a million runs is itself off by up to about .001.",
      ],
    };
  },
};

function figure(what: string, value: number, unit: string, peer: Figure["peer"]): Figure {
  return { what, value, unit, peer, goal: null };
}

async function medianOf(run: () => unknown): Promise<number> {
  const times = [];
  for (let round = 0; round < 3; round++) times.push(await timed(run));
  return median(times);
}

function chancesOf(size: number): Chances {
  const random = seededRandom(`carry ${size}`);
  const column = () => Float64Array.from({ length: size }, () => random());
  return {
    alive: Array.from({ length: THETAS }, column),
    survive: Array.from({ length: THETAS }, column),
    organizations: Array.from({ length: size }, () => (random() < 0.5 ? null : Math.floor(random() * (size / 8)))),
    shock: 0.03,
  };
}

function membersOf({ organizations }: Chances): number[][] {
  const groups = new Map<number | string, number[]>();
  organizations.forEach((organization, person) => {
    const key = organization ?? `alone ${person}`;
    groups.set(key, [...(groups.get(key) ?? []), person]);
  });
  return [...groups.values()];
}

/** Every pair of parameters, every organisation, every person, in full length; no mass where one pair stood for all. */
async function naiveRun(chances: Chances): Promise<{ ms: number; mass: Float64Array | null }> {
  const groups = membersOf(chances);
  const size = chances.organizations.length;
  const pairs = chances.alive.flatMap((alive) => chances.survive.map((survive) => [alive, survive] as const));
  const taken = size > 2000 ? pairs.slice(0, 1) : pairs;
  const mixed = new Float64Array(size + 1);
  const ms = await timed(() => {
    for (const [alive, survive] of taken) {
      const mass = naive(groups, alive, survive, chances.shock);
      for (let k = 0; k <= size; k++) mixed[k] = mixed[k]! + (mass[k] ?? 0) / taken.length;
    }
  });
  const isWhole = taken.length === pairs.length;
  return { ms: (ms * pairs.length) / taken.length, mass: isWhole ? mixed : null };
}

function naive(groups: readonly number[][], alive: Float64Array, survive: Float64Array, shock: number): Float64Array {
  let total: Float64Array = Float64Array.of(1);
  for (const members of groups) {
    let group: Float64Array = Float64Array.of(1);
    for (const person of members)
      group = added(group, Float64Array.of(1 - alive[person]! * survive[person]!, alive[person]! * survive[person]!));
    group = group.map((mass, k) => (1 - shock) * mass + (k === 0 ? shock : 0));
    total = added(total, group);
  }
  return total;
}

function added(a: Float64Array, b: Float64Array): Float64Array {
  const sum = new Float64Array(a.length + b.length - 1);
  for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) sum[i + j] = sum[i + j]! + a[i]! * b[j]!;
  return sum;
}

function simulate(chances: Chances, runs: number): Float64Array {
  const random = seededRandom("simulation");
  const groups = membersOf(chances);
  const counts = new Float64Array(chances.organizations.length + 1);
  for (let run = 0; run < runs; run++) {
    const alive = chances.alive[Math.floor(random() * THETAS)]!;
    const survive = chances.survive[Math.floor(random() * THETAS)]!;
    let count = 0;
    for (const members of groups) {
      if (random() < chances.shock) continue;
      for (const person of members) if (random() < alive[person]! * survive[person]!) count++;
    }
    counts[count] = counts[count]! + 1 / runs;
  }
  return counts;
}

function differenceOf(exact: Float64Array, other: Float64Array): number {
  return other.reduce((most, mass, k) => Math.max(most, Math.abs(mass - exact[k]!)), 0);
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Chances, distributionOf } from "./distribution.ts";

type Person = readonly [alive: number, survive: number, organization: number | null];

/** One θ and one θ': all is as given. */
const certain = (people: readonly Person[], shock: number): Chances => ({
  alive: [Float64Array.from(people, ([alive]) => alive)],
  survive: [Float64Array.from(people, ([, survive]) => survive)],
  organizations: people.map(([, , organization]) => organization),
  shock,
});
const mean = (distribution: Float64Array) => distribution.reduce((sum, p, k) => sum + k * p, 0);
const total = (distribution: Float64Array) => distribution.reduce((sum, p) => sum + p, 0);

/** Every outcome of people and organisations, one by one. */
function enumerated(people: readonly Person[], shock: number): number[] {
  const known = [...new Set(people.map(([, , organization], i) => organization ?? `alone ${i}`))];
  const counts = people.map(() => 0).concat(0);
  for (let lost = 0; lost < 2 ** known.length; lost++)
    for (let carry = 0; carry < 2 ** people.length; carry++) {
      let p = known.reduce<number>((product, _, o) => product * (lost & (1 << o) ? shock : 1 - shock), 1);
      let count = 0;
      for (const [i, [alive, survive, organization]] of people.entries()) {
        const isLost = lost & (1 << known.indexOf(organization ?? `alone ${i}`));
        const chance = isLost ? 0 : alive * survive;
        p *= carry & (1 << i) ? chance : 1 - chance;
        if (carry & (1 << i)) count++;
      }
      counts[count] = counts[count]! + p;
    }
  return counts;
}

const anyChance = fc.double({ min: 0, max: 1, noNaN: true });
const anyPerson: fc.Arbitrary<Person> = fc.tuple(anyChance, anyChance, fc.constantFrom(null, 1, 2, 3));

test("few people: every outcome counted", () => {
  fc.assert(
    fc.property(
      fc.array(anyPerson, { maxLength: 6 }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      (people, shock) => {
        const expected = enumerated(people, shock);
        const distribution = distributionOf(certain(people, shock));
        expect(distribution.length).toBe(people.length + 1);
        for (const [k, p] of distribution.entries()) expect(Math.abs(p - expected[k]!)).toBeLessThan(1e-12);
      },
    ),
    { numRuns: 40 },
  );
});

test("all θ and θ' count the same", () => {
  const two = {
    alive: [Float64Array.of(0.2), Float64Array.of(0.6)],
    survive: [Float64Array.of(0.5), Float64Array.of(1)],
  };
  const distribution = distributionOf({ ...two, organizations: [null], shock: 0.1 });
  expect(distribution[1]).toBeCloseTo((0.9 * (0.2 + 0.6) * (0.5 + 1)) / 4, 12);
});

test("what is unknown to all alike widens the distribution and leaves its mean", () => {
  const people = 60;
  const column = (p: number) => new Float64Array(people).fill(p);
  const alone = {
    survive: [column(1)],
    organizations: column(0).reduce<null[]>((all) => [...all, null], []),
    shock: 0,
  };
  const sure = distributionOf({ ...alone, alive: [column(0.5)] });
  const unsure = distributionOf({ ...alone, alive: [column(0.2), column(0.8)] });
  const variance = (distribution: Float64Array) =>
    distribution.reduce((sum, p, k) => sum + p * (k - mean(distribution)) ** 2, 0);
  expect(mean(unsure)).toBeCloseTo(mean(sure), 9);
  expect(variance(sure)).toBeCloseTo(15, 9);
  expect(variance(unsure)).toBeCloseTo(0.16 * people + (0.3 * people) ** 2, 6);
});

/** Numbers in (0, 1), the same every time (Park and Miller's minimal standard). */
function chain(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function crowd(size: number, organizations: number): Person[] {
  const next = chain(7);
  return Array.from({ length: size }, () => [
    next(),
    next(),
    next() < 0.1 ? null : Math.floor(next() ** 2 * organizations),
  ]);
}

test("thousands: the sum is 1, mean and variance are those of independent organisations", () => {
  const people = crowd(4000, 900);
  const shock = 0.03;
  const distribution = distributionOf(certain(people, shock));
  const groups = new Map<string, number[]>();
  for (const [i, [alive, survive, organization]] of people.entries()) {
    const key = `${organization ?? `alone ${i}`}`;
    groups.set(key, [...(groups.get(key) ?? []), alive * survive]);
  }
  let expected = 0;
  let variance = 0;
  for (const chances of groups.values()) {
    const sum = chances.reduce((all, p) => all + p, 0);
    const own = chances.reduce((all, p) => all + p * (1 - p), 0);
    expected += (1 - shock) * sum;
    variance += (1 - shock) * own + shock * (1 - shock) * sum * sum;
  }
  expect(total(distribution)).toBeCloseTo(1, 12);
  expect(mean(distribution)).toBeCloseTo(expected, 8);
  expect(distribution.reduce((sum, p, k) => sum + p * (k - expected) ** 2, 0)).toBeCloseTo(variance, 5);
  expect(distribution.every((p) => p >= 0)).toBe(true);
});

test("the windows of a large count lie where the plain recurrence puts them", () => {
  const people = crowd(1500, 1).map(([alive, survive]) => [alive, survive, null] as const);
  const plain = new Float64Array(people.length + 1);
  plain[0] = 1;
  for (const [i, [alive, survive]] of people.entries())
    for (let k = i + 1; k >= 0; k--)
      plain[k] = plain[k]! * (1 - alive * survive) + (plain[k - 1] ?? 0) * alive * survive;
  const distribution = distributionOf(certain(people, 0));
  for (const [k, p] of distribution.entries()) expect(Math.abs(p - plain[k]!)).toBeLessThan(1e-14);
});

test("a simulation of 20,000 runs sees the same", () => {
  const people = crowd(40, 6);
  const shock = 0.2;
  const next = chain(11);
  const runs = 20_000;
  const seen = new Float64Array(people.length + 1);
  for (let run = 0; run < runs; run++) {
    const lost = Array.from({ length: 6 }, () => next() < shock);
    const carry = people.filter(([alive, survive, organization]) => {
      const isLost = organization === null ? next() < shock : lost[organization];
      return next() < alive && next() < survive && !isLost;
    });
    seen[carry.length] = seen[carry.length]! + 1 / runs;
  }
  const distribution = distributionOf(certain(people, shock));
  let below = 0;
  let seenBelow = 0;
  for (const [k, p] of distribution.entries()) {
    below += p;
    seenBelow += seen[k]!;
    expect(Math.abs(below - seenBelow)).toBeLessThan(0.02);
  }
});

test("nobody: certainly none", () => {
  expect([...distributionOf(certain([], 0.03))]).toEqual([1]);
});

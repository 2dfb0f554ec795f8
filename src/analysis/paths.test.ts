import fc from "fast-check";
import { expect, test } from "vitest";
import { assumptionValues } from "#model/assumptions.ts";
import type { Alter } from "#model/network.ts";
import { castAlter, castDay, castNetwork, castTies, daysAgo, packedDays } from "./cast.ts";
import { edgeProbability, introducersOf } from "./paths.ts";
import { standingsOf } from "./standings.ts";

const values = assumptionValues();

function introducers(
  alters: readonly Alter[],
  pairs: readonly (readonly [number, number])[],
  targets: readonly number[],
) {
  const network = castNetwork(alters, { alterTies: castTies(...pairs) });
  const standings = standingsOf(network, values);
  return { standings, found: introducersOf(network, standings, new Set(targets), ({ tie }) => tie.hasSign, values) };
}
const close = packedDays(...[5, 20, 40].map((age) => daysAgo(age)));
const loose = packedDays(daysAgo(300));

test("an edge: 1 − .85^days, same employer .15, both 1 − Π(1 − p)", () => {
  expect(edgeProbability(1, false, values)).toBeCloseTo(0.15, 12);
  expect(edgeProbability(3, false, values)).toBeCloseTo(1 - 0.85 ** 3, 12);
  expect(edgeProbability(0, true, values)).toBeCloseTo(0.15, 12);
  expect(edgeProbability(2, true, values)).toBeCloseTo(1 - 0.85 ** 3, 12);
});

test("the middle person who answers best, by what was observed or by the employer", () => {
  const alters = [
    castAlter(0, { days: loose }),
    castAlter(1, { days: close }),
    castAlter(2, { days: close, organizationId: 2 }),
    castAlter(3),
    castAlter(4, { organizationId: 2 }),
    castAlter(5),
  ];
  const { found, standings } = introducers(
    alters,
    [
      [0, 3],
      [1, 3],
    ],
    [3, 4, 5],
  );
  expect(found.get(3)).toEqual({
    middle: 1,
    probability: standings[1]!.tie.alive * edgeProbability(1, false, values),
    days: 1,
    organizationId: null,
  });
  expect(found.get(4)).toMatchObject({ middle: 2, days: 0, organizationId: 2 });
  expect(found.has(5)).toBe(false);
});

test("a large room shows nobody as known, but takes no employer away", () => {
  const network = (organizationId: number | null) =>
    castNetwork([castAlter(0, { days: close, organizationId }), castAlter(1, { organizationId })], {
      alterTies: { ...castTies([0, 1]), days: Int32Array.of(4), closeDays: Int32Array.of(0) },
    });
  const found = (organizationId: number | null) => {
    const world = network(organizationId);
    return introducersOf(world, standingsOf(world, values), new Set([1]), () => true, values).get(1);
  };
  expect(found(null)).toBeUndefined();
  expect(found(2)).toMatchObject({ middle: 0, days: 0, organizationId: 2 });
});

test("who said no is never a middle person, nor is who may not be asked", () => {
  const { found } = introducers(
    [castAlter(0, { days: close, introduces: false }), castAlter(1), castAlter(2)],
    [
      [0, 2],
      [1, 2],
    ],
    [2],
  );
  expect(found.size).toBe(0);
});

test("an employer counts where the times meet, as far as dates show", () => {
  const at = (startDay: number | null, endDay: number | null) => ({
    positions: [{ organizationId: 2, title: "", startDay, endDay }],
  });
  const past = (start: number, end: number) => at(castDay - start, castDay - end);
  const meets = (one: Partial<Alter>, other: Partial<Alter>) =>
    introducers([castAlter(0, { ...one, days: close }), castAlter(1, other)], [], [1]).found.has(1);
  expect(meets(past(3000, 2000), past(2500, 1000))).toBe(true);
  expect(meets(past(3000, 2000), past(1900, 1000))).toBe(false);
  expect(meets(past(3000, 2000), { ...at(null, null), organizationId: 2 })).toBe(false);
  expect(meets({ ...at(castDay - 900, null), organizationId: 2 }, past(1000, 800))).toBe(true);
  expect(meets({ organizationId: 2 }, { organizationId: 2 })).toBe(true);
});

test("no middle person is better than the one found: against every pair", () => {
  const drawn = fc.record({
    people: fc.array(
      fc.record({
        age: fc.option(fc.integer({ min: 1, max: 900 })),
        organizationId: fc.constantFrom(null, 2, 3),
        introduces: fc.boolean(),
      }),
      { minLength: 2, maxLength: 9 },
    ),
    pairs: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 12 }),
  });
  fc.assert(
    fc.property(drawn, ({ people, pairs }) => {
      const alters = people.map(({ age, ...more }, i) =>
        castAlter(i, { ...more, days: age === null ? new Uint32Array() : packedDays(daysAgo(age)) }),
      );
      const seen = [...new Set(pairs.filter(([a, b]) => a < b && b < alters.length).map(([a, b]) => `${a} ${b}`))];
      const tied = seen.map((pair): [number, number] => [Number(pair[0]), Number(pair.at(-1))]);
      const { found, standings } = introducers(
        alters,
        tied,
        alters.map((_, i) => i),
      );
      alters.forEach((target, t) => {
        const best = Math.max(
          0,
          ...standings.map(({ alter, tie }, m) => {
            if (m === t || !alter.introduces || !tie.hasSign) return 0;
            const days = seen.includes(`${Math.min(m, t)} ${Math.max(m, t)}`) ? 1 : 0;
            const same = alter.organizationId !== null && alter.organizationId === target.organizationId;
            return tie.alive * edgeProbability(days, same, values);
          }),
        );
        expect(found.get(t)?.probability ?? 0).toBeCloseTo(best, 14);
      });
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { isoDay } from "#lib/dates.ts";
import { assumptionValues } from "#model/assumptions.ts";
import { settled, type Transition } from "#model/transition.ts";
import { castAlter, castDay, castNetwork, certainLevel, daysAgo, packedDays } from "./cast.ts";
import { offersOf } from "./offers.ts";
import { standingsOf } from "./standings.ts";
import { activities, type ByActivity, gainTable, splitOf } from "./strategy.ts";
import { strategyParts } from "./strategy-gains.ts";
import { sensitivityOf } from "./strategy-sensitivity.ts";

const values = assumptionValues();
const perHour = { mingling: values.newTiesMingling, digital: values.newTiesDigital };

type Alters = Parameters<typeof castNetwork>[0];

function partsFor(
  alters: Alters,
  transition: Transition,
  preparation: readonly { minutes: number; gain: number }[] = [],
) {
  const network = castNetwork(alters, { transition });
  const standings = standingsOf(network, values);
  const { outlook, candidates } = offersOf({ network, standings, decisions: [], assumptions: values });
  return strategyParts(network, outlook, candidates, preparation, perHour);
}

/** A network nobody drew by hand: strangers, sleeping and live ties on all levels, in any phase. */
const world = fc.record({
  alters: fc.array(
    fc.record({ level: fc.nat(6), ages: fc.array(fc.nat(1500), { maxLength: 5 }), phone: fc.boolean(), at: fc.nat(3) }),
    { maxLength: 7 },
  ),
  phase: fc.constantFrom("settled", "in-sight", "in-transition", "landed"),
  weeks: fc.nat(120),
  papers: fc.array(
    fc.record({ minutes: fc.integer({ min: 5, max: 300 }), gain: fc.double({ min: 0, max: 0.1, noNaN: true }) }),
    {
      maxLength: 4,
    },
  ),
} as const);
type World = typeof world extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function partsOfWorld({ alters, phase, weeks, papers }: World) {
  const people = alters.map(({ level, ages, phone, at }, id) =>
    castAlter(id, {
      level: certainLevel(level),
      days: packedDays(...[...new Set(ages)].map((age) => daysAgo(age))),
      hasPhone: phone,
      domains: ["ostwall.example"],
      organizationId: at || null,
    }),
  );
  return partsFor(people, { ...settled, phase, on: isoDay(castDay + 7 * weeks) }, papers);
}

/** The most over every spread of so many half hours. */
function exhaustive(table: ByActivity<readonly number[]>, steps: number): number {
  const spread = (at: number, left: number): number => {
    const gains = table[activities[at]!];
    if (at === activities.length - 1) return gains[left]!;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k <= left; k++) most = Math.max(most, gains[k]! + spread(at + 1, left - k));
    return most;
  };
  return spread(0, steps);
}

test("the split is the best of all spreads of half hours up to ten hours, on a thousand networks", () => {
  fc.assert(
    fc.property(world, fc.nat(20), (drawn, steps) => {
      const table = gainTable(partsOfWorld(drawn).gains, steps / 2);
      const { split, objective } = splitOf(table);
      expect(activities.reduce((sum, activity) => sum + split[activity], 0)).toBe(steps / 2);
      expect(objective).toBeCloseTo(exhaustive(table, steps), 12);
      expect(objective).toBeCloseTo(
        activities.reduce((sum, activity) => sum + table[activity][2 * split[activity]]!, 0),
        14,
      );
    }),
    { numRuns: 1000 },
  );
});

test("every gain begins at 0, never falls and bends down only", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const table = gainTable(partsOfWorld(drawn).gains, 12);
      for (const activity of activities) {
        const gains = table[activity];
        expect(gains[0]).toBeCloseTo(0, 15);
        for (let k = 1; k < gains.length; k++) {
          const step = gains[k]! - gains[k - 1]!;
          expect(step).toBeGreaterThanOrEqual(-1e-12);
          if (k > 1) expect(step).toBeLessThanOrEqual(gains[k - 1]! - gains[k - 2]! + 1e-12);
        }
      }
    }),
    { numRuns: 200 },
  );
});

const asleep = Array.from({ length: 30 }, (_, id) =>
  castAlter(id, { level: certainLevel(5), days: packedDays(daysAgo(700 + id), daysAgo(900 + id)) }),
);
const inWeeks = (weeks: number): Transition => ({ ...settled, phase: "in-sight", on: isoDay(castDay + 7 * weeks) });
const splitAt = (transition: Transition, hours: number) =>
  splitOf(gainTable(partsFor(asleep, transition).gains, hours)).split;

test("close to the day nothing goes to new people, and more to those who sleep", () => {
  const [soon, late] = [splitAt(inWeeks(3), 6), splitAt(inWeeks(78), 6)];
  expect(soon.mingling + soon.digital).toBe(0);
  expect(late.mingling).toBeGreaterThan(0);
  expect(soon.activation).toBeGreaterThan(late.activation);
});

test("hours that gain nothing go to care; none at all are split into none", () => {
  expect(splitOf(gainTable(partsFor([], inWeeks(3)).gains, 3))).toMatchObject({ split: { care: 3 }, objective: 0 });
  expect(splitOf(gainTable(partsFor(asleep, settled).gains, 0)).objective).toBe(0);
});

test("an hour of mingling by hand: K s⁺ (1 − e^{−.15 · (104 − 18)/52})", () => {
  const { gains, newTieWorth } = partsFor(asleep, settled);
  expect(newTieWorth).toBeGreaterThan(0);
  expect(gains.mingling(1)).toBeCloseTo(52 * newTieWorth * (1 - Math.exp((-0.15 * 86) / 52)), 12);
  expect(gains.digital(3)).toBeCloseTo(gains.mingling(1), 12);
});

test("papers are filled by what they gain a minute, the last one in part", () => {
  const papers = [
    { minutes: 240, gain: 0.02 },
    { minutes: 60, gain: 0.04 },
  ];
  const { gains } = partsFor([], inWeeks(4), papers);
  expect(gains.preparation(0.125)).toBeCloseTo(0.02, 12);
  expect(gains.preparation(0.75)).toBeCloseTo(0.04 + (120 / 240) * 0.02, 12);
  expect(gains.preparation(9)).toBeCloseTo(0.06, 12);
});

test("a what-if names what gains and what loses most, or says that nothing moves", () => {
  const split = { digital: 0, mingling: 3, care: 1, activation: 0, preparation: 0 };
  const later = { ...split, mingling: 1, care: 2.5, activation: 0.5 };
  const before = { split, objective: 0 };
  expect(sensitivityOf("later", before, { split: later, objective: 1 }, { months: 12 }).message.params).toEqual({
    months: 12,
    to: "care",
    more: 1.5,
    from: "mingling",
    fewer: 2,
  });
  expect(sensitivityOf("later", before, before, { months: 12 }).message.params).toMatchObject({
    to: "none",
    from: "none",
  });
});

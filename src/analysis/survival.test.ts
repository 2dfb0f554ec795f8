import fc from "fast-check";
import { expect, test } from "vitest";
import { assumptionValues } from "#model/assumptions.ts";
import type { Alter } from "#model/network.ts";
import { castAlter, castNetwork, castTies, certainLevel, daysAgo, packedDays } from "./cast.ts";
import { closedTriadsOf } from "./closed-triads.ts";
import { employerOf } from "./employer.ts";
import { expectedSigmoid, logit } from "./mixture.ts";
import { survivalOf, surviveWhen } from "./survival.ts";

const values = assumptionValues();
const employer = employerOf(castNetwork([]));
const survive = (alter: Partial<Alter>, contactDays = 3, closedTriad = false) =>
  survivalOf(castAlter(1, alter), { contactDays }, employer, closedTriad, values);

test("at three contact days and nothing else, survival is the basis, shifted, less the shock", () => {
  for (const [basis, prior] of [
    ["personal", 0.9],
    ["former-colleague", 0.7],
    ["alumni", 0.7],
    ["mingling", 0.6],
    ["unknown", 0.5],
    ["business", 0.4],
    ["colleague", 0.3],
  ] as const) {
    const { zeta, reach, survive: p } = survive({ basisSaid: basis });
    expect(zeta).toBeCloseTo(logit(prior), 12);
    expect(reach).toBe(1);
    expect(p).toBeCloseTo(0.97 * expectedSigmoid(logit(prior), 0.8), 12);
  }
});

test("ζ by hand: a colleague of ten years on the board, in a closed triad", () => {
  const position = { organizationId: 1, title: "", startDay: 20_634 - 3653, endDay: null };
  const alter = { organizationId: 1, positions: [position], level: [0, 0, 0, 0.2, 0.2, 0.5, 0.1] };
  const { zeta, parts } = survive(alter, 20, true);
  expect(parts).toMatchObject({ years: expect.closeTo(0.5, 12), closedTriad: 0.3 });
  expect(zeta).toBeCloseTo(logit(0.3) + Math.log(13 / 4) + 0.3 * 0.6 + 0.3 + 0.5, 12);
  expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(zeta, 12);
});

test("two bases at once add .4", () => {
  expect(survive({ isPersonal: true, organizationId: 1 }).parts).toMatchObject({ outsideWork: 0.4 });
  expect(survive({ isPersonal: true }).parts).toMatchObject({ outsideWork: 0 });
});

test("reach: any channel outside the employer's domains; its own mail alone is none", () => {
  const sealed = { hasPhone: false, domains: ["falkenried.example", "it.falkenried.example"] };
  expect(survive(sealed)).toMatchObject({ reach: 0.2, hasChannel: true, surviveToday: 0.97 });
  expect(survive({ ...sealed, hasPhone: true }).reach).toBe(1);
  expect(survive({ ...sealed, hasProfile: true }).reach).toBe(1);
  expect(survive({ ...sealed, secured: true }).reach).toBe(1);
  expect(survive({ ...sealed, domains: ["falkenried.example", "privat.example"] }).reach).toBe(1);
  const none = survive({ hasPhone: false });
  expect(none).toMatchObject({ reach: 0.2, hasChannel: false });
  expect(none.surviveToday).toBeCloseTo(0.97 * 0.2, 12);
});

test("what an act changes is what the changed person would have", () => {
  const sealed = { organizationId: 1, hasPhone: false, domains: ["falkenried.example"] };
  const before = survive(sealed, 2);
  expect(surviveWhen(before, {}, values)).toBeCloseTo(before.survive, 12);
  expect(surviveWhen(before, { contactDays: 3 }, values)).toBeCloseTo(survive(sealed, 3).survive, 12);
  expect(surviveWhen(before, { secured: true }, values)).toBeCloseTo(
    survive({ ...sealed, secured: true }, 2).survive,
    12,
  );
  expect(surviveWhen(before, { closedTriad: true }, values)).toBeCloseTo(survive(sealed, 2, true).survive, 12);
  const closed = survive(sealed, 2, true);
  expect(surviveWhen(closed, { closedTriad: true }, values)).toBeCloseTo(closed.survive, 12);
});

test("more contact days, a higher level and a channel never lower survival", () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(6), fc.boolean(), (n, level, hasPhone) => {
      const person = { level: certainLevel(level), hasPhone };
      expect(survive(person, n + 1).survive).toBeGreaterThanOrEqual(survive(person, n).survive);
      expect(survive({ ...person, level: certainLevel(6) }, n).survive).toBeGreaterThanOrEqual(
        survive(person, n).survive,
      );
      expect(survive({ ...person, hasPhone: true }, n).survive).toBeGreaterThanOrEqual(survive(person, n).survive);
      expect(survive(person, n).survive).toBeLessThanOrEqual(survive(person, n).surviveToday);
    }),
  );
});

test("a triad closes over somebody outside the employer whom ego knows", () => {
  const met = packedDays(daysAgo(50));
  const alters = [
    castAlter(0, { organizationId: 1, days: met }),
    castAlter(1, { organizationId: 2, days: met }),
    castAlter(2, { organizationId: 1, days: met }),
    castAlter(3, { organizationId: 2 }),
    castAlter(4, { days: met }),
  ];
  const network = castNetwork(alters, { alterTies: castTies([0, 1], [0, 2], [2, 3], [3, 4]) });
  expect([...closedTriadsOf(network, employer, [0, 1, 2, 3, 4])]).toEqual([1, 0, 0, 1, 0]);
  expect([...closedTriadsOf(network, employer, [3])]).toEqual([0, 0, 0, 1, 0]);
});

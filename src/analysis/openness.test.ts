import { expect, test } from "vitest";
import { assumptionValues } from "#model/assumptions.ts";
import { castAlter, castNetwork, daysAgo, packedDays } from "./cast.ts";
import { opennessOf } from "./openness.ts";

const values = assumptionValues();
const nobodyAsked = { asked: 0, answered: 0 };
const parts = (alters: Parameters<typeof castNetwork>[0], invitations = nobodyAsked) =>
  opennessOf(castNetwork(alters), invitations, values).items.map(({ part }) => part);

test("new people outside the company count, colleagues and old acquaintances don't; one in five is whole", () => {
  const old = castAlter(1, {
    organizationId: 2,
    days: packedDays(daysAgo(900), ...[10, 20, 30].map((age) => daysAgo(age))),
  });
  const colleague = castAlter(2, {
    organizationId: 1,
    days: packedDays(...[5, 6, 7, 8, 9].map((age) => daysAgo(age))),
  });
  const fresh = castAlter(3, { organizationId: 3, days: packedDays(daysAgo(40)) });
  expect(parts([old, colleague])[0]).toBe(0);
  expect(parts([old, colleague, fresh])[0]).toBeCloseTo(1 / 9 / 0.2, 12);
  const mail = castAlter(4, { organizationId: 3, days: packedDays(daysAgo(4, { dayClass: "both-ways" })) });
  expect(parts([mail])).toEqual([null, null, null]);
});

test("a first meeting within two months is recent, one a year ago nothing; invitations by their answers", () => {
  const met = (age: number) => [castAlter(1, { organizationId: 2, days: packedDays(daysAgo(age)) })];
  expect(parts(met(60))[2]).toBe(1);
  expect(parts(met(365))[2]).toBe(0);
  expect(parts(met(212))[2]).toBeCloseTo(0.5, 2);
  expect(parts([], { asked: 4, answered: 3 })[1]).toBe(0.75);
  expect(opennessOf(castNetwork([]), nobodyAsked, values).score).toBe(0);
});

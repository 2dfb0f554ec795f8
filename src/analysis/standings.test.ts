import { expect, test } from "vitest";
import { assumptionValues } from "#model/assumptions.ts";
import { castAlter, castNetwork, castTies, certainLevel, daysAgo, packedDays } from "./cast.ts";
import { expectedSigmoid, logit } from "./mixture.ts";
import { standingsOf, standingsOfSome } from "./standings.ts";

const values = assumptionValues();
const alters = Array.from({ length: 12 }, (_, id) =>
  castAlter(id, {
    days: packedDays(...Array.from({ length: id % 4 }, (_, i) => daysAgo(20 * id + 30 * i, { sign: id % 3 !== 0 }))),
    level: id % 5 === 0 ? null : certainLevel(id % 7),
    organizationId: (id % 3) + 1,
    hasPhone: id % 2 === 0,
    domains: id % 3 === 0 ? ["falkenried.example"] : [],
  }),
);
const pairs = [
  [0, 1],
  [1, 5],
  [2, 7],
  [3, 4],
  [5, 9],
  [7, 8],
  [1, 11],
] as const;
const network = castNetwork(alters, { alterTies: castTies(...pairs) });

test("standings stand beside their alters", () => {
  const standings = standingsOf(network, values);
  expect(standings.map(({ alter }) => alter)).toEqual(alters);
  expect(standings[3]).toMatchObject({
    survival: { basis: "colleague", reach: 0.2 },
    tie: { known: true, hasSign: false },
  });
});

test("a few are what they are among all", () => {
  const all = standingsOf(network, values);
  expect(standingsOfSome(network, [7, 1, 3], values)).toEqual([all[7], all[1], all[3]]);
});

test("a colleague known from a list alone answers as colleagues do, and says why", () => {
  const from = (organizationId: number, origin: "list" | "met") =>
    castAlter(1, { days: packedDays(), organizationId, origin, hasPhone: true });
  const aliveOf = (organizationId: number, origin: "list" | "met") =>
    standingsOf(castNetwork([from(organizationId, origin)]), values)[0]!.tie.alive;
  const own = castNetwork([]).ownOrganizationId!;
  expect(aliveOf(own, "list")).toBeCloseTo(expectedSigmoid(logit(values.answersColleague), values.tauUnknown), 12);
  expect(aliveOf(own + 1, "list")).toBeCloseTo(expectedSigmoid(logit(values.answersList), values.tauUnknown), 12);
  expect(aliveOf(own, "met")).toBeCloseTo(expectedSigmoid(logit(values.answersMet), values.tauUnknown), 12);
});

test("a live tie is no bridge", () => {
  const known = castAlter(0, { level: certainLevel(6), days: packedDays(daysAgo(3)) });
  const stranger = castAlter(1, { level: certainLevel(6) });
  const bridgeTo = (other: typeof known) =>
    standingsOf(castNetwork([other, castAlter(2)], { alterTies: castTies([0, 1]) }), values)[1]?.relevance.bridge;
  expect(bridgeTo(known)).toBe(0);
  expect(bridgeTo(stranger)).toBeCloseTo(0.1, 12);
});

test("another order of people and ties changes no digit", () => {
  const order = alters.map((_, i) => (i * 5 + 2) % alters.length);
  const turned = castNetwork(
    order.map((index) => alters[index]!),
    { alterTies: castTies(...pairs.toReversed().map(([a, b]) => [order.indexOf(a), order.indexOf(b)] as const)) },
  );
  const all = standingsOf(network, values);
  expect(standingsOf(turned, values)).toEqual(order.map((index) => all[index]));
});

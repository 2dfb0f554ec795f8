import fc from "fast-check";
import { expect, test } from "vitest";
import { assumptionValues } from "#model/assumptions.ts";
import { type Direction, noDirection } from "#model/direction.ts";
import type { Alter, Network } from "#model/network.ts";
import { castAlter, castNetwork, castTies, certainLevel } from "./cast.ts";
import { referenceLevel, relevancesOf } from "./relevance.ts";

const values = assumptionValues();
const board = certainLevel(6);
const nobodyLive = () => false;
const relevances = (network: Network, isLive: (index: number) => boolean = nobodyLive) =>
  relevancesOf(network, isLive, values);
const relevance = (alter: Partial<Alter>, direction: Partial<Direction> = {}) =>
  relevances(castNetwork([castAlter(0, alter)], { direction: { ...noDirection, ...direction } }))[0];

test("same or higher begins at the direction's level, else ego's own, else the prior", () => {
  expect(referenceLevel(castNetwork([], { direction: { ...noDirection, minLevel: 5 } }), values)).toBe(5);
  expect(referenceLevel(castNetwork([], { ownLevel: [0, 0, 0, 0.4, 0.6, 0, 0] }), values)).toBe(4);
  expect(referenceLevel(castNetwork([], { ownLevel: null }), values)).toBe(3);
});

test("l is the chance of the reference level or above, .2 without a title", () => {
  expect(relevance({ level: [0, 0, 0, 0.3, 0.4, 0.2, 0.1] })).toMatchObject({ fit: 1, bridge: 0 });
  expect(relevance({ level: [0, 0, 0, 0.3, 0.4, 0.2, 0.1] })?.atLeast).toBeCloseTo(0.7, 12);
  expect(relevance({})).toMatchObject({ atLeast: 0.2, excluded: null });
  expect(relevance({})?.relevance).toBeCloseTo(0.2, 12);
});

test("fit weighs function 2, industry 2, region 1: match 1, unknown .4, other .1", () => {
  const direction = { functions: ["finance"], industries: ["Banking"], regions: ["Hessen"] };
  const fitOf = (alter: Partial<Alter>, set: Partial<Direction> = direction) => relevance(alter, set)?.fit;
  expect(fitOf({ function: "finance", organizationId: 2 })).toBe(1);
  expect(fitOf({ function: "sales", organizationId: 2 })).toBeCloseTo((0.2 + 2 + 1) / 5, 12);
  expect(fitOf({ organizationId: 3 })).toBeCloseTo((0.8 + 0.2 + 0.4) / 5, 12);
  expect(fitOf({})).toBeCloseTo(0.4, 12);
  expect(fitOf({ function: "sales", organizationId: 2 }, { functions: ["finance"] })).toBeCloseTo(0.1, 12);
  expect(fitOf({ organizationId: 3 }, { ...direction, organizations: ["westkai software"] })).toBe(1);
});

test("fit follows what was typed, in either language and wider or narrower places", () => {
  const finance = { function: "finance", organizationId: 2 } as const;
  for (const functions of [["Finanzen"], ["CFO"], ["Vertrieb", "Rechnungswesen"]])
    expect(relevance(finance, { functions })?.fit).toBe(1);
  expect(relevance(finance, { functions: ["Imkerei"] })?.fit).toBeCloseTo(0.1, 12);
  expect(relevance(finance, { industries: ["Finanzdienstleistungen"] })?.fit).toBe(1);
  expect(relevance(finance, { regions: ["DACH"] })?.fit).toBe(1);
  expect(relevance(finance, { regions: ["Frankfurt"] })?.fit).toBeCloseTo(0.4, 12);
  expect(relevance(finance, { regions: ["Bayern", "Wien"] })?.fit).toBeCloseTo(0.1, 12);
});

test("v is 0 for what can't carry or is unwanted, with its reason", () => {
  expect(relevance({ level: board, kind: "org" })).toMatchObject({ relevance: 0, excluded: "no-individual" });
  expect(relevance({ level: board, isRole: true })).toMatchObject({ relevance: 0, excluded: "role" });
  const mailbox = { level: board, isRole: true, domains: ["ostwall.example"] };
  expect(relevance(mailbox)).toMatchObject({ relevance: 0, excluded: "function-mailbox" });
  const unwanted = relevance({ level: board, organizationId: 2 }, { exclude: ["Ostwall Bank"] });
  expect(unwanted).toMatchObject({ relevance: 0, excluded: "excluded-organization" });
});

test("executive search bridges .5, whatever its level", () => {
  const search = relevance({ function: "executive-search", level: certainLevel(1) });
  expect(search).toMatchObject({ atLeast: 0, bridge: 0.5, relevance: 0.5 });
});

test("others bridge by those they know: .1 each, .3 at most, live ties and unwanted people not", () => {
  const alters = [castAlter(0), ...[1, 2, 3, 4, 5].map((id) => castAlter(id, { level: board }))];
  const withTies = (count: number) =>
    castNetwork(alters, { alterTies: castTies(...Array.from({ length: count }, (_, i) => [0, i + 1] as const)) });
  expect(relevances(withTies(2))[0]?.bridge).toBeCloseTo(1 - 0.9 ** 2, 12);
  expect(relevances(withTies(5))[0]?.bridge).toBe(0.3);
  expect(relevances(withTies(2), (index) => index === 1)[0]?.bridge).toBeCloseTo(0.1, 12);
  expect(relevances(withTies(2))[0]?.relevance).toBeCloseTo(1 - 0.8 * 0.81, 12);
  const company = castNetwork([castAlter(0), castAlter(1, { level: board, kind: "org" })], {
    alterTies: castTies([0, 1]),
  });
  expect(relevances(company)[0]?.bridge).toBe(0);
});

const anyNetwork = fc
  .record({
    levels: fc.array(fc.nat(6), { minLength: 2, maxLength: 9 }),
    pairs: fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), { selector: String, maxLength: 20 }),
  })
  .map(({ levels, pairs }) => ({
    alters: levels.map((level, id) => castAlter(id, { level: certainLevel(level) })),
    pairs: pairs.filter(([a, b]) => a < b && b < levels.length),
  }));

test("one observed tie more never lowers anybody's relevance", () => {
  fc.assert(
    fc.property(anyNetwork, ({ alters, pairs }) => {
      const fewer = relevances(castNetwork(alters, { alterTies: castTies(...pairs.slice(1)) }));
      const more = relevances(castNetwork(alters, { alterTies: castTies(...pairs) }));
      for (const [i, { relevance }] of more.entries()) {
        expect(relevance).toBeGreaterThanOrEqual(fewer[i]!.relevance);
        expect(relevance).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("a few are what they are among all, whatever the order of ties", () => {
  fc.assert(
    fc.property(anyNetwork, ({ alters, pairs }) => {
      const all = relevances(castNetwork(alters, { alterTies: castTies(...pairs) }));
      const turned = castNetwork(alters, { alterTies: castTies(...pairs.toReversed()) });
      expect(relevancesOf(turned, nobodyLive, values, [1, 0])).toEqual([all[1], all[0]]);
    }),
  );
});

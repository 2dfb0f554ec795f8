import { expect, test } from "vitest";
import { assumptionValues } from "#model/assumptions.ts";
import { castAlter, castNetwork, castTies, certainLevel, daysAgo, packedDays } from "./cast.ts";
import { type Resilience, resilienceOf } from "./resilience.ts";
import { positionGone, type Scenario } from "./scenario.ts";
import { standingsOf } from "./standings.ts";

const values = assumptionValues();
/** Ninety people, thirty of them colleagues, every second of those known by the employer's mail alone. */
const alters = Array.from({ length: 90 }, (_, id) =>
  castAlter(id, {
    organizationId: id < 30 ? 1 : [2, 3, null][id % 3]!,
    domains: id < 30 ? ["falkenried.example"] : ["privat.example"],
    hasPhone: id < 30 ? id % 2 === 1 : id !== 31,
    level: id % 7 === 0 ? null : certainLevel(id % 7),
    days: packedDays(...Array.from({ length: id % 5 }, (_, i) => daysAgo(5 * id + 40 * i, { sign: id % 4 !== 0 }))),
  }),
);
const network = castNetwork(alters, { alterTies: castTies([3, 40], [4, 50], [41, 60], [41, 61]) });
const ask = (scenario: Partial<Scenario> = {}, set = values, of = network): Resilience =>
  resilienceOf(of, standingsOf(of, set), { ...positionGone, ...scenario }, set);
const sum = (all: Iterable<number>) => [...all].reduce((total, value) => total + value, 0);

const scenarios: readonly Partial<Scenario>[] = [
  {},
  { kind: "today" },
  { without: [2] },
  { kind: "today", without: [2, 3] },
  { sectors: ["Banking"] },
];

test.each(scenarios)("everything in one answer agrees: %o", (scenario) => {
  const { carried, distribution, openings, shares, relevant, contacts } = ask(scenario);
  expect(contacts).toBe(90);
  expect(relevant).toBe(shares.length);
  expect(shares.every(({ relevance }) => relevance >= 0.3)).toBe(true);
  expect(sum(distribution)).toBeCloseTo(1, 12);
  expect(sum(distribution.map((p, k) => k * p))).toBeCloseTo(carried.expected, 9);
  expect(sum(shares.map(({ alive, survive }) => alive * survive))).toBeCloseTo(carried.expected, 12);
  const below = (k: number) => sum(distribution.slice(0, k));
  expect(below(carried.low)).toBeLessThan(0.1);
  expect(below(carried.low + 1)).toBeGreaterThanOrEqual(0.1);
  expect(below(carried.high)).toBeLessThan(0.9);
  expect(below(carried.high + 1)).toBeGreaterThanOrEqual(0.9);
  expect(sum(shares.map(({ share }) => share))).toBeCloseTo(-Math.log1p(-openings.probability), 12);
});

test("today carries more than the position gone, each loss less, both losses no more than their sum", () => {
  const [today, gone, bank, software, both] = [
    { kind: "today" } as const,
    {},
    { without: [2] },
    { without: [3] },
    { without: [2, 3] },
  ].map((scenario) => ask(scenario)) as [Resilience, Resilience, Resilience, Resilience, Resilience];
  expect(today.carried.expected).toBeGreaterThan(gone.carried.expected);
  expect(today.openings.probability).toBeGreaterThan(gone.openings.probability);
  const lost = ({ carried }: Resilience) => gone.carried.expected - carried.expected;
  expect(lost(bank)).toBeGreaterThan(0);
  expect(lost(both)).toBeCloseTo(lost(bank) + lost(software), 9);
  expect(both.openings.probability).toBeLessThan(bank.openings.probability);
  expect(ask({ sectors: ["SOFTWARE", "banking"] }).carried).toEqual(both.carried);
});

test("relevance is the same in every scenario, the order is by share, weight, name, uid", () => {
  const relevance = (scenario: Partial<Scenario>) =>
    new Map(ask(scenario).shares.map(({ uid, relevance }) => [uid, relevance]));
  expect(relevance({ without: [2] })).toEqual(relevance({}));
  const { shares } = ask({}, { ...values, emergencyHours: 1 });
  expect(shares.filter(({ share }) => share > 0).length).toBe(13);
  const rank = shares.map(({ share, alive, survive, relevance }) => [share, alive * survive * relevance] as const);
  expect(rank).toEqual(rank.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]));
});

test("unreachable are all people without a channel outside the employer's domains", () => {
  const sealed = alters.filter(({ id }) => id < 30 && id % 2 === 0).map(({ uid }) => uid);
  for (const kind of ["today", "position-gone"] as const)
    expect(
      ask({ kind })
        .unreachable.map(({ uid }) => uid)
        .toSorted(),
    ).toEqual(sealed.toSorted());
  const mailbox = castAlter(90, { hasPhone: false, domains: ["falkenried.example"], isRole: true });
  expect(ask({}, values, castNetwork([...alters, mailbox])).unreachable.length).toBe(sealed.length);
});

test("what stands on priors alone is the part of people without a sign", () => {
  const { carried, shares } = ask();
  const withSign = new Set(standingsOf(network, values).flatMap(({ alter, tie }) => (tie.hasSign ? [alter.uid] : [])));
  const unsigned = shares.filter(({ uid }) => !withSign.has(uid));
  expect(carried.assumed).toBeCloseTo(sum(unsigned.map(({ alive, survive }) => alive * survive)), 12);
  expect(carried.assumed).toBeGreaterThan(0);
  expect(carried.assumed).toBeLessThan(carried.expected);
});

test("concentration: 1/HHI groups, the worst loss by its key, unknown organisations one each", () => {
  const person = (id: number, organizationId: number | null) =>
    castAlter(id, { organizationId, level: certainLevel(5) });
  const at = (...ids: (number | null)[]) =>
    ask({}, values, castNetwork(ids.map((id, i) => person(i, id)))).concentration;
  expect(at(2, 3).organizations).toMatchObject({ hhi: expect.closeTo(0.5, 12), effective: expect.closeTo(2, 12) });
  expect(at(2, 2).organizations).toEqual({ hhi: 1, effective: 1, worst: { key: "Ostwall Bank AG", loss: 1 } });
  expect(at(null, null, null, null).organizations.effective).toBeCloseTo(4, 12);
  expect(at(null, 2, 2, null).organizations.worst).toEqual({ key: "Ostwall Bank AG", loss: expect.closeTo(0.5, 12) });
  expect(at(2, 3).industries.worst?.key).toBe("banking");
  expect(at(2, 3).levels).toEqual({ hhi: 1, effective: 1, worst: { key: 5, loss: 1 } });
});

test("nobody relevant: no number is made up", () => {
  const { relevant, carried, distribution, openings, concentration } = ask({}, values, castNetwork([castAlter(0)]));
  expect({ relevant, carried, distribution: [...distribution] }).toEqual({
    relevant: 0,
    carried: { expected: 0, low: 0, high: 0, assumed: 0 },
    distribution: [1],
  });
  expect(openings.probability).toBe(0);
  expect(concentration.organizations).toEqual({ hhi: null, effective: null, worst: null });
});

test("another order of people and other organisation ids change no digit", () => {
  const other = (id: number | null) => (id === null ? null : 10 - id);
  const turned = castNetwork(
    alters.toReversed().map((alter) => ({ ...alter, organizationId: other(alter.organizationId) })),
    {
      ownOrganizationId: 9,
      organizations: new Map([...network.organizations.values()].map((it) => [10 - it.id, { ...it, id: 10 - it.id }])),
      alterTies: castTies([86, 49], [85, 39], [48, 29], [48, 28]),
    },
  );
  const [one, two] = [ask(), ask({}, values, turned)];
  const figures = ({ carried, distribution, openings, shares, unreachable }: Resilience) => ({
    carried,
    distribution,
    openings,
    shares,
    unreachable: unreachable.map(({ uid }) => uid),
  });
  expect(figures(two)).toEqual(figures(one));
  expect(two.concentration).toEqual(one.concentration);
});

import { expect, test } from "vitest";
import { assumptionValues } from "#model/assumptions.ts";
import { settled } from "#model/transition.ts";
import { etaSigned } from "./answering.ts";
import { castAlter, castDay, castNetwork, certainLevel, daysAgo, packedDays } from "./cast.ts";
import { afterExchange, afterSecuring, asThingsGo, outlookOf, riseOf, worthOf } from "./gain.ts";
import { horizonOf } from "./horizon.ts";
import { expectedSigmoid } from "./mixture.ts";
import { priorRho } from "./openings.ts";
import { standingsOf } from "./standings.ts";

const values = assumptionValues();
const high = certainLevel(5);

function outlookOn(alters: Parameters<typeof castNetwork>[0], assumptions = values) {
  const standings = standingsOf(castNetwork(alters), assumptions);
  const horizon = horizonOf(settled, castDay, assumptions);
  return outlookOf(standings, castDay, horizon, priorRho(assumptions), assumptions);
}

test("one dormant tie, by hand: mean over 104 weeks of s with a new exchange less s as it ages", () => {
  const outlook = outlookOn([castAlter(1, { level: high, days: packedDays(daysAgo(800)) })]);
  const { standing } = outlook.prospects[0]!;
  const carried = (contactDays: number, signAge: number) => {
    const eta = etaSigned({
      contactDays,
      daysIn: contactDays,
      daysOut: contactDays,
      signAgeDays: signAge,
      unanswered: 0,
    });
    const zeta = standing.survival.zeta + Math.log((1 + contactDays) / 4) - Math.log(2 / 4);
    return expectedSigmoid(eta, 0.5) * 0.97 * expectedSigmoid(zeta, 0.8);
  };
  let mean = 0;
  for (let week = 1; week <= 104; week++) {
    const s = (w: number) => -Math.log(1 - w * standing.relevance.relevance * outlook.rho);
    mean += (s(carried(2, 7 * week)) - s(carried(1, 800 + 7 * week))) / 104;
  }
  expect(outlook.lastPlace).toBe(0);
  expect(riseOf(outlook, asThingsGo(outlook, standing), afterExchange(outlook, standing))).toBeCloseTo(mean, 12);
});

test("the last place: only what a person adds beyond the K-th counts", () => {
  const close = packedDays(...[3, 10, 20, 40, 60, 90].map((age) => daysAgo(age)));
  const friends = Array.from({ length: 3 }, (_, i) => castAlter(i, { level: high, days: close, isPersonal: true }));
  const stranger = castAlter(9, { level: high, origin: "linkedin" });
  const few = assumptionValues({ emergencyHours: 3, askHours: 13 });
  const full = outlookOn([...friends, stranger], few);
  const free = outlookOn([stranger], few);
  const rise = ({ prospects }: typeof full, outlook: typeof full) => {
    const { standing } = prospects.at(-1)!;
    return riseOf(outlook, asThingsGo(outlook, standing), afterExchange(outlook, standing));
  };
  expect(full.lastPlace).toBeGreaterThan(0);
  expect(free.lastPlace).toBe(0);
  expect(rise(full, full)).toBe(0);
  expect(rise(free, free)).toBeGreaterThan(0);
  expect(outlookOn([stranger], assumptionValues({ emergencyHours: 0.5, askHours: 20 })).lastPlace).toBe(Infinity);
});

test("s⁺ never rises with the silence, so an early 0 ends the sum", () => {
  const outlook = outlookOn([castAlter(1, { level: high, days: packedDays(daysAgo(30), daysAgo(90)) })]);
  const { standing } = outlook.prospects[0]!;
  for (const course of [asThingsGo(outlook, standing), afterExchange(outlook, standing)]) {
    const worths = Array.from({ length: 120 }, (_, week) => worthOf(outlook, course, week));
    expect(worths.every((worth, week) => week === 0 || worth <= worths[week - 1]!)).toBe(true);
  }
});

test("securing makes reach 1; where it is 1 already nothing rises", () => {
  const days = packedDays(daysAgo(20));
  const sealed = castAlter(1, {
    level: high,
    days,
    hasPhone: false,
    domains: ["falkenried.example"],
    organizationId: 1,
  });
  const outlook = outlookOn([sealed, { ...sealed, id: 2, uid: "uid-2", hasPhone: true }]);
  const [first, second] = outlook.prospects.map(({ standing }) => {
    const before = asThingsGo(outlook, standing);
    const after = afterSecuring(outlook, standing);
    return { ratio: after.carries / before.carries, rise: riseOf(outlook, before, after) };
  });
  expect(first?.ratio).toBeCloseTo(5, 9);
  expect(first?.rise).toBeGreaterThan(0);
  expect(second).toEqual({ ratio: 1, rise: 0 });
});

test("a closed triad and a better basis make the tie outlive more; a better one than mingling stays", () => {
  const outlook = outlookOn([castAlter(1, { level: high }), castAlter(2, { level: high, isPersonal: true })]);
  const [stranger, friend] = outlook.prospects.map(({ standing }) => standing);
  const carries = (standing: typeof stranger, more = {}) => afterExchange(outlook, standing!, more).carries;
  expect(carries(stranger, { closedTriad: true })).toBeGreaterThan(carries(stranger));
  expect(carries(stranger, { mingled: true })).toBeGreaterThan(carries(stranger));
  expect(carries(friend, { mingled: true })).toBe(carries(friend));
});

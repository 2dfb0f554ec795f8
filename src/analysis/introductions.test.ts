import { expect, test } from "vitest";
import { isoDay } from "#lib/dates.ts";
import type { ActDecision } from "#model/act.ts";
import { assumptionValues } from "#model/assumptions.ts";
import type { Alter } from "#model/network.ts";
import { settled } from "#model/transition.ts";
import { decisionsAsOf } from "./act-decisions.ts";
import { careArm, writingGain } from "./acts.ts";
import { whittleIndex } from "./care.ts";
import { castAlter, castDay, castNetwork, castTies, certainLevel, daysAgo, packedDays } from "./cast.ts";
import { afterExchange, asThingsGo, outlookOf, riseOf } from "./gain.ts";
import { horizonOf } from "./horizon.ts";
import { askedIntroductions, introductionsOf } from "./introductions.ts";
import { priorRho } from "./openings.ts";
import { standingsOf } from "./standings.ts";

const values = assumptionValues();
const days = packedDays(daysAgo(50), daysAgo(120));
const someone = (id: number, organizationId: number, more: Partial<Alter> = {}) =>
  castAlter(id, { level: certainLevel(5), days, organizationId, ...more });

function worldOf(
  alters: readonly Alter[],
  pairs: readonly (readonly [number, number])[] = [],
  decided: readonly ActDecision[] = [],
) {
  const network = castNetwork(alters, { alterTies: castTies(...pairs) });
  const standings = standingsOf(network, values);
  const outlook = outlookOf(standings, castDay, horizonOf(settled, castDay, values), priorRho(values), values);
  const decisions = decisionsAsOf(decided, castDay, values);
  return {
    outlook,
    introductions: introductionsOf(network, outlook, decisions),
    asked: askedIntroductions(network, standings, outlook, decisions),
  };
}
const idsOf = (acts: readonly { readonly id: string }[]) => acts.map(({ id }) => id);

test("two in touch who don't know each other: for each what writing gains, if the other answers too, and a closed triad", () => {
  const { introductions, outlook } = worldOf([someone(0, 2), someone(1, 3, { days: packedDays(daysAgo(10)) })]);
  const [a, b] = outlook.prospects.map(({ standing }) => standing);
  const gain = (standing: typeof a, other: typeof a) => {
    const renewed = afterExchange(outlook, standing!);
    const triad = riseOf(outlook, renewed, afterExchange(outlook, standing!, { closedTriad: true }));
    return other!.tie.alive * (writingGain(outlook, standing!) + standing!.tie.alive * triad);
  };
  expect(idsOf(introductions)).toEqual(["introduce:uid-0:uid-1"]);
  expect(introductions[0]?.gain).toBeCloseTo(gain(a, b) + gain(b, a), 15);
  expect(introductions[0]?.minutes).toBe(15);
});

test("the tie that can wait is capped like care, the one that turned dormant isn't and takes a first word", () => {
  const live = someone(1, 3, { days: packedDays(daysAgo(20)) });
  const [inTouch, dormant] = [365, 366].map((age) =>
    worldOf([someone(0, 2, { days: packedDays(daysAgo(age)) }), live]),
  );
  const capOf = ({ outlook }: NonNullable<typeof inTouch>) =>
    whittleIndex(careArm(outlook, outlook.prospects[0]!.standing), 52) / outlook.horizon.weights.length;
  const writing = ({ outlook }: NonNullable<typeof inTouch>) => writingGain(outlook, outlook.prospects[0]!.standing);
  expect(writing(inTouch!)).toBeCloseTo(capOf(inTouch!), 15);
  expect(writing(dormant!)).toBeGreaterThan(1.5 * capOf(dormant!));
  expect(inTouch!.introductions[0]?.gain).toBeLessThan(dormant!.introductions[0]!.gain);
  expect([inTouch, dormant].map((world) => world!.introductions[0]?.minutes)).toEqual([15, 30]);
});

test("with a colleague no triad outside the employer closes; who hasn't answered yet isn't pressed", () => {
  const [colleague, other] = [someone(0, 1), someone(1, 3)];
  const { introductions, outlook } = worldOf([colleague, other]);
  const [a, b] = outlook.prospects.map(({ standing }) => standing);
  const triad = riseOf(outlook, afterExchange(outlook, a!), afterExchange(outlook, a!, { closedTriad: true }));
  const alone = b!.tie.alive * writingGain(outlook, a!) + a!.tie.alive * writingGain(outlook, b!);
  expect(introductions[0]?.gain).toBeCloseTo(alone + a!.tie.alive * b!.tie.alive * triad, 15);
  const wrote = daysAgo(5, { sign: false, dayClass: "one-way" });
  const asked = someone(1, 3, { days: packedDays(daysAgo(50), daysAgo(120), wrote) });
  expect(worldOf([someone(0, 2), asked]).introductions).toEqual([]);
});

test("who knows each other, works together, has nothing in common or never answered is not introduced", () => {
  expect(worldOf([someone(0, 2), someone(1, 3)], [[0, 1]]).introductions).toEqual([]);
  expect(worldOf([someone(0, 2), someone(1, 2)]).introductions).toEqual([]);
  expect(worldOf([someone(0, 2), someone(1, 3, { level: certainLevel(4) })]).introductions).toEqual([]);
  expect(worldOf([someone(0, 2), someone(1, 3, { days: new Uint32Array() })]).introductions).toEqual([]);
  const silent = { days: packedDays(daysAgo(900)) };
  expect(worldOf([someone(0, 2), someone(1, 3, silent)]).introductions).toHaveLength(1);
  expect(worldOf([someone(0, 2, silent), someone(1, 3, silent)]).introductions).toEqual([]);
  const inFinance = { function: "finance" as const };
  const field = [someone(0, 2, inFinance), someone(1, 3, { ...inFinance, level: certainLevel(4) })];
  expect(worldOf(field).introductions).toHaveLength(1);
});

test("each person in one introduction, the best pair first; a refused pair makes room for the next", () => {
  const people = [someone(0, 2), someone(1, 3), someone(2, 2), someone(3, 3)].map((alter, i) => ({
    ...alter,
    days: packedDays(...Array.from({ length: i + 1 }, (_, k) => daysAgo(200 + 30 * k))),
  }));
  const first = worldOf(people).introductions;
  expect(new Set(first.flatMap(({ uid, otherUid }) => [uid, otherUid])).size).toBe(2 * first.length);
  expect(first).toHaveLength(2);
  const refused: ActDecision = { act: first[0]!.id, decision: "refused", onDate: isoDay(castDay), until: null };
  expect(idsOf(worldOf(people, [], [refused]).introductions)).not.toContain(first[0]!.id);
});

test("asking for an introduction to somebody who never gave a sign: p is the path's", () => {
  const middle = someone(0, 2, { level: certainLevel(1) });
  const target = castAlter(1, { level: certainLevel(5), organizationId: 3 });
  const { asked, outlook } = worldOf([middle, target], [[0, 1]]);
  const standing = outlook.prospects[0]!.standing;
  const rise = riseOf(outlook, asThingsGo(outlook, standing), afterExchange(outlook, standing, { mingled: true }));
  expect(asked.map(({ act }) => act.id)).toEqual(["ask-introduction:uid-0:uid-1"]);
  expect(asked[0]?.act).toMatchObject({ uid: "uid-0", otherUid: "uid-1", otherName: "Person 1" });
  expect(asked[0]?.act.gain).toBeCloseTo(asked[0]!.path.probability * rise, 15);
  expect(worldOf([middle, { ...target, days }], [[0, 1]]).asked).toEqual([]);
  expect(worldOf([middle, { ...target, organizationId: 1 }], [[0, 1]]).asked).toEqual([]);
  expect(worldOf([{ ...middle, introduces: false }, target], [[0, 1]]).asked).toEqual([]);
});

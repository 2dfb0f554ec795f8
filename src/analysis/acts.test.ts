import { expect, test } from "vitest";
import { isoDay } from "#lib/dates.ts";
import type { ActDecision } from "#model/act.ts";
import { assumptionValues } from "#model/assumptions.ts";
import type { Alter } from "#model/network.ts";
import { settled } from "#model/transition.ts";
import { decisionsAsOf } from "./act-decisions.ts";
import { titleKindOf } from "./act-reasons.ts";
import { careArm, singleActs } from "./acts.ts";
import { whittleIndex } from "./care.ts";
import { castAlter, castDay, castNetwork, certainLevel, daysAgo, packedDays } from "./cast.ts";
import { outlookOf } from "./gain.ts";
import { horizonOf } from "./horizon.ts";
import { priorRho } from "./openings.ts";
import { standingsOf } from "./standings.ts";

const values = assumptionValues();

function actsOf(alter: Partial<Alter>, decided: readonly ActDecision[] = [], asOf = castDay) {
  const network = castNetwork([castAlter(1, { level: certainLevel(5), ...alter })], { asOf });
  const outlook = outlookOf(
    standingsOf(network, values),
    asOf,
    horizonOf(settled, asOf, values),
    priorRho(values),
    values,
  );
  return { outlook, acts: singleActs(outlook, decisionsAsOf(decided, asOf, values)) };
}
const kindsOf = (alter: Partial<Alter>) => actsOf(alter).acts.map(({ kind }) => kind);
const days = (...ages: number[]) => packedDays(...ages.map((age) => daysAgo(age, { dayClass: "both-ways" })));
const wrote = (age: number) => daysAgo(age, { dayClass: "one-way", sign: false });

test("the age of the last sign decides: a year or less reach out, longer or never reactivate", () => {
  expect(kindsOf({ days: days(365, 500) })).toEqual(["reach-out"]);
  expect(kindsOf({ days: days(366, 500) })).toEqual(["reactivate"]);
  expect(kindsOf({ days: packedDays(wrote(100)) })).toEqual(["reactivate"]);
  expect(kindsOf({})).toEqual(["reactivate"]);
});

test("reaching out gains at most W/N, the Whittle index of the tie as it stands", () => {
  const { acts, outlook } = actsOf({ days: days(40, 90) });
  const arm = careArm(outlook, outlook.prospects[0]!.standing);
  expect(acts[0]?.gain).toBeCloseTo(whittleIndex(arm, 5) / 104, 15);
  expect(acts[0]?.gain).toBeGreaterThan(0);
});

test("a tie in touch yesterday gains less than the same tie half a year later", () => {
  const gain = (age: number) => actsOf({ days: days(age, age + 30, age + 60) }).acts[0]?.gain ?? 0;
  expect(gain(1)).toBeLessThan(gain(60));
  expect(gain(60)).toBeLessThan(gain(180));
});

test("a first meeting is followed up within 21 days, once", () => {
  expect(kindsOf({ days: packedDays(daysAgo(21)) })).toEqual(["follow-up"]);
  expect(kindsOf({ days: packedDays(daysAgo(22)) })).toEqual(["reach-out"]);
  expect(kindsOf({ days: packedDays(daysAgo(5), daysAgo(90)) })).toEqual(["reach-out"]);
  expect(kindsOf({ days: packedDays(daysAgo(9), wrote(8)) })).toEqual([]);
  const { acts, outlook } = actsOf({ days: packedDays(daysAgo(5)) });
  expect(acts[0]?.gain).toBeGreaterThan(0);
  expect(outlook.prospects[0]!.standing.tie.alive).toBeGreaterThan(0.6);
});

test("a follow-up that was snoozed past its time comes back", () => {
  const met = { days: packedDays(daysAgo(19)) };
  const until = isoDay(castDay + 7);
  const snoozed: ActDecision = { act: "follow-up:uid-1", decision: "snoozed", onDate: isoDay(castDay), until };
  expect(actsOf(met, [snoozed], castDay + 5).acts).toEqual([]);
  expect(actsOf(met, [snoozed], castDay + 9).acts.map(({ kind }) => kind)).toEqual(["follow-up"]);
  expect(actsOf(met, [], castDay + 9).acts.map(({ kind }) => kind)).toEqual(["reach-out"]);
});

test("a promise to come back counts from its day on for 21 days, whatever was before it, until ego writes", () => {
  const known = { days: days(3, 90, 200) };
  const until = isoDay(castDay + 7);
  const promised: ActDecision = { act: "follow-up:uid-1", decision: "snoozed", onDate: isoDay(castDay), until };
  const kinds = (alter: Partial<Alter>, asOf: number) => actsOf(alter, [promised], asOf).acts.map(({ kind }) => kind);
  expect(kinds(known, castDay + 6)).toEqual(["reach-out"]);
  expect(kinds(known, castDay + 7)).toEqual(["follow-up"]);
  expect(kinds(known, castDay + 28)).toEqual(["follow-up"]);
  expect(kinds(known, castDay + 29)).toEqual(["reach-out"]);
  expect(kinds({ days: packedDays(daysAgo(90), daysAgo(-5)) }, castDay + 8)).toEqual(["reach-out"]);
  const [act] = actsOf(known, [promised], castDay + 7).acts;
  const [standing] = actsOf(known, [promised], castDay + 7).outlook.prospects;
  expect(act && standing && titleKindOf(act, standing.standing)).toBe("promise");
});

test("who was written to within thirty days is not pressed", () => {
  expect(kindsOf({ days: packedDays(wrote(29), ...[400, 500].map((age) => daysAgo(age))) })).toEqual([]);
  expect(kindsOf({ days: packedDays(wrote(30), ...[400, 500].map((age) => daysAgo(age))) })).toEqual(["reactivate"]);
});

test("without a channel nobody can be written to, but a channel can be found", () => {
  expect(kindsOf({ hasPhone: false })).toEqual(["secure"]);
});

test("only the employer's address: secure, and write", () => {
  const colleague = { hasPhone: false, domains: ["falkenried.example"], organizationId: 1, days: days(60) };
  expect(kindsOf(colleague).toSorted()).toEqual(["reach-out", "secure"]);
  expect(kindsOf({ ...colleague, secured: true })).toEqual(["reach-out"]);
});

test("mailboxes, roles, companies and people below the level never appear", () => {
  for (const alter of [
    { isRole: true },
    { kind: "org" as const },
    { kind: "group" as const },
    { level: certainLevel(1) },
  ])
    expect(kindsOf(alter)).toEqual([]);
});

test("what was refused is gone, and its id is made of kind and uid", () => {
  const { acts } = actsOf({});
  expect(acts.map(({ id }) => id)).toEqual(["reactivate:uid-1"]);
  const refused: ActDecision = { act: "reactivate:uid-1", decision: "refused", onDate: isoDay(castDay), until: null };
  expect(actsOf({}, [refused]).acts).toEqual([]);
});

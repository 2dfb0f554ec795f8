import { expect, test } from "vitest";
import { assumptionValues } from "#model/assumptions.ts";
import type { Alter } from "#model/network.ts";
import { activationOf, circles } from "./activation.ts";
import { castAlter, castNetwork, certainLevel, daysAgo, packedDays } from "./cast.ts";
import { standingsOf } from "./standings.ts";

const values = assumptionValues();
const weekly = packedDays(...Array.from({ length: 20 }, (_, at) => daysAgo(7 * at + 3)));
const once = packedDays(daysAgo(30));
const peer = certainLevel(4);

function planOf(alters: readonly Alter[], more: { readonly isPublic?: boolean; readonly hours?: number } = {}) {
  const assumptions = { ...values, tellFirstHours: more.hours ?? values.tellFirstHours };
  const standings = standingsOf(castNetwork(alters), assumptions);
  const plan = activationOf({
    standings,
    isReachable: ({ survival }) => survival.reach === 1,
    referenceLevel: 4,
    isPublic: more.isPublic ?? false,
    assumptions,
  });
  const names = (entries: typeof plan.day1) => entries.map(({ standing }) => standing.alter.id);
  return { ...plan, ids: { day1: names(plan.day1), day7: names(plan.day7), day30: names(plan.day30) } };
}

const friend = castAlter(0, { days: weekly, isPersonal: true, level: peer });
const above = castAlter(1, { days: once, organizationId: 2, level: certainLevel(5), domains: ["ostwall.example"] });
const search = castAlter(2, { days: once, function: "executive-search", level: peer });
const equal = castAlter(3, { days: once, organizationId: 3, level: peer, domains: ["westkai.example"] });
const stranger = castAlter(4, { level: certainLevel(5), organizationId: 2 });
const colleague = castAlter(5, { days: weekly, organizationId: 1, level: peer });

test("who keeps it first hears it first; the own house only once it is out", () => {
  const { day1, ids } = planOf([friend, above, search, equal, stranger, colleague]);
  expect(new Set(ids.day1)).toEqual(new Set([0, 1, 2, 3]));
  expect(ids.day7).toEqual([4]);
  expect(ids.day30).toEqual([5]);
  const circleOf = new Map(day1.map(({ standing, circle }) => [standing.alter.id, circle]));
  expect([0, 1, 2, 3].map((id) => circleOf.get(id))).toEqual(["confidant", "sponsor", "headhunter", "peer"]);
  const told = planOf([friend, above, search, equal, stranger, colleague], { isPublic: true });
  expect(told.ids.day1).toContain(5);
  expect(told.day1.every(({ discreet }) => discreet === 1)).toBe(true);
});

test("the first day is by alive · survive · relevance · discreet, and only of those likely to answer", () => {
  const { day1 } = planOf([equal, above, search, friend, stranger]);
  const product = ({ standing: { tie, survival, relevance }, discreet }: (typeof day1)[number]) =>
    tie.alive * survival.survive * relevance.relevance * discreet;
  expect(day1.map(({ priority }) => priority)).toEqual(day1.map(product).toSorted((a, b) => b - a));
  expect(day1.every(({ standing }) => standing.tie.alive >= 0.5)).toBe(true);
});

test("few hours go to those who keep it and can open doors, before equals who rank higher", () => {
  const strong = castAlter(6, { days: packedDays(...[2, 9, 30, 60].map((age) => daysAgo(age))), level: peer });
  expect(planOf([strong, search], { hours: 0.5 }).ids).toEqual({ day1: [2], day7: [6], day30: [] });
});

test("everybody stands once, and who can't be reached or is excluded stands nowhere", () => {
  const unreachable = castAlter(7, { hasPhone: false, domains: ["falkenried.example"], level: peer, days: once });
  const mailbox = castAlter(8, { isRole: true, domains: ["ostwall.example"] });
  const crowd = Array.from({ length: 90 }, (_, at) => castAlter(10 + at, { days: once, level: peer }));
  const { ids, later, day7 } = planOf([friend, unreachable, mailbox, ...crowd]);
  const all = [...ids.day1, ...ids.day7, ...ids.day30];
  expect(new Set(all).size).toBe(all.length);
  expect(all).not.toContain(7);
  expect(all).not.toContain(8);
  expect([ids.day1.length, ids.day7.length, ids.day30.length, later]).toEqual([8, 15, 24, 91 - 47]);
  const order = day7.map(({ circle }) => circles.indexOf(circle));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

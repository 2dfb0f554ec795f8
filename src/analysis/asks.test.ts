import { expect, test } from "vitest";
import type { ContactDay } from "#model/contact-days.ts";
import { type Ask, eachAsk } from "./asks.ts";
import { castDay, daysAgo, packedDays } from "./cast.ts";

const ask = (age: number, more: Partial<ContactDay> = {}) =>
  daysAgo(age, { sign: false, dayClass: "one-way", ...more });
const reply = (age: number) => daysAgo(age, { given: false, dayClass: "one-way" });
function found(...days: ContactDay[]): Ask[] {
  const asks: Ask[] = [];
  eachAsk(packedDays(...days), castDay, (ask) => asks.push(ask));
  return asks;
}

test("a message after 30 days of silence to somebody who had given a sign is an ask; a sign within 90 days answers it", () => {
  const before = [daysAgo(400), reply(390)];
  const parts = { contactDays: 2, daysIn: 2, daysOut: 1, signAgeDays: 90, unanswered: 0 };
  expect(found(...before, ask(300))).toEqual([{ parts, answered: false, weight: 1 }]);
  expect(found(...before, ask(300), reply(210))).toEqual([{ parts, answered: true, weight: 1 }]);
  expect(found(...before, ask(300), reply(209))[0]).toMatchObject({ answered: false });
});

test("the second ask knows that the first went unanswered", () => {
  expect(found(daysAgo(400), ask(300), ask(200))[1]?.parts).toMatchObject({
    unanswered: 1,
    signAgeDays: 200,
    daysOut: 2,
  });
});

test("no ask: too soon, too recent to judge, to several, a meeting, theirs, nobody who ever gave a sign", () => {
  expect(found(daysAgo(400), ask(371))).toEqual([]);
  expect(found(daysAgo(400), ask(89))).toEqual([]);
  expect(found(daysAgo(400), ask(90))).toHaveLength(1);
  expect(found(daysAgo(400), ask(300, { people: 2 }))).toEqual([]);
  expect(found(daysAgo(400), daysAgo(300))).toEqual([]);
  expect(found(daysAgo(400), reply(300))).toEqual([]);
  expect(found(ask(400), ask(300))).toEqual([]);
});

test("where both wrote on one day ego began on three of ten", () => {
  expect(found(daysAgo(400), daysAgo(300, { dayClass: "both-ways" }))[0]).toMatchObject({
    answered: true,
    weight: 0.3,
  });
});

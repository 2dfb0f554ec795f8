import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "#lib/dates.ts";
import { seededRandom } from "#lib/seeded.ts";
import { assumptionValues } from "#model/assumptions.ts";
import { packDay } from "#model/contact-days.ts";
import { castDay } from "./cast.ts";
import { egoEffectOf, learntUntil, noEgoEffect } from "./ego-effect.ts";
import { inTouchOf } from "./in-touch.ts";
import { daysUpTo, signalsOf } from "./tie-signals.ts";

const values = assumptionValues();
const HORIZON = 90;

/** Ties of three years, each with a pace of its own; `share` of them silent for good within four months. */
function madeLog(seed: string, share: number, ties = 150): Uint32Array[] {
  const random = seededRandom(seed);
  return Array.from({ length: ties }, () => {
    const pace = 10 + 200 * random() ** 2;
    const begin = castDay - 1000 * random();
    const end = random() < share ? begin + 120 * random() : castDay + HORIZON;
    const days: number[] = [];
    for (let day = begin; day < end; day += 1 - pace * Math.log(1 - random())) days.push(Math.floor(day));
    const distinct = [...new Set(days)].sort((a, b) => a - b);
    return Uint32Array.from(distinct, (day) =>
      packDay({ day, sign: day % 3 !== 0, given: day % 2 === 0 || day % 3 === 0, dayClass: "one-way", people: 1 }),
    );
  });
}
const past = (log: readonly Uint32Array[], day = castDay) => log.map((days) => daysUpTo(days, day));

test("without exchanges, and in a log of less than 120 days, in touch stays pooled", () => {
  expect(egoEffectOf([], castDay, values)).toEqual(noEgoEffect(values));
  const young = past(madeLog("young", 0.2)).map((days) =>
    days.filter((packed) => daysUpTo(Uint32Array.of(packed), castDay - 119).length === 0),
  );
  const { inTouch } = egoEffectOf(young, castDay, values);
  expect(inTouch).toMatchObject({ cuts: 0, coefficients: noEgoEffect(values).inTouch.coefficients });
  expect(inTouch.tau).toBeCloseTo(Math.sqrt(1.25), 12);
});

test("a young log is helped up, an old one not", () => {
  const begunAgo = (age: number) => [
    Uint32Array.of(packDay({ day: castDay - age, sign: true, given: true, dayClass: "met", people: 1 })),
  ];
  const youth = (age: number) => egoEffectOf(begunAgo(age), castDay, values).inTouch.youth;
  expect(youth(10)).toBeGreaterThan(youth(40));
  expect(youth(40)).toBeGreaterThan(0);
  expect(youth(90)).toBe(0);
});

test.each(["most silent", "few silent"])("forecasts of a log with ties, %s, fit what comes after", (kind) => {
  const log = madeLog(kind, kind === "most silent" ? 0.95 : 0.1);
  const ego = egoEffectOf(past(log), castDay, values);
  const [forecasts, pooled, truths] = [[] as number[], [] as number[], [] as number[]];
  log.forEach((days) => {
    const before = daysUpTo(days, castDay);
    if (!before.length) return;
    forecasts.push(inTouchOf(signalsOf(before, castDay), castDay, ego));
    pooled.push(inTouchOf(signalsOf(before, castDay), castDay, noEgoEffect(values)));
    truths.push(days.length > before.length ? 1 : 0);
  });
  const mean = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / of.length;
  const loss = (of: readonly number[]) => mean(of.map((p, i) => -Math.log(truths[i] === 1 ? p : 1 - p)));
  expect(ego.inTouch.cuts).toBe(8);
  expect(Math.abs(mean(forecasts) - mean(truths))).toBeLessThan(0.07);
  expect(loss(forecasts)).toBeLessThan(loss(pooled));
});

test("what comes after the day changes nothing", () => {
  const log = madeLog("future", 0.4);
  const day = castDay - 200;
  const cut = past(log, day);
  expect(egoEffectOf(cut, day, values)).toEqual(
    egoEffectOf(
      cut.map((days) => days.slice()),
      day,
      values,
    ),
  );
  expect(egoEffectOf([...cut, new Uint32Array()], day, values)).toEqual(egoEffectOf(cut, day, values));
});

test("what comes during the day's week changes nothing, what came before it does", () => {
  expect([dayOf("2026-11-23"), dayOf("2026-11-24"), dayOf("2026-11-29")].map(learntUntil)).toEqual(
    new Array(3).fill(dayOf("2026-11-22")),
  );
  const log = past(madeLog("week", 0.4));
  const until = learntUntil(castDay);
  const noted = (day: number) =>
    log.map((days, i) =>
      i === 0
        ? Uint32Array.of(
            ...daysUpTo(days, day - 1),
            packDay({ day, sign: true, given: true, dayClass: "met", people: 1 }),
          )
        : days,
    );
  expect(egoEffectOf(noted(until + 1), castDay, values)).toEqual(egoEffectOf(log, castDay, values));
  expect(egoEffectOf(noted(until), castDay, values)).not.toEqual(egoEffectOf(log, castDay, values));
});

test("another order of contacts changes no digit", () => {
  const log = past(madeLog("order", 0.4, 60));
  const effect = egoEffectOf(log, castDay, values);
  fc.assert(
    fc.property(fc.shuffledSubarray(log, { minLength: log.length }), (shuffled) => {
      expect(egoEffectOf(shuffled, castDay, values)).toEqual(effect);
    }),
    { numRuns: 10 },
  );
});

/** Contacts with a sign long ago and one ask after it, answered by every `nth`. */
function askedLog(asks: number, nth: number): Uint32Array[] {
  return Array.from({ length: asks }, (_, i) => {
    const at = (age: number, sign: boolean) =>
      packDay({ day: castDay - age, sign, given: !sign, dayClass: "one-way", people: 1 });
    return Uint32Array.of(at(500, true), at(300, false), ...(i % nth === 0 ? [at(290, true)] : []));
  });
}

test("from 50 own asks on the share answered moves the shift and narrows τ", () => {
  const answersOf = (asks: number, nth: number) => egoEffectOf(askedLog(asks, nth), castDay, values).answers;
  expect(answersOf(49, 5)).toEqual({ shift: 0, tau: values.tauAlive, asks: 49 });
  const rarely = answersOf(50, 5);
  expect(rarely.shift).toBeLessThan(-0.5);
  expect(rarely.tau).toBeLessThan(values.tauAlive);
  expect(answersOf(50, 1).shift).toBeGreaterThan(0.2);
  expect(answersOf(400, 5).shift).toBeLessThan(rarely.shift);
  expect(answersOf(400, 5).tau).toBeLessThan(rarely.tau);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { assumptionValues } from "#model/assumptions.ts";
import type { Origin } from "#model/contact.ts";
import type { ContactDay } from "#model/contact-days.ts";
import { castDay, daysAgo, packedDays } from "./cast.ts";
import { type EgoEffect, noEgoEffect } from "./ego-effect.ts";
import { expectedSigmoid, logit } from "./mixture.ts";
import { aliveWhen, tieOf } from "./tie.ts";
import { aliveCoefficients, inTouchCoefficients } from "./tie-coefficients.ts";
import { signalsOf } from "./tie-signals.ts";

const values = assumptionValues();
const out = { sign: false, dayClass: "one-way" } as const;
const tie = (days: readonly ContactDay[], origin: Origin = "card", hasChannel = true) =>
  tieOf(signalsOf(packedDays(...days), castDay), origin, hasChannel, castDay, values);

const anyDay = fc.record({
  age: fc.integer({ min: 0, max: 4000 }),
  sign: fc.boolean(),
  dayClass: fc.constantFrom("met" as const, "both-ways" as const, "one-way" as const),
  people: fc.integer({ min: 1, max: 9 }),
});
const anyHistory = fc
  .uniqueArray(anyDay, { selector: ({ age }) => age, minLength: 1, maxLength: 20 })
  .map((days) => days.map(({ age, sign, ...more }) => daysAgo(age, { sign, given: !sign, ...more })));

test("without a dated exchange alive is the prior of the origin, wide, and said to be unknown", () => {
  const priors: readonly (readonly [Origin, number])[] = [
    ["met", 0.6],
    ["colleague", 0.6],
    ["card", 0.45],
    ["typed", 0.45],
    ["addressbook", 0.45],
    ["linkedin", 0.4],
    ["list", 0.4],
    ["mail", 0.4],
    ["calendar", 0.4],
    ["log", 0.4],
  ];
  for (const [origin, prior] of priors) {
    const unknown = tie([], origin);
    expect(unknown).toMatchObject({ known: false, hasSign: false, live: false, tau: 1 });
    expect(unknown.alive).toBeCloseTo(expectedSigmoid(logit(prior), 1), 12);
  }
});

test("no channel and no exchange is .1 from any origin; an exchange shows that there is a way", () => {
  expect(tie([], "met", false).alive).toBeCloseTo(expectedSigmoid(logit(0.1), 1), 12);
  expect(tie([daysAgo(9, out)], "met", false).eta).toBeCloseTo(logit(0.6) - 0.3, 12);
});

test("with a sign: η of n, b, y and u, and the wobble of egos around it", () => {
  const history = [daysAgo(120), daysAgo(80), daysAgo(20, out)];
  const [constant, both, lnDays, lnAge, unanswered] = aliveCoefficients;
  const eta = constant + (both * 2) / 3 + lnDays * Math.log(3) + lnAge * Math.log(81 / 91) + unanswered;
  expect(tie(history)).toMatchObject({ hasSign: true, known: true, live: true, tau: 0.5 });
  expect(tie(history).eta).toBeCloseTo(eta, 12);
  expect(tie(history).alive).toBeCloseTo(expectedSigmoid(eta, 0.5), 12);
});

test("unanswered asks count three times at most, before and after the first sign", () => {
  const asks = (count: number) => Array.from({ length: count }, (_, i) => daysAgo(10 + i, out));
  expect(tie(asks(3)).eta).toBeCloseTo(logit(0.45) - 0.9, 12);
  expect(tie(asks(7)).eta).toBe(tie(asks(3)).eta);
});

test("in touch, by hand: two meetings, 9 and 109 days ago", () => {
  const [constant, lnActivation, lnRecency, lnDays, lnSilence, reciprocity] = inTouchCoefficients.tie;
  const gap = (100 + 90) / 2;
  const x =
    constant +
    lnActivation * Math.log(1 / 10 + 1 / 110) +
    lnRecency * Math.log(10) +
    lnDays * Math.log(2) +
    lnSilence * Math.log(1 + 9 / gap) +
    reciprocity;
  expect(tie([daysAgo(9), daysAgo(109)]).inTouch).toBeCloseTo(expectedSigmoid(x, Math.sqrt(1.25)), 12);
});

test("ego's own effect shifts answers of ties with a sign, and in touch of all", () => {
  const [signed, unsigned] = [[daysAgo(9), daysAgo(109)], [daysAgo(9, out)]];
  const pooled = noEgoEffect(values);
  const answers = { shift: -0.7, tau: 0.2, asks: 80 };
  const own: EgoEffect = { answers, inTouch: { ...pooled.inTouch, youth: 0.9, tau: 0.6 } };
  const withOwn = (days: readonly ContactDay[]) =>
    tieOf(signalsOf(packedDays(...days), castDay), "card", true, castDay, values, own);
  expect(withOwn(signed).eta).toBeCloseTo(tie(signed).eta - 0.7, 12);
  expect(withOwn(signed)).toMatchObject({ tau: 0.2, answers });
  expect(withOwn(unsigned)).toMatchObject({ alive: tie(unsigned).alive, tau: 1 });
  expect(withOwn(signed).inTouch).toBeGreaterThan(tie(signed).inTouch);
  expect(aliveWhen(withOwn(unsigned), castDay, { exchange: true, inDays: 0 })).toBeLessThan(
    aliveWhen(tie(unsigned), castDay, { exchange: true, inDays: 0 }),
  );
});

test("a tie is live with a sign in the last year only", () => {
  expect(tie([daysAgo(365), daysAgo(400)]).live).toBe(true);
  expect(tie([daysAgo(366), daysAgo(400)]).live).toBe(false);
});

test("all are probabilities, whatever the history", () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const { alive, inTouch, activation } = tie(history);
      expect(alive).toBeGreaterThan(0);
      expect(alive).toBeLessThan(1);
      expect(inTouch).toBeGreaterThan(0);
      expect(inTouch).toBeLessThan(1);
      expect(activation).toBeGreaterThan(0);
    }),
  );
});

test("alive after one more exchange, some weeks on, is that of the history with it", () => {
  fc.assert(
    fc.property(anyHistory, fc.integer({ min: 0, max: 104 }), (history, weeks) => {
      const before = history.filter(({ day }) => day < castDay);
      const after = signalsOf(packedDays(...before, daysAgo(0)), castDay);
      const later = castDay + 7 * weeks;
      const foreseen = aliveWhen(tie(before), castDay, { exchange: true, inDays: 7 * weeks });
      expect(foreseen).toBeCloseTo(tieOf(after, "card", true, later, values).alive, 12);
    }),
  );
});

test("alive without an exchange ages with the last sign; a prior doesn't age", () => {
  const history = [daysAgo(100), daysAgo(40)];
  const later = tieOf(signalsOf(packedDays(...history), castDay + 70), "card", true, castDay + 70, values).alive;
  expect(aliveWhen(tie(history), castDay, { exchange: false, inDays: 70 })).toBeCloseTo(later, 12);
  expect(later).toBeLessThan(tie(history).alive);
  expect(aliveWhen(tie([]), castDay, { exchange: false, inDays: 70 })).toBe(tie([]).alive);
});

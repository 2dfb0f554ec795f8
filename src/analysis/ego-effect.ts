// What ego's own past says about ego: how often ties like theirs are in touch again, and how often they are answered.
// An empirical-Bayes step: logs differ more than ties do (2 % against 50 % in touch within 90 days).

import type { AssumptionValues } from "#model/assumptions.ts";
import { dayOfPacked } from "#model/contact-days.ts";
import { etaSigned } from "./answering.ts";
import { eachAsk } from "./asks.ts";
import { featureCount, writeFeatures, youthOf } from "./in-touch.ts";
import { type LogisticGroup, logisticPosterior } from "./map-logistic.ts";
import { aliveCoefficients, inTouchCoefficients } from "./tie-coefficients.ts";
import { daysUpTo, signalsOf } from "./tie-signals.ts";

export interface EgoEffect {
  readonly inTouch: {
    /** Of the features of `in-touch.ts`. */
    readonly coefficients: readonly number[];
    /** What the youth of ego's log adds on the day. */
    readonly youth: number;
    /** First day of ego's log; null where nothing is known of it. */
    readonly firstDay: number | null;
    /** How far the constant may still be off, sd. */
    readonly tau: number;
    /** Days of ego's past at which a forecast was held against what came. */
    readonly cuts: number;
  };
  readonly answers: {
    /** Added to η of ties with a sign. */
    readonly shift: number;
    readonly tau: number;
    /** Ego's own asks that could be judged; below 50 they change nothing. */
    readonly asks: number;
  };
}

/** The pooled coefficients `inTouch` and `alive` start from. */
export interface PooledCoefficients {
  readonly inTouch: { readonly tie: readonly number[]; readonly youth: number };
  readonly alive: readonly number[];
}

const shipped: PooledCoefficients = { inTouch: inTouchCoefficients, alive: aliveCoefficients };

/** Day 0 is a Thursday, three days after a Monday. */
const DAYS_FROM_MONDAY = 3;
const HORIZON_DAYS = 90;
/** A cut needs so many days of ego's log before it. */
const LEAST_PAST_DAYS = 30;
const MOST_CUTS = 8;
/** Ties held against what came, over all cuts; one cut is always taken whole. */
const MOST_ROWS = 20_000;
/** Asks from which ego's own count. */
const ENOUGH_ASKS = 50;

/**
 * How egos differ from the pooled coefficients (sd), in the order of the features: the constants of a mail log and of a
 * LinkedIn history lie 2 apart, their slopes of ln n and silence/gap .8 and 1.2.
 */
const inTouchSpread = [1, 0.1, 0.3, 0.5, 0.5, 0.15] as const;
/** How ego's constant moves from one quarter to the next, sd: .5 and .3 in the two logs. */
const inTouchWobble = 0.5;

/** All that an effect depends on beside the log, the day and the assumptions: another text, another effect. */
export const egoEffectVersion = JSON.stringify([
  2,
  shipped,
  [HORIZON_DAYS, LEAST_PAST_DAYS, MOST_CUTS, MOST_ROWS, ENOUGH_ASKS],
  inTouchSpread,
  inTouchWobble,
]);

/** Nothing known of ego: the pooled coefficients, as far off as egos differ. */
export function noEgoEffect({ tauAlive }: AssumptionValues, pooled: PooledCoefficients = shipped): EgoEffect {
  return {
    inTouch: { coefficients: pooled.inTouch.tie, youth: 0, firstDay: null, tau: tauOf(inTouchSpread[0] ** 2), cuts: 0 },
    answers: { shift: 0, tau: tauAlive, asks: 0 },
  };
}

/** The last day that is learnt from: the Sunday before the day's week, so that what one notes during a week moves that tie alone. */
export function learntUntil(asOf: number): number {
  const sinceMonday = (((asOf + DAYS_FROM_MONDAY) % 7) + 7) % 7;
  return asOf - sinceMonday - 1;
}

/** The effect learnt in the same week, as of the day. */
export function egoEffectOn(effect: EgoEffect, asOf: number, pooled: PooledCoefficients = shipped): EgoEffect {
  const { firstDay } = effect.inTouch;
  if (firstDay === null) return effect;
  return { ...effect, inTouch: { ...effect.inTouch, youth: youthOf(asOf, firstDay, pooled.inTouch) } };
}

/**
 * The effect as of a day out of the packed contact days of all contacts, learnt from those up to `learntUntil`. In touch:
 * at up to 8 days of ego's past, 90 days apart, every tie is held against the 90 days that followed; MAP with normal
 * priors around the pooled coefficients, τ² = wobble² + posterior variance of the constant. Answers: from 50 judged asks
 * on the shift is MAP, τ² ← 1/(1/τ² + Σ a(1 − a)). The order of the contacts changes no digit.
 */
export function egoEffectOf(
  histories: readonly Uint32Array[],
  asOf: number,
  assumptions: AssumptionValues,
  pooled: PooledCoefficients = shipped,
): EgoEffect {
  const until = learntUntil(asOf);
  const known = histories.map((days) => daysUpTo(days, until)).filter((days) => days.length > 0);
  if (!known.length) return noEgoEffect(assumptions, pooled);
  const learnt: EgoEffect = {
    inTouch: inTouchEffect(known, until, pooled.inTouch),
    answers: answersEffect(known, until, assumptions.tauAlive, pooled.alive),
  };
  return egoEffectOn(learnt, asOf, pooled);
}

function inTouchEffect(
  histories: readonly Uint32Array[],
  asOf: number,
  pooled: PooledCoefficients["inTouch"],
): EgoEffect["inTouch"] {
  const firstDay = histories.reduce((first, days) => Math.min(first, dayOfPacked(days[0]!)), asOf);
  const most = Math.min(MOST_CUTS, Math.max(1, Math.floor(MOST_ROWS / histories.length)));
  const groups: LogisticGroup[] = [];
  for (let cut = asOf - HORIZON_DAYS; groups.length < most && cut - firstDay >= LEAST_PAST_DAYS; cut -= HORIZON_DAYS) {
    groups.push(heldAgainst(histories, cut, youthOf(cut, firstDay, pooled)));
  }
  const { mode, constantVariance } = logisticPosterior(groups, { mean: pooled.tie, sd: inTouchSpread }, inTouchWobble);
  return {
    coefficients: mode,
    youth: youthOf(asOf, firstDay, pooled),
    firstDay,
    tau: tauOf(constantVariance),
    cuts: groups.length,
  };
}

function tauOf(constantVariance: number): number {
  return Math.sqrt(constantVariance + inTouchWobble ** 2);
}

/** Every tie as it stood on the day, and whether an exchange followed within 90 days. */
export function heldAgainst(histories: readonly Uint32Array[], day: number, offset: number): LogisticGroup {
  const features = new Float64Array(histories.length * featureCount);
  const truths = new Uint8Array(histories.length);
  let rows = 0;
  for (const days of histories) {
    const past = daysUpTo(days, day);
    if (!writeFeatures(features, rows * featureCount, signalsOf(past, day), day)) continue;
    const next = days[past.length];
    truths[rows++] = next !== undefined && dayOfPacked(next) <= day + HORIZON_DAYS ? 1 : 0;
  }
  return {
    features: features.subarray(0, rows * featureCount),
    truths: truths.subarray(0, rows),
    weights: new Float64Array(rows).fill(1),
    offsets: new Float64Array(rows).fill(offset),
  };
}

function answersEffect(
  histories: readonly Uint32Array[],
  asOf: number,
  tauAlive: number,
  pooled: readonly number[],
): EgoEffect["answers"] {
  const [offsets, truths, weights]: [number[], number[], number[]] = [[], [], []];
  for (const days of histories) {
    eachAsk(days, asOf, ({ parts, answered, weight }) => {
      offsets.push(etaSigned(parts, pooled));
      truths.push(answered ? 1 : 0);
      weights.push(weight);
    });
  }
  // To a tenth, so that the order of the asks changes no digit.
  const asks = Math.round(10 * weights.reduce((sum, weight) => sum + weight, 0)) / 10;
  if (asks < ENOUGH_ASKS || tauAlive === 0) return { shift: 0, tau: tauAlive, asks };
  const group: LogisticGroup = {
    features: new Float64Array(offsets.length).fill(1),
    truths: Uint8Array.from(truths),
    weights: Float64Array.from(weights),
    offsets: Float64Array.from(offsets),
  };
  const { mode, constantVariance } = logisticPosterior([group], { mean: [0], sd: [tauAlive] }, 0);
  return { shift: mode[0]!, tau: Math.sqrt(constantVariance), asks };
}

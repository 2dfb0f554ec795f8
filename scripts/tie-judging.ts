// Both probabilities held against what came in a log they were not fitted on, beside simple rankings of the same ties.

import { etaSigned, etaUnsigned } from "#analysis/answering.ts";
import { type EgoEffect, egoEffectOf, noEgoEffect, type PooledCoefficients } from "#analysis/ego-effect.ts";
import { inTouchOf } from "#analysis/in-touch.ts";
import { expectedSigmoid } from "#analysis/mixture.ts";
import { daysUpTo, signalsOf } from "#analysis/tie-signals.ts";
import { assumptionValues } from "#model/assumptions.ts";
import { dayOfPacked } from "#model/contact-days.ts";
import { trueAsks } from "./tie-asks.ts";
import type { EgoLog, TieLog } from "./tie-logs.ts";
import { auc, baseLogLoss, type CalibrationBin, calibrationOf, type Judged, logLoss, mean } from "./tie-measures.ts";

const HORIZON_DAYS = 90;
const HALF_LIVES = [15, 30, 60, 90, 180, 365];
/** An ego is judged with so many ties of each kind. */
const LEAST_OF_A_KIND = 3;
const SINGLE_EGO_CUTS = [0.5, 0.6, 0.7, 0.8, 0.9];
const LEAST_IN_BIN = 40;
const assumptions = assumptionValues();

export interface TieCase extends Judged {
  /** The forecast without ego's own past. */
  readonly pooled: number;
  readonly recency: number;
  readonly count: number;
  readonly halfLives: readonly number[];
}

/** One array an ego and day: its ties of at least two contact days. */
export function judgedTies(
  { firstDay, lastDay }: TieLog,
  egos: readonly EgoLog[],
  pooled: PooledCoefficients,
): TieCase[][] {
  const shares = egos.length > 1 ? [0.6] : SINGLE_EGO_CUTS;
  return egos.flatMap(({ histories }) =>
    shares.map((share) => {
      const cut = firstDay + Math.floor(share * (lastDay - firstDay));
      const past = histories.map((days) => daysUpTo(days, cut));
      const effects = [egoEffectOf(past, cut, assumptions, pooled), noEgoEffect(assumptions, pooled)] as const;
      return histories.flatMap((days, i) => (past[i]!.length < 2 ? [] : tieCase(days, past[i]!, cut, effects)));
    }),
  );
}

function tieCase(days: Uint32Array, past: Uint32Array, cut: number, effects: readonly [EgoEffect, EgoEffect]): TieCase {
  const next = days[past.length];
  const signals = signalsOf(past, cut);
  const ages = Array.from(past, (packed) => cut - dayOfPacked(packed));
  return {
    forecast: inTouchOf(signals, cut, effects[0]),
    pooled: inTouchOf(signals, cut, effects[1]),
    truth: next !== undefined && dayOfPacked(next) <= cut + HORIZON_DAYS,
    recency: -Math.min(...ages),
    count: ages.length,
    halfLives: HALF_LIVES.map((halfLife) => ages.reduce((sum, age) => sum + 2 ** (-age / halfLife), 0)),
  };
}

/** Mean AUC ego by ego of a score, over the egos with enough of each kind. */
function egoAuc(groups: readonly (readonly TieCase[])[], score: (tie: TieCase) => number): number {
  const told = groups.filter((ties) => {
    const positives = ties.filter(({ truth }) => truth).length;
    return Math.min(positives, ties.length - positives) >= LEAST_OF_A_KIND;
  });
  return mean(told.map((ties) => auc(ties.map((tie) => ({ score: score(tie), truth: tie.truth })))));
}

/** How the forecasts and rankings of ties did. */
export interface TieVerdict {
  readonly ties: number;
  /** Share in touch within the horizon, 0–1. */
  readonly inTouch: number;
  /** Mean AUC ego by ego. */
  readonly auc: { readonly forecast: number; readonly recency: number; readonly count: number };
  /** The best fixed half-life for these very ties. */
  readonly halfLife: { readonly days: number; readonly auc: number };
  readonly logLoss: number;
  readonly withoutOwnPast: number;
  readonly baseRate: number;
  readonly bins: readonly CalibrationBin[];
}

export function tieVerdict(groups: readonly (readonly TieCase[])[]): TieVerdict {
  const all = groups.flat();
  const lives = HALF_LIVES.map((days, i) => ({ days, auc: egoAuc(groups, (tie) => tie.halfLives[i]!) }));
  return {
    ties: all.length,
    inTouch: mean(all.map(({ truth }) => (truth ? 1 : 0))),
    auc: {
      forecast: egoAuc(groups, ({ forecast }) => forecast),
      recency: egoAuc(groups, ({ recency }) => recency),
      count: egoAuc(groups, ({ count }) => count),
    },
    halfLife: lives.reduce((a, b) => (b.auc > a.auc ? b : a)),
    logLoss: logLoss(all),
    withoutOwnPast: logLoss(all.map(({ pooled, truth }) => ({ forecast: pooled, truth }))),
    baseRate: baseLogLoss(all),
    bins: calibrationOf(all, LEAST_IN_BIN),
  };
}

export interface AskCase extends Judged {
  readonly recency: number;
}

/** Every ask after the first 18 % of the log as it stood on its day, by the true order of the messages. */
export function judgedAsks(
  { firstDay, lastDay }: TieLog,
  egos: readonly EgoLog[],
  pooled: PooledCoefficients,
): AskCase[] {
  const from = firstDay + Math.floor(0.18 * (lastDay - firstDay));
  return egos.flatMap(({ exchanges, histories }) => {
    const effects = new Map<number, EgoEffect>();
    return exchanges.flatMap((tie, i) =>
      trueAsks(tie, lastDay).flatMap(({ day, answered }) => {
        if (day <= from) return [];
        // Ego's own effect as of the begin of the month is near enough, and a tenth of the time.
        const month = day - (day % 30);
        const ego =
          effects.get(month) ??
          egoEffectOf(
            histories.map((days) => daysUpTo(days, month)),
            month,
            assumptions,
            pooled,
          );
        effects.set(month, ego);
        return askCase(daysUpTo(histories[i]!, day - 1), day, answered, ego, pooled);
      }),
    );
  });
}

function askCase(
  past: Uint32Array,
  day: number,
  truth: boolean,
  { answers }: EgoEffect,
  pooled: PooledCoefficients,
): AskCase {
  const signals = signalsOf(past, day);
  const { lastSignDay } = signals;
  if (lastSignDay === null) {
    const forecast = expectedSigmoid(etaUnsigned(assumptions.answersList, signals.unanswered), assumptions.tauUnknown);
    return { forecast, truth, recency: Number.NEGATIVE_INFINITY };
  }
  const eta = etaSigned({ ...signals, signAgeDays: day - lastSignDay }, pooled.alive) + answers.shift;
  return { forecast: expectedSigmoid(eta, answers.tau), truth, recency: lastSignDay - day };
}

/** How the forecasts of asks did, beside the recency of their last sign. */
export interface AskVerdict {
  readonly asks: number;
  readonly answered: number;
  readonly auc: { readonly alive: number; readonly recency: number };
  readonly logLoss: number;
  readonly baseRate: number;
  readonly bins: readonly CalibrationBin[];
}

export function askVerdict(asks: readonly AskCase[]): AskVerdict {
  return {
    asks: asks.length,
    answered: asks.filter(({ truth }) => truth).length,
    auc: {
      alive: auc(asks.map(({ forecast, truth }) => ({ score: forecast, truth }))),
      recency: auc(asks.map(({ recency: score, truth }) => ({ score, truth }))),
    },
    logLoss: logLoss(asks),
    baseRate: baseLogLoss(asks),
    bins: calibrationOf(asks, LEAST_IN_BIN / 2),
  };
}

/** Asks of people who had given a sign before. */
export function ofSigned(asks: readonly AskCase[]): AskCase[] {
  return asks.filter(({ recency }) => Number.isFinite(recency));
}

// What both probabilities are fitted on: every tie at many days of a log, and every ask.

import { askFeatures } from "#analysis/answering.ts";
import { heldAgainst, type PooledCoefficients } from "#analysis/ego-effect.ts";
import { featureCount, youthOf } from "#analysis/in-touch.ts";
import { type MixedRow, mixedFit } from "#analysis/mixed-logistic.ts";
import { daysUpTo, signalsOf } from "#analysis/tie-signals.ts";
import { dayOfPacked } from "#model/contact-days.ts";
import { trueAsks } from "./tie-asks.ts";
import type { EgoLog, TieLog } from "./tie-logs.ts";
import { mean } from "./tie-measures.ts";

/** A log and those of its egos that are fitted on. */
export interface Training {
  readonly log: TieLog;
  readonly egos: readonly EgoLog[];
}

/** Deviations of an ego at one day (in touch), of an ego (asks), sd. */
const CUT_WOBBLE = 0.55;
const ASK_WOBBLE = 0.5;
const HORIZON_DAYS = 90;
const LEAST_PAST_DAYS = 20;
/** Days between two cuts of a log of up to two years, and of a longer one. */
const [SHORT_STEP, LONG_STEP] = [15, 90];

/** The pooled coefficients of these logs; each log counts alike, and the constants are the mean of the logs'. */
export function pooledFit(trainings: readonly Training[]): PooledCoefficients {
  const inTouch = mixedFit(alike(trainings.map(cutRows)), CUT_WOBBLE);
  const alive = mixedFit(alike(trainings.map(askRows)), ASK_WOBBLE);
  const [youth = 0, ...slopes] = inTouch.slopes;
  return {
    inTouch: { tie: [mean(inTouch.constants), ...slopes], youth },
    alive: [mean(alive.constants), ...alive.slopes],
  };
}

function cutRows({ log, egos }: Training, number: number): MixedRow[] {
  const step = log.lastDay - log.firstDay > 730 ? LONG_STEP : SHORT_STEP;
  return egos.flatMap((ego) => {
    const begun = firstDayOf(ego);
    const rows: MixedRow[] = [];
    for (let cut = log.lastDay - HORIZON_DAYS; cut - begun >= LEAST_PAST_DAYS; cut -= step) {
      const { features, truths } = heldAgainst(ego.histories, cut, 0);
      const youth = youthOf(cut, begun, { youth: 1 });
      truths.forEach((truth, row) => {
        const own = [...features.subarray(row * featureCount + 1, (row + 1) * featureCount)];
        rows.push({
          features: [youth, ...own],
          truth: truth === 1,
          weight: 1,
          log: number,
          group: `${number} ${ego.ego} ${cut}`,
        });
      });
    }
    return rows;
  });
}

/** Asks of people who had given a sign. */
function askRows({ log, egos }: Training, number: number): MixedRow[] {
  return egos.flatMap(({ ego, exchanges, histories }) =>
    exchanges.flatMap((tie, i) =>
      trueAsks(tie, log.lastDay).flatMap(({ day, answered }): MixedRow[] => {
        const signals = signalsOf(daysUpTo(histories[i]!, day - 1), day);
        if (signals.lastSignDay === null) return [];
        const parts = { ...signals, signAgeDays: day - signals.lastSignDay };
        const features = askFeatures(parts).slice(1);
        return [{ features, truth: answered, weight: 1, log: number, group: `${number} ${ego}` }];
      }),
    ),
  );
}

/** Weights under which every log carries as much information (Σ w p(1 − p)) as the poorest of them. */
function alike(logs: readonly (readonly MixedRow[])[]): MixedRow[] {
  const information = logs.map((rows) => {
    const total = rows.reduce((sum, { weight }) => sum + weight, 0);
    const p = rows.reduce((sum, { truth, weight }) => sum + (truth ? weight : 0), 0) / total;
    return total * p * (1 - p);
  });
  const each = Math.min(...information);
  return logs.flatMap((rows, at) => rows.map((row) => ({ ...row, weight: (row.weight * each) / information[at]! })));
}

export function firstDayOf({ histories }: EgoLog): number {
  return Math.min(...histories.map((days) => dayOfPacked(days[0]!)));
}

// How well forecasts and rankings did.

export interface Judged {
  readonly forecast: number;
  readonly truth: boolean;
}

/** P(a true case scores higher than a false one), equal scores counting half; NaN where one of the two is missing. */
export function auc(cases: readonly { readonly score: number; readonly truth: boolean }[]): number {
  const sorted = cases.toSorted((a, b) => a.score - b.score);
  const positives = sorted.filter(({ truth }) => truth).length;
  let sum = 0;
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && sorted[end]!.score === sorted[start]!.score) end++;
    for (let i = start; i < end; i++) if (sorted[i]!.truth) sum += (start + 1 + end) / 2;
  }
  return (sum - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}

/** Mean −ln of the probability given to what happened. */
export function logLoss(cases: readonly Judged[]): number {
  return mean(cases.map(({ forecast, truth }) => -Math.log(Math.max(1e-9, truth ? forecast : 1 - forecast))));
}

/** Log-loss of forecasting the base rate for all. */
export function baseLogLoss(cases: readonly Judged[]): number {
  const forecast = mean(cases.map(({ truth }) => (truth ? 1 : 0)));
  return logLoss(cases.map(({ truth }) => ({ forecast, truth })));
}

/** One of ten equal bins of forecasts. */
export interface CalibrationBin {
  readonly cases: number;
  /** Mean forecast. */
  readonly forecast: number;
  /** Share that came true. */
  readonly truth: number;
}

/** Ten equal bins, those of fewer than `least` cases left out. */
export function calibrationOf(cases: readonly Judged[], least: number): CalibrationBin[] {
  return Array.from({ length: 10 }, (_, bin) =>
    cases.filter(({ forecast }) => Math.min(9, Math.floor(forecast * 10)) === bin),
  )
    .filter((those) => those.length >= least)
    .map((those) => ({
      cases: those.length,
      forecast: mean(those.map((one) => one.forecast)),
      truth: mean(those.map((one) => (one.truth ? 1 : 0))),
    }));
}

/** "forecast → came true (cases)", bin by bin. */
export function calibrationText(bins: readonly CalibrationBin[]): string {
  return bins
    .map(({ cases, forecast, truth }) => `${forecast.toFixed(2)} → ${truth.toFixed(2)} (${cases})`)
    .join(" · ");
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

// Forecasts held against what happened (Brier 1950; reliability bins as in Murphy 1973).

/** A forecast whose occasion is over. */
export interface Closed {
  readonly probability: number;
  /** At least one new relevant person was met. */
  readonly happened: boolean;
}

/** Forecasts from ≤ p < to (the last one to ≤ 1): their mean, and how many happened. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Null where the bin is empty. */
  readonly mean: number | null;
  readonly rate: number | null;
}

const BINS = 10;

/** Mean of (probability − happened)²; null while nothing is closed. */
export function brierScore(closed: readonly Closed[]): number | null {
  if (!closed.length) return null;
  return (
    closed.reduce((sum, { probability, happened }) => sum + (probability - Number(happened)) ** 2, 0) / closed.length
  );
}

/** Ten bins of equal width from 0 to 1. */
export function calibrationBins(closed: readonly Closed[]): CalibrationBin[] {
  return Array.from({ length: BINS }, (_, k) => {
    const [from, to] = [k / BINS, (k + 1) / BINS];
    const inside = closed.filter(({ probability: p }) => p >= from && (p < to || k === BINS - 1));
    const count = inside.length;
    const mean = count ? inside.reduce((sum, { probability }) => sum + probability, 0) / count : null;
    const rate = count ? inside.filter(({ happened }) => happened).length / count : null;
    return { from, to, count, mean, rate };
  });
}

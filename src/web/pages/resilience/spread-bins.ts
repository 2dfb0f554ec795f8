// A distribution of counts as a few dozen bars.

export interface Bin {
  /** The counts it stands for, both included. */
  readonly from: number;
  readonly to: number;
  readonly today: number;
  readonly gone: number;
}

const MOST_BINS = 34;
const TAIL = 0.002;
const STEPS = [1, 2, 5];

/** Both distributions in equal bins from 0 to where hardly anything is left of either; bins of 1, 2, 5, 10 … counts. */
export function spreadBins(today: readonly number[], gone: readonly number[]): readonly Bin[] {
  const most = Math.max(lastOf(today), lastOf(gone));
  const width = widthFor(most + 1);
  return Array.from({ length: Math.floor(most / width) + 1 }, (_, at) => {
    const from = at * width;
    const to = from + width - 1;
    return { from, to, today: massOf(today, from, to), gone: massOf(gone, from, to) };
  });
}

function widthFor(counts: number): number {
  for (let ten = 1; ; ten *= 10)
    for (const step of STEPS) if (Math.ceil(counts / (step * ten)) <= MOST_BINS) return step * ten;
}

/** The largest count with more than the tail at or above it. */
function lastOf(distribution: readonly number[]): number {
  let above = 0;
  for (let count = distribution.length - 1; count > 0; count--) {
    above += distribution[count] ?? 0;
    if (above > TAIL) return count;
  }
  return 0;
}

function massOf(distribution: readonly number[], from: number, to: number): number {
  return distribution.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
}

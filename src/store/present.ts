// Which of a person's positions is the present one.

import type { PositionRow } from "./rows.ts";

type Dated = Pick<PositionRow, "id" | "start_on" | "end_on" | "rank">;

/**
 * Positions as of a day, the present one first: those begun later are left out; one without an end comes before an
 * ended one, then the source that is trusted more, then the later start, then the later entry.
 */
export function presentFirst<Row extends Dated>(positions: readonly Row[], asOf: string | null = null): Row[] {
  const begun =
    asOf === null ? [...positions] : positions.filter(({ start_on }) => start_on === null || start_on <= asOf);
  if (begun.length < 2) return begun;
  const lasts = (row: Row) => row.end_on === null || (asOf !== null && row.end_on > asOf);
  return begun.sort(
    (a, b) =>
      Number(lasts(b)) - Number(lasts(a)) ||
      b.rank - a.rank ||
      compare(b.start_on ?? "", a.start_on ?? "") ||
      compare(b.end_on ?? "", a.end_on ?? "") ||
      b.id - a.id,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// How long ago the last contact was, in the five steps people think in.

/** From last month to long ago; without any dated contact it is unknown. */
export const warmths = ["month", "quarter", "year", "years", "unknown"] as const;
export type Warmth = (typeof warmths)[number];

/** Days back to which each of the first three steps reaches. */
const reaches = { month: 31, quarter: 92, year: 366 } as const;

/** The step of a last contact on `lastDay` (day number; null: none known), seen from `asOf`. */
export function warmthOf(lastDay: number | null, asOf: number): Warmth {
  if (lastDay === null) return "unknown";
  const days = asOf - lastDay;
  if (days <= reaches.month) return "month";
  if (days <= reaches.quarter) return "quarter";
  return days <= reaches.year ? "year" : "years";
}

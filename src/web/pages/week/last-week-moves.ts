import type { Resilience } from "#web/api/types.ts";

export interface LastWeekMoves {
  /** People more (or, negative, fewer) in the rounded answer; 0 where only the last digit moved. */
  readonly difference: number;
  /** Null where the number of carriers moved by less than can be told. */
  readonly direction: "up" | "down" | null;
  /** Names whose ties woke, the greatest step first; at most three. */
  readonly warmer: readonly string[];
  /** Names whose ties went quiet. */
  readonly cooler: readonly string[];
}

/** Carriers: below this nothing moved that one could tell. */
const TOLD_FROM = 0.2;
/** Probability to answer: from this step on a tie woke, or went quiet. */
const STEP = 0.15;
const NAMED = 3;

/** What moved between the answers of two days; null where nothing did or there was nothing to compare. */
export function lastWeekMoves(before: Resilience, now: Resilience): LastWeekMoves | null {
  if (before.relevant === 0 || now.relevant === 0) return null;
  const difference = Math.round(now.carried.expected) - Math.round(before.carried.expected);
  const exact = now.carried.expected - before.carried.expected;
  const was = new Map(before.shares.map(({ uid, alive }) => [uid, alive]));
  const steps = now.shares
    .map(({ uid, fullName, alive }) => ({ fullName, step: alive - (was.get(uid) ?? alive) }))
    .sort((a, b) => Math.abs(b.step) - Math.abs(a.step));
  const named = (isMeant: (step: number) => boolean) =>
    steps
      .filter(({ step }) => isMeant(step))
      .slice(0, NAMED)
      .map(({ fullName }) => fullName);
  const [warmer, cooler] = [named((step) => step >= STEP), named((step) => step <= -STEP)];
  const isTold = Math.abs(exact) >= TOLD_FROM;
  if (!isTold && warmer.length === 0 && cooler.length === 0) return null;
  return { difference, direction: isTold ? (exact > 0 ? "up" : "down") : null, warmer, cooler };
}

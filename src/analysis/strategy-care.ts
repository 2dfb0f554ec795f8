// What care saves at so many minutes a week: the bound no policy exceeds, by letting the minutes hold on average (MODEL.md §7).

import type { CareArm } from "./care.ts";

/** Beyond a year without a sign a tie is dormant. */
const WEEKS_LIVE = 52;

/** A part of the curve: so many minutes a week more save so much more. */
interface Segment {
  readonly minutes: number;
  readonly saved: number;
}

/**
 * s saved a week on average over a tie nobody cares for, by the minutes a week: max over policies of Σ f(52) − loss,
 * Lagrangian, concave. Each arm begins to write at some age H; its cycle lasts H − 1 + 1/p weeks, takes 1/p attempts and costs
 * Σ_{h<H} f(h) + Σ_k (1 − p)^k f(H + k).
 */
export function careCurve(arms: readonly CareArm[]): (minutes: number) => number {
  const segments = arms.flatMap((arm) => hullOf(pointsOf(arm)));
  segments.sort((a, b) => b.saved / b.minutes - a.saved / a.minutes);
  const ends: Segment[] = [{ minutes: 0, saved: 0 }];
  let [minutes, saved] = [0, 0];
  for (const segment of segments) {
    minutes += segment.minutes;
    saved += segment.saved;
    ends.push({ minutes, saved });
  }
  return (budget) => along(ends, budget);
}

/** (minutes, saved) a week for each age H = 52 … 1 at which writing may begin. */
function pointsOf(arm: CareArm): Segment[] {
  const whole = arm.worth(0);
  const p = arm.answers;
  if (p <= 0 || whole <= 0) return [];
  const loss = Array.from({ length: WEEKS_LIVE + 1 }, (_, h) => whole - arm.worth(h));
  const never = loss[WEEKS_LIVE] ?? 0;
  let waiting = loss.slice(1, WEEKS_LIVE).reduce((sum, lost) => sum + lost, 0);
  // A tie that has turned dormant has lost what it can lose.
  let writing = never / p;
  const points: Segment[] = [];
  for (let from = WEEKS_LIVE; from >= 1; from--) {
    const weeks = from - 1 + 1 / p;
    points.push({ minutes: arm.minutes / p / weeks, saved: never - (waiting + writing) / weeks });
    waiting -= loss[from - 1] ?? 0;
    writing = (loss[from - 1] ?? 0) + (1 - p) * writing;
  }
  return points;
}

/** The upper concave hull from (0, 0) on, as its segments; points ascend in minutes. */
function hullOf(points: readonly Segment[]): Segment[] {
  const hull: Segment[] = [{ minutes: 0, saved: 0 }];
  for (const point of points) {
    if (point.saved <= hull.at(-1)!.saved) continue;
    while (hull.length > 1 && !isBent(hull.at(-2)!, hull.at(-1)!, point)) hull.pop();
    hull.push(point);
  }
  return hull.slice(1).map((point, at) => ({
    minutes: point.minutes - hull[at]!.minutes,
    saved: point.saved - hull[at]!.saved,
  }));
}

/** Whether the middle one lies above the line between the others. */
function isBent(a: Segment, b: Segment, c: Segment): boolean {
  return (b.saved - a.saved) * (c.minutes - b.minutes) > (c.saved - b.saved) * (b.minutes - a.minutes);
}

/** Height of the line through the points at so many minutes; level after the last. */
function along(ends: readonly Segment[], minutes: number): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ends[middle]!.minutes <= minutes) low = middle;
    else high = middle - 1;
  }
  const [from, to] = [ends[low]!, ends[low + 1]];
  if (!to) return from.saved;
  return from.saved + ((to.saved - from.saved) * (minutes - from.minutes)) / (to.minutes - from.minutes);
}

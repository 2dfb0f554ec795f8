// Whom to bring together: peers of one level who would come, each from another company and no two of one industry
// (MODEL.md §9). Greedy from several beginnings, then exchanges of one while that gains.

import { isSameIndustry } from "./industry-words.ts";

export interface CircleCandidate {
  /** The same for the same person in every circle. */
  readonly key: string;
  /** P(on the level asked for). */
  readonly atLevel: number;
  /** P(answers when asked). */
  readonly answers: number;
  /** How near the work is to the topic, 0 … 1; .5 where nothing tells. */
  readonly topic: number;
  /** "" where unknown. */
  readonly organization: string;
  /** Null where unknown. */
  readonly industry: string | null;
}

/** Beginnings tried, and candidates looked at: those who would fit best alone. */
const BEGINNINGS = 12;
const MOST_CANDIDATES = 150;
/** What two lose who have sat together before. */
const AGAIN = 0.3;

/** What somebody brings alone: P(level) · P(answers) · (½ + ½ topic). */
export function circleWorth({ atLevel, answers, topic }: CircleCandidate): number {
  return atLevel * answers * (0.5 + 0.5 * topic);
}

/** Whether two can't sit in one circle: one company, or one industry, where they may compete. */
export function isCompetitor(
  a: Pick<CircleCandidate, "organization" | "industry">,
  b: Pick<CircleCandidate, "organization" | "industry">,
): boolean {
  if (a.organization !== "" && a.organization === b.organization) return true;
  return a.industry !== null && b.industry !== null && isSameIndustry(a.industry, b.industry);
}

/**
 * The candidates to ask, best first, at most `size`; `former` holds earlier circles as keys of those who sat in them, `own` is
 * oneself, who sits there too. Fewer come where more would compete.
 */
export function circleOf(
  candidates: readonly CircleCandidate[],
  own: Pick<CircleCandidate, "organization" | "industry">,
  former: readonly ReadonlySet<string>[],
  size: number,
): CircleCandidate[] {
  const able = candidates
    .filter((candidate) => circleWorth(candidate) > 0 && !isCompetitor(candidate, own))
    .sort((a, b) => circleWorth(b) - circleWorth(a) || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
  let best: CircleCandidate[] = [];
  for (const first of able.slice(0, BEGINNINGS)) {
    const circle = exchanged(filledUp([first], able, former, size), able, former);
    if (circleValue(circle, former) > circleValue(best, former) + 1e-12) best = circle;
  }
  return best.sort((a, b) => circleWorth(b) - circleWorth(a));
}

function circleValue(circle: readonly CircleCandidate[], former: readonly ReadonlySet<string>[]): number {
  let value = 0;
  for (const [at, a] of circle.entries()) {
    value += circleWorth(a);
    for (const b of circle.slice(0, at)) if (former.some((sat) => sat.has(a.key) && sat.has(b.key))) value -= AGAIN;
  }
  return value;
}

function filledUp(
  begun: readonly CircleCandidate[],
  able: readonly CircleCandidate[],
  former: readonly ReadonlySet<string>[],
  size: number,
): CircleCandidate[] {
  const circle = [...begun];
  while (circle.length < size) {
    const free = able.filter((one) => !circle.some((member) => member === one || isCompetitor(member, one)));
    const values = free.map((one) => circleValue([...circle, one], former));
    const most = Math.max(...values);
    const next = free[values.indexOf(most)];
    if (!next || most <= circleValue(circle, former)) break;
    circle.push(next);
  }
  return circle;
}

/** One goes, another comes, while that gains. */
function exchanged(
  begun: readonly CircleCandidate[],
  able: readonly CircleCandidate[],
  former: readonly ReadonlySet<string>[],
): CircleCandidate[] {
  let circle = [...begun];
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    const value = circleValue(circle, former);
    for (const [at] of circle.entries()) {
      const others = circle.filter((_, place) => place !== at);
      const next = filledUp(others, able, former, circle.length);
      if (circleValue(next, former) <= value + 1e-12) continue;
      circle = next;
      isBetter = true;
      break;
    }
  }
  return circle;
}

// Care, simulated week by week: the Whittle queue and the week's knapsack against a bound no policy exceeds and against
// what others do. Held = part of the loss of doing nothing that a policy saves, relative to the bound.

import { careArm } from "#analysis/acts.ts";
import { type CareArm, whittleIndex } from "#analysis/care.ts";
import { castAlter, castDay, castNetwork, daysAgo, packedDays } from "#analysis/cast.ts";
import { outlookOf } from "#analysis/gain.ts";
import { horizonOf } from "#analysis/horizon.ts";
import { bestChoice } from "#analysis/knapsack.ts";
import { priorRho } from "#analysis/openings.ts";
import { standingsOf } from "#analysis/standings.ts";
import { assumptionValues } from "#model/assumptions.ts";
import { bases } from "#model/contact.ts";

/** A world of ties and what each policy held of the bound. */
export interface CareRow {
  readonly contacts: number;
  readonly minutes: number;
  readonly held: Readonly<Record<PolicyName, number>>;
}

interface Tie extends CareArm {
  /** f(h), h = 0 … OLDEST; older ones count as OLDEST. */
  readonly loss: Float64Array;
  readonly index: Float64Array;
  /** Every so many weeks in the peers' plan: by the level, as such tools set it. */
  readonly interval: number;
}

type Policy = (ties: readonly Tie[], ages: Int32Array, minutes: number) => readonly number[];

const OLDEST = 260;
const WEEKS = 800;
const WARM_UP = 300;
const WORLDS = 2;
const MOST_ACTS = 5;

/** Contacts and minutes a week. */
const careWorlds = [
  [60, 90],
  [150, 120],
  [400, 180],
] as const;

const policies = {
  "Whittle queue": queue((tie, age) => (tie.index[age] ?? 0) / tie.minutes),
  "knapsack, uncapped": knapsack(Number.POSITIVE_INFINITY),
  "knapsack, five acts": knapsack(MOST_ACTS),
  "plain Δ": queue((tie, age) => (tie.answers * (tie.loss[age] ?? 0)) / tie.minutes),
  "overdue interval": queue((tie, age) => age - tie.interval),
  "weighted overdue": queue((tie, age) => age / tie.interval),
} as const satisfies Record<string, Policy>;
export type PolicyName = keyof typeof policies;

/** One row a world; the same at every run. */
export function careRows(): CareRow[] {
  return careWorlds.map(([contacts, minutes], row) => {
    const worlds = Array.from({ length: WORLDS }, (_, world) => worldOf(contacts, seeded(97 * row + world + 1)));
    const held = Object.entries(policies).map(([name, policy]) => {
      const shares = worlds.map((ties, world) => heldOf(ties, minutes, policy, seeded(1000 + world)));
      return [name, shares.reduce((sum, share) => sum + share, 0) / WORLDS];
    });
    return { contacts, minutes, held: Object.fromEntries(held) as Record<PolicyName, number> };
  });
}

/** (loss of nothing − loss of the policy) / (loss of nothing − least loss of the relaxation). */
function heldOf(ties: readonly Tie[], minutes: number, policy: Policy, random: () => number): number {
  const nothing = ties.reduce((sum, { loss }) => sum + (loss[OLDEST] ?? 0), 0);
  return (nothing - simulate(ties, minutes, policy, random)) / (nothing - leastLoss(ties, minutes));
}

/** Mean loss a week. */
function simulate(ties: readonly Tie[], minutes: number, policy: Policy, random: () => number): number {
  const ages = Int32Array.from(ties, () => 1 + Math.floor(random() * 52));
  let total = 0;
  for (let week = 0; week < WARM_UP + WEEKS; week++) {
    if (week >= WARM_UP) total += ties.reduce((sum, { loss }, i) => sum + (loss[ages[i] ?? 0] ?? 0), 0);
    const answered = new Set(policy(ties, ages, minutes).filter((i) => random() < (ties[i]?.answers ?? 0)));
    ties.forEach((_, i) => {
      ages[i] = answered.has(i) ? 1 : Math.min(OLDEST, (ages[i] ?? 0) + 1);
    });
  }
  return total / WEEKS;
}

/**
 * The minutes need only hold on average: max over the price c of Σ min_h (mean loss + c · minutes a week) − c · budget.
 * By duality no policy that keeps to the minutes every week loses less.
 */
function leastLoss(ties: readonly Tie[], minutes: number): number {
  const courses = ties.map(thresholdCourses);
  const dual = (price: number) =>
    courses.reduce(
      (sum, course) => sum + course.reduce((least, [loss, use]) => Math.min(least, loss + price * use), Infinity),
      0,
    ) -
    price * minutes;
  let [low, high] = [0, 1];
  for (let step = 0; step < 80; step++) {
    const [first, second] = [low + (high - low) / 3, high - (high - low) / 3];
    if (dual(first) < dual(second)) low = first;
    else high = second;
  }
  return dual((low + high) / 2);
}

/** Mean loss and minutes a week of attempting from age h on, for every h, and of never attempting. */
function thresholdCourses({ loss, answers, minutes }: Tie): [number, number][] {
  const courses: [number, number][] = [[loss[OLDEST] ?? 0, 0]];
  let before = 0;
  for (let h = 1; h <= OLDEST; h++) {
    let cycle = before;
    let weight = 1;
    for (let k = 0; weight > 1e-12; k++) {
      cycle += (loss[Math.min(OLDEST, h + k)] ?? 0) * weight;
      weight *= 1 - answers;
    }
    const weeks = h - 1 + 1 / answers;
    courses.push([cycle / weeks, minutes / answers / weeks]);
    before += loss[h] ?? 0;
  }
  return courses;
}

/** The highest first, as long as they fit; nothing below or at 0. */
function queue(priority: (tie: Tie, age: number) => number): Policy {
  return (ties, ages, minutes) => {
    const ranked = ties.map((tie, i) => ({ i, minutes: tie.minutes, priority: priority(tie, ages[i] ?? 0) }));
    let left = minutes;
    return ranked
      .filter((row) => row.priority > 0)
      .sort((a, b) => b.priority - a.priority || a.i - b.i)
      .filter((row) => {
        if (row.minutes > left) return false;
        left -= row.minutes;
        return true;
      })
      .map(({ i }) => i);
  };
}

function knapsack(most: number): Policy {
  return (ties, ages, minutes) => {
    const items = ties.map((tie, i) => ({
      i,
      uid: tie.uid,
      minutes: tie.minutes,
      gain: tie.index[ages[i] ?? 0] ?? 0,
    }));
    const shortest = Math.min(...items.map((item) => item.minutes));
    items.sort((a, b) => b.gain - a.gain || a.i - b.i);
    return bestChoice(items, minutes, Math.min(most, Math.ceil(minutes / shortest))).map(({ i }) => i);
  };
}

/** Relevant ties of all depths, bases and levels by the model's own formulas and priors, with acts of several lengths. */
function worldOf(contacts: number, random: () => number): Tie[] {
  const assumptions = assumptionValues();
  const pick = <Value>(from: readonly Value[]): Value => from[Math.floor(random() * from.length)] as Value;
  const alters = Array.from({ length: contacts }, (_, id) => {
    const ages = new Set(Array.from({ length: 2 + Math.floor(random() * 12) }, () => 1 + Math.floor(random() * 360)));
    const days = [...ages].map((age) => daysAgo(age, { given: random() < 0.7, dayClass: "both-ways" }));
    const high = 0.3 + 0.7 * random();
    const level = [0, 1 - high, 0, 0, high / 2, high / 2, 0];
    return castAlter(id, { days: packedDays(...days), level, basisSaid: pick(bases) });
  });
  const network = castNetwork(alters);
  const horizon = horizonOf(network.transition, castDay, assumptions);
  const outlook = outlookOf(standingsOf(network, assumptions), castDay, horizon, priorRho(assumptions), assumptions);
  return outlook.prospects.map(({ standing }) => {
    const arm = { ...careArm(outlook, standing), minutes: pick([5, 10, 10, 15, 30]) };
    const worths = Float64Array.from({ length: OLDEST + 1 }, (_, weeks) => arm.worth(weeks));
    return {
      ...arm,
      loss: worths.map((worth) => arm.worth(0) - worth),
      index: worths.map((_, weeks) => (weeks > 0 ? whittleIndex(arm, weeks) : 0)),
      interval: intervalOf(standing.relevance.relevance),
    };
  });
}

/** As tools with intervals are set up: the more important a person, the more often. */
function intervalOf(relevance: number): number {
  if (relevance > 0.75) return 4;
  return relevance > 0.5 ? 8 : 16;
}

/** Park and Miller's generator: numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed * 48271 + 11;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

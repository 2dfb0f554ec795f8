// How many carry, exactly: organisations fail together, answers and survival share an unknown shift (MODEL.md §4).

import { type Convolve, convolution, type Pmf, point, poissonBinomial, withShock } from "./poisson-binomial.ts";

/** What each person brings, as columns. */
export interface Chances {
  /** P(answers) by person, one column for each equally likely θ. */
  readonly alive: readonly Float64Array[];
  /** P(survives) without the shock by person, one column for each equally likely θ', a single one where it plays no part. */
  readonly survive: readonly Float64Array[];
  /** Who shares an organisation, and with it the shock; null stands alone. */
  readonly organizations: readonly (number | null)[];
  /** P(an organisation's people are all lost within the horizon). */
  readonly shock: number;
}

/**
 * P(0), …, P(n): for each (θ, θ') the organisations are independent, each with probability `shock` nobody, else a
 * Poisson-binomial; convolved, then averaged over all (θ, θ'). No more is dropped than tails below 1e-16.
 */
export function distributionOf(chances: Chances): Float64Array {
  const { alive, survive, shock } = chances;
  const groups = groupsOf(chances.organizations);
  const convolve = convolution();
  const mixed = new Float64Array(chances.organizations.length + 1);
  for (const alives of alive)
    for (const survives of survive) {
      const { from, mass } = oneDistribution(groups, alives, survives, shock, convolve);
      for (let k = 0; k < mass.length; k++) mixed[from + k] = mixed[from + k]! + mass[k]!;
    }
  return normalised(mixed);
}

interface Groups {
  /** Indexes of people whom no other shares an organisation with. */
  readonly alone: Int32Array;
  /** Indexes of people by shared organisation, small ones first. */
  readonly together: readonly Int32Array[];
}

/** Ordered by size, then first member, so that ids don't decide the order of summing. */
function groupsOf(organizations: readonly (number | null)[]): Groups {
  const members = new Map<number, number[]>();
  const alone: number[] = [];
  for (const [index, organization] of organizations.entries()) {
    if (organization === null) alone.push(index);
    else {
      const found = members.get(organization);
      if (found) found.push(index);
      else members.set(organization, [index]);
    }
  }
  const groups = [...members.values()];
  for (const [only, ...others] of groups) if (only !== undefined && !others.length) alone.push(only);
  const together = groups.filter(({ length }) => length > 1).sort((a, b) => a.length - b.length);
  return { alone: Int32Array.from(alone).sort(), together: together.map((indexes) => Int32Array.from(indexes)) };
}

function oneDistribution(
  { alone, together }: Groups,
  alive: Float64Array,
  survive: Float64Array,
  shock: number,
  convolve: Convolve,
): Pmf {
  const lone = Float64Array.from(alone, (index) => (1 - shock) * alive[index]! * survive[index]!);
  const single = poissonBinomial(lone, 0, lone.length, convolve);
  const groupOf = (members: Int32Array): Pmf => {
    const chances = Float64Array.from(members, (index) => alive[index]! * survive[index]!);
    return withShock(poissonBinomial(chances, 0, chances.length, convolve), shock);
  };
  const product = (from: number, to: number): Pmf => {
    if (to - from === 0) return point;
    if (to - from === 1) return groupOf(together[from]!);
    const middle = (from + to) >> 1;
    return convolve(product(from, middle), product(middle, to));
  };
  return convolve(single, product(0, together.length));
}

function normalised(mixed: Float64Array): Float64Array {
  const total = mixed.reduce((sum, mass) => sum + mass, 0);
  return mixed.map((mass) => mass / total);
}

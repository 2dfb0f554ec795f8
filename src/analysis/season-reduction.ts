// A season without what can't matter: occasions that don't fit, and those for which a better one could always stand in.

import { isFeasible, resources, type SeasonProblem } from "./season-model.ts";

/** Positions of the must-go ones and of all that can be in a best choice, ascending: one best choice at least is among them. */
export function contenders(problem: SeasonProblem): number[] {
  const { options, must } = problem;
  const possible = options.keys().filter((e) => must.includes(e) || isFeasible(problem, [...must, e]));
  const open = new Set(possible);
  const alone = gainsAlone(problem, open);
  const besides = options.map(({ overlaps }) => new Set(overlaps));
  const mayStandIn = (one: number) => !problem.barred.some((set) => set.includes(one));
  const isDominated = (e: number): boolean =>
    !must.includes(e) &&
    alone[e] !== null &&
    options[e]!.overlaps.some((one) => open.has(one) && mayStandIn(one) && dominates(problem, alone, besides, one, e));
  return [...open].filter((e) => !isDominated(e));
}

/**
 * Whether `one` can take the place of `other`, which it overlaps, in every choice: it takes no more of anything, brings no
 * less by itself, and overlaps nothing else that `other` doesn't. Of two equals the first stays.
 */
function dominates(
  { options }: SeasonProblem,
  alone: readonly (number | null)[],
  besides: readonly ReadonlySet<number>[],
  one: number,
  other: number,
): boolean {
  const [gain, least] = [alone[one] ?? null, alone[other] ?? null];
  if (gain === null || least === null || gain < least) return false;
  const [first, second] = [options[one]!, options[other]!];
  if (resources.some((name) => first[name] > second[name])) return false;
  if (first.overlaps.some((e) => e !== other && !besides[other]!.has(e))) return false;
  const isEqual =
    gain === least &&
    resources.every((name) => first[name] === second[name]) &&
    first.overlaps.length === second.overlaps.length;
  return !isEqual || one < other;
}

/** What an occasion gains whatever else is chosen; null where somebody there may be met elsewhere too. */
function gainsAlone({ options, weights }: SeasonProblem, open: ReadonlySet<number>): (number | null)[] {
  const times = new Uint32Array(weights.length);
  for (const e of open) for (const { person } of options[e]!.chances) times[person]! += 1;
  return options.map(({ chances }, e) => {
    const own = open.has(e) ? 1 : 0;
    const isAlone = chances.every(({ person }) => weights[person] === 0 || times[person]! <= own);
    return isAlone ? chances.reduce((sum, { person, q }) => sum + weights[person]! * q, 0) : null;
  });
}

/** The problem with the occasions at these positions alone, ascending, and the people there. */
export function within(problem: SeasonProblem, pool: readonly number[]): SeasonProblem {
  const place = new Map(pool.map((e, i) => [e, i]));
  const places = (list: readonly number[]) => list.flatMap((e) => place.get(e) ?? []);
  const people = new Map<number, number>();
  const weights: number[] = [];
  const personOf = (person: number): number => {
    const known = people.get(person) ?? weights.push(problem.weights[person]!) - 1;
    people.set(person, known);
    return known;
  };
  const options = pool.map((e) => {
    const option = problem.options[e]!;
    const chances = option.chances.map(({ person, q }) => ({ person: personOf(person), q }));
    return { ...option, overlaps: places(option.overlaps), chances };
  });
  const barred = problem.barred.filter((set) => set.every((e) => place.has(e))).map(places);
  return { ...problem, weights, options, must: places(problem.must), barred };
}

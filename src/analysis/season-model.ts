// The season's question in numbers: which occasions, so that Σ_p w_p(1 − Π_e(1 − q_ep)^{x_e}) is greatest (MODEL.md §6).

/** P(a tie to this person begins | ego attends): `person` is a position in `weights`. */
interface SeasonChance {
  readonly person: number;
  /** Above 0, at most 1. */
  readonly q: number;
}

/** An occasion that may be chosen. */
export interface SeasonOption {
  /** Days away, at least 0. */
  readonly days: number;
  /** Euros, all in, at least 0. */
  readonly costEur: number;
  /** Evenings, at least 0. */
  readonly evenings: number;
  /** Nobody twice; people without a chance left out. */
  readonly chances: readonly SeasonChance[];
  /** Positions in `options` that can't be combined with this one; holds both ways. */
  readonly overlaps: readonly number[];
}

/** What may be spent; infinite where nothing limits it. */
export interface SeasonLimits {
  readonly days: number;
  readonly costEur: number;
  readonly evenings: number;
}

export interface SeasonProblem {
  /** w_p, at least 0. */
  readonly weights: readonly number[];
  readonly options: readonly SeasonOption[];
  readonly limits: SeasonLimits;
  /** Positions in `options` that are chosen whatever they bring; together they fit. */
  readonly must: readonly number[];
  /** Sets of positions that may not be chosen whole: plans already known. */
  readonly barred: readonly (readonly number[])[];
}

export const resources = ["days", "costEur", "evenings"] as const;

/** Sums of days and money carry rounding. */
export const ROUNDING = 1e-9;

/** Σ_p w_p(1 − Π_{e chosen}(1 − q_ep)). */
export function seasonValue({ weights, options }: SeasonProblem, chosen: readonly number[]): number {
  const missed = new Float64Array(weights.length).fill(1);
  for (const e of chosen) for (const { person, q } of options[e]!.chances) missed[person] = missed[person]! * (1 - q);
  return weights.reduce((sum, weight, p) => sum + weight * (1 - missed[p]!), 0);
}

/** Whether these occasions can be combined within the limits. */
export function isFeasible({ options, limits, barred }: SeasonProblem, chosen: readonly number[]): boolean {
  const among = new Set(chosen);
  const apart = chosen.every((e) => !options[e]!.overlaps.some((other) => among.has(other)));
  const isOpen = !barred.some((set) => set.every((e) => among.has(e)));
  return apart && isOpen && resources.every((name) => spent(options, chosen, name) <= limits[name] + ROUNDING);
}

/** What the chosen ones take of a resource. */
export function spent(
  options: readonly SeasonOption[],
  chosen: readonly number[],
  resource: (typeof resources)[number],
): number {
  return chosen.reduce((sum, e) => sum + options[e]![resource], 0);
}

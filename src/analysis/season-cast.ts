// Seasons of chance for tests and benchmarks: the same for the same seed.

import { seededRandom } from "#lib/seeded.ts";
import type { SeasonLimits, SeasonProblem } from "./season-model.ts";

/** The size of an invented season. */
export interface SeasonCast {
  readonly options: number;
  readonly people: number;
  /** How many of the people attend an occasion. */
  readonly share: number;
  /** Days over which the occasions are spread. */
  readonly span: number;
  readonly days: number;
  readonly costEur: number;
}

/** Chances of a small room, of the three of a brief, of a hall and of a fair. */
const CHANCES = [0.25, 0.15, 0.05, 0.016] as const;
const IRRELEVANT = 0.4;

/** Occasions of one to three days and 50 to 1,900 €, each with a chance of its own that varies from person to person. */
export function castSeason(seed: number, { options, people, share, span, days, costEur }: SeasonCast): SeasonProblem {
  const random = seededRandom(`season ${seed}`);
  const below = (count: number) => Math.floor(random() * count);
  const weights = Array.from({ length: people }, () => (random() < IRRELEVANT ? 0 : 0.002 + 0.01 * random()));
  const times = Array.from({ length: options }, () => ({ start: below(span), length: 1 + below(3) }));
  const meet = ([a, b]: readonly [(typeof times)[number], (typeof times)[number]]) =>
    a.start < b.start + b.length && b.start < a.start + a.length;
  const limits: SeasonLimits = { days, costEur, evenings: Number.POSITIVE_INFINITY };
  return {
    weights,
    limits,
    must: [],
    barred: [],
    options: times.map((time, e) => {
      const usual = CHANCES[below(CHANCES.length)] ?? 0;
      return {
        days: time.length - 0.5 * below(2),
        costEur: 50 + 50 * below(38),
        evenings: 0,
        overlaps: times.flatMap((other, f) => (f !== e && meet([time, other]) ? [f] : [])),
        chances: weights.flatMap((weight, person) =>
          random() < share && weight > 0 ? [{ person, q: usual * (0.7 + 0.6 * random()) }] : [],
        ),
      };
    }),
  };
}

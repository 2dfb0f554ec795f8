// Seniority and field of work from a job title (MODEL.md §1): p_c ∝ (w_c · exp Σ_s β_sc)^(1/T) over the levels 0 … 5,
// w the weights of the leading role's case, β the fitted coefficients of the title's signs, T the temperature;
// level 6 takes its share of 5 where the leading role is one of a board.

import type { Level, TitleReading } from "#model/level.ts";
import { coefficients, temperature } from "./level-coefficients.ts";
import { type TitleFeatures, titleFeatures } from "./level-features.ts";

/** From this probability on a level is said without asking. */
const CONFIDENT_FROM = 0.6;

export interface LevelReading extends TitleReading {
  /** The likeliest level, the lower of equals. */
  readonly level: Level;
  /** Whether the likeliest level has a probability of at least .6. */
  readonly confident: boolean;
}

/** The level and field of work of a title, German or English; one without known words has wide probabilities. */
export function readTitle(title: string): LevelReading {
  const features = titleFeatures(title);
  const probabilities = levelProbabilities(features);
  let level: Level = 0;
  for (const candidate of [1, 2, 3, 4, 5, 6] as const) {
    if (probabilities[candidate]! > probabilities[level]!) level = candidate;
  }
  return { probabilities, level, confident: probabilities[level]! >= CONFIDENT_FROM, function: features.function };
}

/** Seven probabilities that sum to 1. */
function levelProbabilities({ weights, signs, board }: TitleFeatures): number[] {
  const powers = weights.map((weight, level) => {
    let score = Math.log(weight);
    for (const sign of signs) score += coefficients[sign]?.[level] ?? 0;
    return Math.exp(score / temperature);
  });
  const total = powers.reduce((sum, power) => sum + power, 0);
  const [p0, p1, p2, p3, p4, top] = powers.map((power) => power / total) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return [p0, p1, p2, p3, p4, top * (1 - board), top * board];
}

export { titleVersion } from "./level-version.ts";

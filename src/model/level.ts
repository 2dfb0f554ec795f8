/** Seniority from 0 to 6 (MODEL.md §1). */
export const levels = ["junior", "professional", "senior", "lead", "director", "management", "board"] as const;
export type Level = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The fields of work told from a title. */
export const jobFunctions = [
  "general-management",
  "finance",
  "sales",
  "marketing",
  "it",
  "engineering",
  "research",
  "operations",
  "production",
  "procurement",
  "logistics",
  "human-resources",
  "legal",
  "communication",
  "product",
  "customer-service",
  "consulting",
  "quality",
  "administration",
  "executive-search",
] as const;
export type JobFunction = (typeof jobFunctions)[number];

/** What a title says: seven probabilities that sum to 1, and the field of work where told. */
export interface TitleReading {
  readonly probabilities: readonly number[];
  readonly function: JobFunction | null;
}

/** The level of the greatest probability, the lower of equals. */
export function likeliestOf(probabilities: readonly number[]): number {
  return probabilities.indexOf(Math.max(...probabilities));
}

/** Σ p · level, 0–6. */
export function expectedLevel(probabilities: readonly number[]): number {
  return probabilities.reduce((sum, p, level) => sum + p * level, 0);
}

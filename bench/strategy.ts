// The split of the hours, followed for a year, beside what people do without it: P of an opening on the day.

import { mean } from "#scripts/tie-measures.ts";
import type { Figure, Findings } from "./report.ts";
import { asBefore, livedThrough, type Policy, proposed, type Situation, shares } from "./strategy-world.ts";
import type { Bench } from "./workshop.ts";

const PERSONS = 40;
const HOURS = [2, 4] as const;

const peers: Readonly<Record<string, (first: Situation) => Policy>> = {
  "20 % each": () => (_, hours) => shares(() => 0.2, hours),
  "only digital": () => (_, hours) => shares((activity) => (activity === "digital" ? 1 : 0), hours),
  "only care": () => (_, hours) => shares((activity) => (activity === "care" ? 1 : 0), hours),
  "as in the last eight weeks": asBefore,
};

export const strategyBench: Bench = {
  title: "where the hours go: P of an opening on the day, after a simulated year",
  run(): Findings {
    const figures = HOURS.flatMap((hours) => {
      const own = lives(hours, () => proposed);
      return Object.entries(peers).map(([name, policyOf]): Figure => {
        const other = lives(hours, policyOf);
        const [low, high] = interval(own.map((value, person) => value - other[person]!));
        return {
          what: `${hours} h a week, the split proposed; better by ${points(low)} to ${points(high)} points (95 %)`,
          value: mean(own),
          unit: "P",
          peer: { name, value: mean(other) },
          goal: { text: "more than the peer", isMet: low > 0 },
        };
      });
    });
    const notes = [
      `${PERSONS} persons with 150 contacts each, a change 52 weeks ahead and no papers in order; the same model draws what happens, so this measures the choice, not the model.`,
      "Here more is better: a ratio above 1 opens more than the peer.",
    ];
    return { figures, notes };
  },
};

function lives(hours: number, policyOf: (first: Situation) => Policy): number[] {
  return Array.from({ length: PERSONS }, (_, person) => livedThrough(person, hours, policyOf));
}

/** 95 % interval of a mean, by its standard error. */
function interval(values: readonly number[]): [number, number] {
  const middle = mean(values);
  const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
  const half = 1.96 * Math.sqrt(variance / values.length);
  return [middle - half, middle + half];
}

function points(value: number): string {
  return (100 * value).toFixed(1);
}

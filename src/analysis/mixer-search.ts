// A plan of rounds: from a template where one reaches far enough, from scratch and from both mended; the least cost wins.

import { annealed, type Cooling } from "./mixer-anneal.ts";
import type { Round } from "./mixer-developed.ts";
import { costOf, gainsOf, goalOf, type MixerGoal, type MixerTask, meetingsOf, type Seating } from "./mixer-goal.ts";
import { relabelled } from "./mixer-labels.ts";
import { atRandom, fromTemplate } from "./mixer-start.ts";
import { columnLines, templateOf } from "./mixer-template.ts";

/** Steps of the search for each seat of the plan, within bounds; no clock, so that the same list gives the same plan. */
const STEPS_PER_SEAT = 8_000;
const LEAST_STEPS = 200_000;
/** A step looks at two tables: the larger they are, the fewer steps. */
const MOST_LOOKS = 30_000_000;
/** What is aimed for above half the mean, as the mean moves too. */
const MARGIN = 0.05;
/** From this share of the rounds on that could be without a repeat, repeats are what is hard. */
const CROWDED = 0.6;

/** A seating of little cost; ends early at `ideal`, below which no plan costs. `former` is one to go on with, null without. */
export function searchedSeating(task: MixerTask, former: Seating | null, ideal: number, random: () => number): Seating {
  const goal = goalOf(task, 0);
  const steps = stepsOf(task);
  let best: Candidate = { seating: new Int32Array(0), cost: Number.POSITIVE_INFINITY };
  for (const candidate of candidatesOf(goal, former, steps, ideal, random)) {
    if (candidate.cost < best.cost - 1e-9) best = candidate;
    if (best.cost <= ideal + 1e-6) break;
  }
  return fairer(task, best.seating, steps, random);
}

function stepsOf({ rounds, people, sizes }: MixerTask): number {
  const most = Math.ceil(MOST_LOOKS / Math.max(4, sizes[0] ?? 1));
  return Math.min(most, Math.max(LEAST_STEPS, STEPS_PER_SEAT * rounds * people));
}

interface Candidate {
  readonly seating: Seating;
  readonly cost: number;
}

function* candidatesOf(
  goal: MixerGoal,
  former: Seating | null,
  steps: number,
  ideal: number,
  random: () => number,
): Generator<Candidate> {
  const { people, met, sizes, rounds } = goal.task;
  const improved = (start: Seating, ...coolings: readonly Cooling[]): Candidate => {
    let seating = start;
    for (const cooling of coolings)
      seating = annealed(goal, seating, cooling, random, costOf(goal, seating) - ideal - 1e-6).seating;
    return { seating, cost: costOf(goal, seating) };
  };
  const isCrowded = rounds * ((sizes[0] ?? 1) - 1) >= CROWDED * (people - 1);
  const isFresh = met.every((times) => times === 0);
  const begun = (template: readonly Round[]) => fromTemplate(goal.task, template, random);
  if (former) yield improved(former, { from: 0.3, to: 0.02, steps });
  if (isFresh && (isCrowded || sizes[0] !== 2)) {
    const { seating, whole } = begun(templateOf(sizes.length, sizes[0] ?? 1));
    if (whole > 1) {
      const labelled = relabelled(goal, seating, { from: 3, to: 0.02, steps: Math.ceil(steps / people) }, random);
      yield { seating: labelled, cost: costOf(goal, labelled) };
      yield improved(labelled, { from: whole < rounds ? 2 : 0.5, to: 0.02, steps: Math.ceil(steps / 2) });
    } else if (rounds > 1) {
      const columns = begun(columnLines(sizes.length, sizes[0] ?? 1));
      yield improved(columns.seating, { from: 0.8, to: 0.02, steps });
    }
  }
  const sorting = { from: isCrowded ? 25 : 5, to: 0.8, steps: isCrowded ? steps : Math.ceil(steps / 8) };
  yield improved(atRandom(goal.task, random), sorting, { from: 0.8, to: 0.02, steps });
}

/** Whoever gains less than half the mean is lifted where that costs nobody a repeat. */
function fairer(task: MixerTask, seating: Seating, steps: number, random: () => number): Seating {
  const gains = [...gainsOf(task, meetingsOf(task, seating))].filter((_, person) => person !== task.chair);
  const half = gains.reduce((sum, gain) => sum + gain, 0) / Math.max(1, gains.length) / 2;
  if (half === 0 || Math.min(...gains) >= half) return seating;
  const goal = goalOf(task, half + MARGIN);
  const lifted = annealed(goal, seating, { from: 1, to: 0.02, steps: Math.ceil(steps / 2) }, random).seating;
  return costOf(goal, lifted) < costOf(goal, seating) ? lifted : seating;
}

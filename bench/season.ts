// The season of 120 occasions and 300 people: what it is worth beside what others do, and how long the proof takes.

import { castSeason, type SeasonCast } from "#analysis/season-cast.ts";
import { greedySeason, improvedSeason } from "#analysis/season-greedy.ts";
import { isFeasible, type SeasonOption, type SeasonProblem, seasonValue } from "#analysis/season-model.ts";
import { loadSolver, solveSeason } from "#analysis/season-solve.ts";
import { mean } from "#scripts/tie-measures.ts";
import type { Figure, Findings } from "./report.ts";
import { median, timed } from "./timing.ts";
import type { Bench } from "./workshop.ts";

const LARGE: SeasonCast = { options: 120, people: 300, share: 0.12, span: 180, days: 14, costEur: 9000 };
const SMALL: SeasonCast = { options: 40, people: 100, share: 0.2, span: 120, days: 8, costEur: 6000 };
const LARGE_WORLDS = 5;
const SMALL_WORLDS = 50;
const LEAST_PART = 0.995;
const GREEDY_MS = 50;
const PROOF_SECONDS = 30;

type Rule = (problem: SeasonProblem) => readonly number[];

const own = { "greedy, at once": greedySeason, "greedy from each start, then exchanges": improvedSeason } as const;
const peers: Readonly<Record<string, Rule>> = {
  "go to the biggest": inOrder((a, b) => b.chances.length - a.chances.length),
  "go to the cheapest": inOrder((a, b) => a.costEur - b.costEur),
};

export const seasonBench: Bench = {
  title: "where to go: part of the proven optimum, and the time until it is proven",
  async run(workshop): Promise<Findings> {
    const highs = await loadSolver();
    const prove = (problem: SeasonProblem) => solveSeason(highs, problem)!;
    const worlds = Array.from({ length: SMALL_WORLDS }, (_, seed) => {
      const problem = castSeason(seed, SMALL);
      return { problem, best: prove(problem) };
    });
    workshop.say(`${worlds.filter(({ best }) => best.proven).length} of ${SMALL_WORLDS} seasons proven`);
    const greedy: number[] = [];
    const proof: number[] = [];
    const proven: boolean[] = [];
    for (let seed = 0; seed < LARGE_WORLDS; seed++) {
      const problem = castSeason(1000 + seed, LARGE);
      greedy.push(await timed(() => greedySeason(problem)));
      proof.push((await timed(() => proven.push(prove(problem).proven))) / 1000);
      workshop.say(`season ${seed + 1} of ${LARGE_WORLDS}: ${proof.at(-1)?.toFixed(1)} s`);
    }
    return {
      figures: [...partFigures(worlds), ...timeFigures(greedy, proof, proven)],
      notes: [
        `Parts of the optimum: ${SMALL_WORLDS} seasons of ${SMALL.options} occasions and ${SMALL.people} people, means over them. More is better here.`,
        `Times: ${LARGE_WORLDS} seasons of ${LARGE.options} occasions and ${LARGE.people} people, in one process, the solver loaded.`,
      ],
    };
  },
};

interface World {
  readonly problem: SeasonProblem;
  readonly best: { readonly value: number; readonly proven: boolean };
}

function partFigures(worlds: readonly World[]): Figure[] {
  const parts = (rule: Rule) => worlds.map(({ problem, best }) => seasonValue(problem, rule(problem)) / best.value);
  return Object.entries(own).flatMap(([name, rule]) => {
    const found = parts(rule);
    const goal = rule === improvedSeason ? { text: `at least ${LEAST_PART}`, isMet: mean(found) >= LEAST_PART } : null;
    const [what, unit] = [`${name}, mean (worst ${Math.min(...found).toFixed(3)})`, "of the optimum"];
    return Object.entries(peers).map(
      ([peer, other]): Figure => ({
        what,
        unit,
        value: mean(found),
        peer: { name: peer, value: mean(parts(other)) },
        goal,
      }),
    );
  });
}

function timeFigures(greedy: readonly number[], proof: readonly number[], proven: readonly boolean[]): Figure[] {
  return [
    {
      what: "greedy, 120 × 300, median",
      value: median(greedy),
      unit: "ms",
      peer: null,
      goal: { text: `under ${GREEDY_MS} ms`, isMet: median(greedy) < GREEDY_MS },
    },
    {
      what: "proven answer, 120 × 300, longest",
      value: Math.max(...proof),
      unit: "s",
      peer: null,
      goal: { text: `under ${PROOF_SECONDS} s`, isMet: Math.max(...proof) < PROOF_SECONDS },
    },
    {
      what: "proven to 1e-6",
      value: proven.filter(Boolean).length / proven.length,
      unit: "of the seasons",
      peer: null,
      goal: { text: "all", isMet: proven.every(Boolean) },
    },
  ];
}

/** Takes occasions in an order as long as they fit. */
function inOrder(compare: (a: SeasonOption, b: SeasonOption) => number): Rule {
  return (problem) => {
    const { options } = problem;
    const order = options
      .keys()
      .toArray()
      .sort((a, b) => compare(options[a]!, options[b]!) || a - b);
    const chosen: number[] = [];
    for (const e of order) {
      chosen.push(e);
      if (!isFeasible(problem, chosen)) chosen.pop();
    }
    return chosen;
  };
}

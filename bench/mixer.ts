// Rounds of tables for a gathering: repeats beside other planners', and the value of pairs beside its bound.

import { type MixerInput, mixerPlan } from "#analysis/mixer.ts";
import { type BoundTask, matchingBound } from "#analysis/mixer-bound.ts";
import { weightsOf } from "#analysis/mixer-weights.ts";
import { seededRandom } from "#lib/seeded.ts";
import { annealing, genetic, repeatsIn } from "./mixer-peers.ts";
import type { Figure, Findings } from "./report.ts";
import { median, timed } from "./timing.ts";
import type { Bench } from "./workshop.ts";

const SIZES = [3, 4, 5, 6, 7, 8, 9, 10] as const;
const MOST_ROUNDS = 6;
const PAIR_SECONDS = 2;
const PAIR_PART = 0.99;
const GATHERINGS = 5;
const titles = ["Vorstand", "Geschäftsführer", "CFO", "Bereichsleiterin", "Head of Sales", "Teamleiter", "Referentin"];

export const mixerBench: Bench = {
  title: "rounds of tables and pairs: repeats and value",
  async run(workshop): Promise<Findings> {
    const cells = SIZES.flatMap((tables) =>
      SIZES.map((size) => {
        const rounds = Math.min(MOST_ROUNDS, Math.floor((tables * size - 1) / (size - 1)));
        const party = { tables, size, rounds };
        const random = seededRandom(`${tables} ${size}`);
        const own = mixerPlan(alike(tables * size, rounds, size)).repeats;
        const others = [genetic(party, random), annealing(party, random)].map((found) => repeatsIn(found, size));
        workshop.say(
          `${tables} tables of ${size}, ${rounds} rounds: ${own}, genetic ${others[0]}, annealing ${others[1]}`,
        );
        return { own, genetic: others[0]!, annealing: others[1]! };
      }),
    );
    return {
      figures: [...repeatFigures(cells), ...(await hardFigures()), ...(await pairFigures())],
      notes: [
        `All ${cells.length} numbers of tables and seats from 3 to 10, as many rounds as could be without a repeat, ${MOST_ROUNDS} at most; everybody alike, so that repeats alone count.`,
        "The peers are written anew from how they are described; both count repeats alone and know neither level nor company. They stop after fewer steps than ours, from one seed: with more they may draw level in some cells.",
        "The bound of pairs knows that of an odd number one is left over in every round; the fractional b-matching does not. Where the closer bound lies below .99 of it, as here at the worst, no plan whatever reaches that.",
        "8 tables of 4 in 10 rounds can be done without a repeat (Aguado 2004); our search has not found it.",
      ],
    };
  },
};

interface Cell {
  readonly own: number;
  readonly genetic: number;
  readonly annealing: number;
}

function repeatFigures(cells: readonly Cell[]): Figure[] {
  const sum = (of: keyof Cell) => cells.reduce((total, cell) => total + cell[of], 0);
  const more = (of: "genetic" | "annealing") => cells.filter((cell) => cell.own > cell[of]).length;
  const figure = (of: "genetic" | "annealing", name: string): Figure => ({
    what: `repeats, all tables together; cells with more than the peer: ${more(of)}`,
    value: sum("own"),
    unit: "",
    peer: { name, value: sum(of) },
    goal: { text: "no more in any cell", isMet: more(of) === 0 },
  });
  return [figure("genetic", "genetic, round by round"), figure("annealing", "annealing of repeats")];
}

async function hardFigures(): Promise<Figure[]> {
  const nine = mixerPlan(alike(32, 9, 4)).repeats;
  let ten = 0;
  const ms = await timed(() => {
    ten = mixerPlan(alike(32, 10, 4)).repeats;
  });
  const own = { unit: "", peer: null };
  return [
    { what: "8 tables of 4, 9 rounds: repeats", value: nine, ...own, goal: { text: "none", isMet: nine === 0 } },
    {
      what: "8 tables of 4, 10 rounds: repeats",
      value: ten,
      ...own,
      goal: { text: "within 60 s", isMet: ms < 60_000 },
    },
  ];
}

async function pairFigures(): Promise<Figure[]> {
  const parts: number[] = [];
  const loose: number[] = [];
  const times: number[] = [];
  for (let seed = 0; seed < GATHERINGS; seed++) {
    const guests = gathering(seed);
    let plan = { value: 0, bound: 1 };
    times.push(
      await timed(() => {
        plan = mixerPlan(guests);
      }),
    );
    parts.push(plan.value / plan.bound);
    loose.push(plan.value / matchingBound(pairsAlone(guests)));
  }
  const [part, loosePart, seconds] = [Math.min(...parts), Math.min(...loose), median(times) / 1000];
  return [
    {
      what: `pairs, 60 guests, 6 rounds: value ÷ bound, the worst of ${GATHERINGS} gatherings`,
      value: part,
      unit: "",
      peer: null,
      goal: { text: `at least ${PAIR_PART}`, isMet: part >= PAIR_PART },
    },
    {
      what: "the same: value ÷ fractional b-matching, which rounds of pairs cannot always reach",
      value: loosePart,
      unit: "",
      peer: null,
      goal: { text: `at least ${PAIR_PART}`, isMet: loosePart >= PAIR_PART },
    },
    {
      what: "the same: time",
      value: seconds,
      unit: "s",
      peer: null,
      goal: { text: `under ${PAIR_SECONDS} s`, isMet: seconds < PAIR_SECONDS },
    },
  ];
}

/** Everybody from another company and of one level. */
function alike(people: number, rounds: number, size: number): MixerInput {
  const weights = new Float64Array(people * people).fill(1.5);
  for (let i = 0; i < people; i++) weights[i * people + i] = 0;
  return { ...nobodySpecial(people), weights, rounds, size };
}

/** 60 guests of some twenty companies and seven kinds of titles. */
function gathering(seed: number): MixerInput {
  const random = seededRandom(`gathering ${seed}`);
  const guests = Array.from({ length: 60 }, (_, at) => ({
    title: titles[Math.floor(random() * titles.length)] ?? "",
    organization: `Firma ${Math.floor(random() * 20)}`,
    knows: at % 7 ? [] : [(at + 1) % 60],
  }));
  return { ...nobodySpecial(60), weights: weightsOf(guests), rounds: 6, size: "pairs" };
}

/** What pairs of these guests can gain where rounds do not matter. */
function pairsAlone({ people, weights, rounds }: MixerInput): BoundTask {
  return { people, weights, most: new Int32Array(people).fill(rounds), pairs: (rounds * people) / 2 };
}

function nobodySpecial(people: number) {
  const present = Array.from({ length: people }, (_, at) => at);
  return { people, wishes: [], vetoes: [], present, held: [], planned: [] };
}

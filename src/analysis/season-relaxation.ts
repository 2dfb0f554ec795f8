// The season as a mixed-integer linear programme in HiGHS: a column a choice, a column a person, rows that only ever tighten.

import type { Highs, Model } from "highs";
import { cliquesOf } from "./season-cliques.ts";
import { type Cut, cutsAround, type Opportunity } from "./season-cuts.ts";
import { ROUNDING, resources, type SeasonProblem } from "./season-model.ts";

/** Somebody whose chance depends on the choice. */
interface Guest extends Opportunity {
  readonly person: number;
  readonly weight: number;
}

/** An answer of the programme. */
interface Answer {
  /** Columns of the occasions, then of the guests. */
  readonly values: Float64Array;
  /** No choice is worth more, in the unit of the season. */
  readonly bound: number;
}

export interface Relaxation {
  readonly guests: readonly Guest[];
  /** Solves with fractions of occasions allowed. */
  relaxed(): Answer & { readonly reducedCosts: Float64Array };
  /** Solves with whole occasions, begun from a choice; `nodes` limits the search. */
  whole(from: readonly number[], nodes: number): Answer & { readonly nodes: number };
  /** z_guest ≤ constant + Σ coefficients · x. */
  add(guest: number, cut: Cut): void;
  /** The occasion is chosen or left from here on. */
  fix(option: number, chosen: boolean): void;
  /** The choice is not to be had whole. */
  bar(chosen: readonly number[]): void;
  dispose(): void;
}

/** The objective is scaled so that a good choice is worth so much: the solver's tolerances are absolute. */
const SCALE = 100;
const TOLERANCE = 1e-9;

/** Builds the programme; `worth` is the value of a good choice, `gap` what may be left open at the end. */
export function relaxationOf(highs: Highs, problem: SeasonProblem, worth: number, gap: number): Relaxation {
  const { options } = problem;
  const guests = guestsOf(problem);
  const scale = SCALE / worth;
  const model = modelOf(highs, problem, guests, scale);
  model.options.set({ mip_abs_gap: gap * scale });
  const atMost = rowsOf(highs, model);
  const whole = highs.constants.variableType.integer;
  const relaxation: Relaxation = {
    guests,
    relaxed() {
      model.run();
      const { colValue, colDual } = model.getSolution();
      return {
        values: colValue,
        reducedCosts: colDual.map((cost) => cost / scale),
        bound: model.getObjectiveValue() / scale,
      };
    },
    whole(from, nodes) {
      model.changeColsIntegrality(
        { kind: "range", from: 0, to: options.length - 1 },
        options.map(() => whole),
      );
      model.options.set({ mip_max_nodes: nodes });
      model.setSolution({ colValue: pointOf(problem, guests, from) });
      model.run();
      return {
        values: model.getSolution().colValue,
        bound: Number(model.info.get("mip_dual_bound")) / scale,
        nodes: Number(model.info.get("mip_node_count")),
      };
    },
    add(guest, { constant, coefficients }) {
      const column = options.length + guest;
      atMost(constant, [...guests[guest]!.columns, column], [...coefficients.map((c) => -c), 1]);
    },
    fix: (option, chosen) => void model.changeColBounds(option, chosen ? 1 : 0, chosen ? 1 : 0),
    bar: (chosen) =>
      void atMost(
        chosen.length - 1,
        chosen,
        chosen.map(() => 1),
      ),
    dispose: () => model.dispose(),
  };
  for (const e of problem.must) relaxation.fix(e, true);
  for (const set of problem.barred) relaxation.bar(set);
  for (const [g, guest] of guests.entries()) relaxation.add(g, cutsAround(guest, [])[0]!);
  return relaxation;
}

/** Columns, objective, limits and overlaps. */
function modelOf(highs: Highs, problem: SeasonProblem, guests: readonly Guest[], scale: number): Model {
  const { options, limits } = problem;
  const model = highs.createModel();
  model.options.set({
    output_flag: false,
    random_seed: 1,
    mip_rel_gap: 0,
    mip_heuristic_effort: 0,
    mip_feasibility_tolerance: TOLERANCE,
    primal_feasibility_tolerance: TOLERANCE,
    dual_feasibility_tolerance: TOLERANCE,
  });
  model.changeObjectiveSense(highs.constants.objectiveSense.maximize);
  const columns = options.length + guests.length;
  model.addVars(new Float64Array(columns), new Float64Array(columns).fill(1));
  const costs = [...gainsBeside(problem, guests), ...guests.map(({ weight }) => weight)].map((cost) => cost * scale);
  model.changeColsCost({ kind: "range", from: 0, to: columns - 1 }, costs);
  const atMost = rowsOf(highs, model);
  for (const name of resources) {
    const taking = options
      .keys()
      .filter((e) => options[e]![name] > 0)
      .toArray();
    if (Number.isFinite(limits[name]) && taking.length > 0)
      atMost(
        limits[name] + ROUNDING,
        taking,
        taking.map((e) => options[e]![name]),
      );
  }
  for (const clique of cliquesOf(options.map(({ overlaps }) => overlaps)))
    atMost(
      1,
      clique,
      clique.map(() => 1),
    );
  return model;
}

function rowsOf(highs: Highs, model: Model) {
  return (limit: number, indices: readonly number[], values: readonly number[]) =>
    model.addRow(-highs.infinity, limit, { indices, values });
}

/** Everybody who weighs anything and may be met at several occasions; those met at one alone count with it. */
function guestsOf({ weights, options }: SeasonProblem): Guest[] {
  const guests = new Map<number, { columns: number[]; q: number[] }>();
  for (const [e, { chances }] of options.entries())
    for (const { person, q } of chances) {
      if (!(weights[person]! > 0) || q <= 0) continue;
      const guest = guests.get(person) ?? { columns: [], q: [] };
      guest.columns.push(e);
      guest.q.push(q);
      guests.set(person, guest);
    }
  return [...guests]
    .filter(([, { columns }]) => columns.length > 1)
    .sort(([a], [b]) => a - b)
    .map(([person, guest]) => ({ ...guest, person, weight: weights[person]! }));
}

/** What each occasion gains with those who are met there alone. */
function gainsBeside({ weights, options }: SeasonProblem, guests: readonly Guest[]): number[] {
  const apart = new Set(guests.map(({ person }) => person));
  return options.map(({ chances }) =>
    chances.reduce((sum, { person, q }) => (apart.has(person) ? sum : sum + weights[person]! * q), 0),
  );
}

/** The choice with each guest's chance as it is. */
function pointOf({ options }: SeasonProblem, guests: readonly Guest[], chosen: readonly number[]): Float64Array {
  const point = new Float64Array(options.length + guests.length);
  for (const e of chosen) point[e] = 1;
  for (const [g, guest] of guests.entries()) point[options.length + g] = chanceAt(guest, point);
  return point;
}

/** 1 − Π(1 − q) over the columns at 1. */
export function chanceAt({ columns, q }: Opportunity, point: ArrayLike<number>): number {
  return 1 - columns.reduce((missed, column, i) => (point[column]! > 0.5 ? missed * (1 - q[i]!) : missed), 1);
}

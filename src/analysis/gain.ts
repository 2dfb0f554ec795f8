// What an act gains: the mean rise of −ln(1 − P) over the weeks in which the day may come (MODEL.md §5).

import type { AssumptionValues } from "#model/assumptions.ts";
import type { Horizon } from "./horizon.ts";
import { logit } from "./mixture.ts";
import { mostAsked, openingsOf, type Rho, shareOf } from "./openings.ts";
import type { Standing } from "./standing.ts";
import { surviveWhen } from "./survival.ts";
import { aliveWhen } from "./tie.ts";

/** Somebody relevant. */
export interface Prospect {
  readonly standing: Standing;
  /** Position in `network.alters`. */
  readonly index: number;
}

/** What all gains of one day are measured against. */
export interface Outlook {
  readonly asOf: number;
  readonly horizon: Horizon;
  /** ρ*. */
  readonly rho: number;
  /** λ: the K-th largest s = −ln(1 − alive · survive · v · ρ*), position gone; 0 below K relevant people, infinite where nobody can be asked. */
  readonly lastPlace: number;
  /** P of an opening, position gone. */
  readonly probability: number;
  readonly prospects: readonly Prospect[];
  /** The prospects whom an exchange and a channel could lift above λ; with nobody else does any act gain. */
  readonly contenders: readonly Prospect[];
  readonly assumptions: AssumptionValues;
  /** `alive` by whole weeks after an exchange today; ties of one history share it. */
  renewed(standing: Standing): Course["alive"];
}

/** A person as things are or as an act would leave them. */
export interface Course {
  /** `alive` so many whole weeks from today; never rises. */
  alive(weeks: number): number;
  /** survive · v. */
  readonly carries: number;
}

/** Outlook on everybody relevant; `rho` is the prior unless conversations or readiness moved it. */
export function outlookOf(
  standings: readonly Standing[],
  asOf: number,
  horizon: Horizon,
  rho: Rho,
  assumptions: AssumptionValues,
): Outlook {
  const prospects: Prospect[] = [];
  for (let index = 0; index < standings.length; index++) {
    const standing = standings[index]!;
    if (standing.relevance.relevance >= assumptions.relevantFrom) prospects.push({ standing, index });
  }
  const weights = new Float64Array(prospects.length);
  for (let i = 0; i < prospects.length; i++) weights[i] = weightOf(prospects[i]!.standing);
  weights.sort().reverse();
  const most = mostAsked(assumptions);
  const openings = openingsOf([...weights.subarray(0, most)], rho);
  const lastWeight = most < 1 ? Number.POSITIVE_INFINITY : (weights[most - 1] ?? 0);
  const renewed = renewals(asOf);
  return {
    asOf,
    horizon,
    rho: openings.rho,
    lastPlace: Number.isFinite(lastWeight) ? shareOf(lastWeight, openings.rho) : lastWeight,
    probability: openings.probability,
    prospects,
    contenders: prospects.filter(({ standing }) => canPass(standing, lastWeight, renewed, assumptions)),
    assumptions,
    renewed,
  };
}

/** Whether w can come above the last place's: `alive` as now or after an exchange, survive as after all that acts change at once. */
function canPass(
  standing: Standing,
  lastWeight: number,
  renewed: Outlook["renewed"],
  assumptions: AssumptionValues,
): boolean {
  const { tie, survival, relevance } = standing;
  const mostCarries = (1 - assumptions.shock) * relevance.relevance;
  if (mostCarries <= lastWeight) return false;
  const alive = Math.max(tie.alive, renewed(standing)(0));
  if (alive * mostCarries <= lastWeight) return false;
  const change = { contactDays: tie.contactDays + 1, closedTriad: true, secured: true };
  const survive = surviveWhen(atLeastMingled(survival, assumptions), change, assumptions);
  return alive * survive * relevance.relevance > lastWeight;
}

/** w = alive · survive · v, position gone. */
function weightOf({ tie, survival, relevance }: Standing): number {
  return tie.alive * survival.survive * relevance.relevance;
}

/** s⁺ = max(0, s − λ) so many whole weeks from today. */
export function worthOf({ rho, lastPlace }: Outlook, { alive, carries }: Course, weeks: number): number {
  return Math.max(0, shareOf(alive(weeks) * carries, rho) - lastPlace);
}

/** Σ_t ω_t (s⁺_t after − s⁺_t before): what the act gains if it succeeds. */
export function riseOf(outlook: Outlook, before: Course, after: Course): number {
  const { weights } = outlook.horizon;
  let rise = 0;
  // s⁺ never rises with the silence, so a first 0 (for almost everybody: today) is followed by 0 alone.
  let isBefore = worthOf(outlook, before, 0) > 0;
  let isAfter = true;
  for (let week = 1; week <= weights.length; week++) {
    const first: number = isBefore ? worthOf(outlook, before, week) : 0;
    const second: number = isAfter ? worthOf(outlook, after, week) : 0;
    isBefore = first > 0;
    isAfter = second > 0;
    if (!isBefore && !isAfter) break;
    rise += (weights[week - 1] ?? 0) * (second - first);
  }
  return Math.max(0, rise);
}

/** With nothing done: y grows week by week. */
export function asThingsGo({ asOf }: Outlook, { tie, survival, relevance }: Standing): Course {
  return {
    alive: (weeks) => aliveWhen(tie, asOf, { exchange: false, inDays: 7 * weeks }),
    carries: survival.survive * relevance.relevance,
  };
}

/** After an exchange today: n, in and out one more, y = u = 0, then ageing; it may close a triad, give a better basis or a channel. */
export function afterExchange(
  { assumptions, renewed }: Outlook,
  standing: Standing,
  more: { readonly closedTriad?: boolean; readonly mingled?: boolean; readonly secured?: boolean } = {},
): Course {
  const { tie, relevance } = standing;
  const survival = more.mingled ? atLeastMingled(standing.survival, assumptions) : standing.survival;
  const { closedTriad = false, secured = false } = more;
  const change = { contactDays: tie.contactDays + 1, closedTriad, secured };
  return {
    alive: renewed(standing),
    carries: surviveWhen(survival, change, assumptions) * relevance.relevance,
  };
}

/** With a channel of one's own: reach = 1 for good, the tie ageing as before. */
export function afterSecuring(outlook: Outlook, standing: Standing): Course {
  const survive = surviveWhen(standing.survival, { secured: true }, outlook.assumptions);
  return { ...asThingsGo(outlook, standing), carries: survive * standing.relevance.relevance };
}

/** An introduction makes the basis "met while mingling" where that is the better one. */
function atLeastMingled(survival: Standing["survival"], assumptions: AssumptionValues): Standing["survival"] {
  const { basis = 0 } = survival.parts;
  return { ...survival, zeta: survival.zeta + Math.max(0, logit(assumptions.surviveMingling) - basis) };
}

/** More days than a tie can have. */
const MOST_DAYS = 2 ** 17;

/** After an exchange only n, in and out matter, which many ties share. */
function renewals(asOf: number): Outlook["renewed"] {
  const known = new Map<number, Course["alive"]>();
  return ({ tie }) => {
    const history = (tie.contactDays * MOST_DAYS + tie.daysIn) * MOST_DAYS + tie.daysOut;
    const before = known.get(history);
    if (before) return before;
    const course = remembered((weeks) => aliveWhen(tie, asOf, { exchange: true, inDays: 7 * weeks }));
    known.set(history, course);
    return course;
  };
}

function remembered(compute: (weeks: number) => number): Course["alive"] {
  const values: (number | undefined)[] = [];
  return (weeks) => {
    const before = values[weeks];
    if (before !== undefined) return before;
    const value = compute(weeks);
    values[weeks] = value;
    return value;
  };
}

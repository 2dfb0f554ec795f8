// How this week's hours are best split, why, what would change it, and what was really done.

import { z } from "zod";
import { meanRate } from "#analysis/learning.ts";
import { offersOf } from "#analysis/offers.ts";
import { standingsOf } from "#analysis/standings.ts";
import { activities, type ByActivity, byActivity, gainTable, type Split, splitOf } from "#analysis/strategy.ts";
import type { OneOff } from "#analysis/strategy-acts.ts";
import { digitalSteps } from "#analysis/strategy-digital.ts";
import { type NewTiesPerHour, type StrategyParts, strategyParts } from "#analysis/strategy-gains.ts";
import { doneOf, type NotedTime, WEEKS_BACK } from "#analysis/strategy-past.ts";
import { learntNewTies } from "#analysis/strategy-rates.ts";
import { reasonsOf } from "#analysis/strategy-reasons.ts";
import {
  employerShare,
  type Sensitivity,
  sensitivityOf,
  twelveMonthsOff,
  withoutEmployer,
} from "#analysis/strategy-sensitivity.ts";
import type { Network } from "#model/network.ts";
import { listDebriefs } from "#store/debriefs.ts";
import { listDecisions } from "#store/decisions.ts";
import { paperDays } from "#store/documents.ts";
import { listOccasions } from "#store/occasions.ts";
import type { Context } from "./context.ts";
import { followUpsOf } from "./follow-ups.ts";
import { askedForIntroductions } from "./introduced.ts";
import { type NetworkView, viewNetwork } from "./network-view.ts";
import { operation } from "./operation.ts";
import { preparationsIn } from "./readiness-state.ts";

const MOST_HOURS = 80;
const MORE_HOURS = 2;

export const operations = [
  operation({
    name: "strategy",
    access: "read",
    heavy: true,
    input: z.object({
      hours: z.coerce.number().min(0).max(MOST_HOURS).multipleOf(0.5).default(4),
      explain: z.boolean().default(false),
    }),
    run: (context, { hours, explain }) => strategyFor(context, hours, explain),
  }),
];

function strategyFor(context: Context, hours: number, explain: boolean) {
  const view = viewNetwork(context);
  const { network, assumptions } = view;
  const evenings = eveningsOf(context, view);
  const papers: NotedTime[] = paperDays(context.store, context.asOf).map((onDate) => ({
    onDate,
    activity: "preparation",
    minutes: assumptions.minutesDocument,
  }));
  const ground: Ground = {
    context,
    preparation: preparationsIn(view),
    perHour: learntNewTies(evenings, assumptions),
  };
  const { parts, outlook } = partsOf(ground, view);
  const table = gainTable(parts.gains, hours);
  const best = splitOf(table);
  const decisions = listDecisions(context.store, context.asOf);
  const done = doneOf(network, outlook.prospects, decisions, [...evenings, ...papers], assumptions);
  return {
    hours,
    split: best.split,
    objective: best.objective,
    rise: (1 - outlook.probability) * -Math.expm1(-best.objective),
    probability: outlook.probability,
    weeks: parts.weeks,
    leadWeeks: parts.leadWeeks,
    reasons: hours > 0 ? reasonsOf(parts, best.split, network.transition.phase, view.readiness.opened) : [],
    sensitivity: hours > 0 ? sensitivities(ground, view, parts, best, hours) : [],
    done: { weeks: WEEKS_BACK, hours: done, ...comparison(parts, done, hours) },
    digital: digitalSteps(network, outlook, 60 * best.split.digital),
    ...(explain ? { gains: table } : {}),
  };
}

/** What a re-run needs beside the network. */
interface Ground {
  readonly context: Context;
  readonly preparation: readonly OneOff[];
  readonly perHour: NewTiesPerHour;
}

function partsOf({ context, preparation, perHour }: Ground, view: NetworkView) {
  const decisions = listDecisions(context.store, context.asOf);
  const { outlook, candidates } = offersOf({ ...view, decisions, askedLately: askedForIntroductions(context) });
  return { outlook, parts: strategyParts(view.network, outlook, candidates, preparation, perHour) };
}

function sensitivities(ground: Ground, view: NetworkView, parts: StrategyParts, best: Split, hours: number) {
  const { network, standings, assumptions } = view;
  const rerun = (changed: NetworkView) => splitOf(gainTable(partsOf(ground, changed).parts.gains, hours));
  const more = splitOf(gainTable(parts.gains, hours + MORE_HOURS));
  const later = rerun({ ...view, network: twelveMonthsOff(network) });
  const found: Sensitivity[] = [
    sensitivityOf("more-hours", best, more, { hours: MORE_HOURS }),
    sensitivityOf("later", best, later, { months: 12 }),
  ];
  const share = employerShare(network, standings, assumptions.relevantFrom);
  if (share === null) return found;
  const elsewhere: Network = withoutEmployer(network);
  const free = rerun({ ...view, network: elsewhere, standings: standingsOf(elsewhere, assumptions, view.ego) });
  return [...found, sensitivityOf("employer", best, free, { percent: Math.round(100 * share) })];
}

/** The objective of the hours there are, split as they were; null where nothing was done. */
function comparison(parts: StrategyParts, done: ByActivity<number>, hours: number) {
  const total = activities.reduce((sum, activity) => sum + done[activity], 0);
  if (total === 0) return { total, objective: null };
  const alike = byActivity((activity) => (done[activity] / total) * hours);
  return { total, objective: activities.reduce((sum, activity) => sum + parts.gains[activity](alike[activity]), 0) };
}

/** Evenings with what came of them; hours as noted, else as usual for a reception. */
function eveningsOf(context: Context, view: NetworkView) {
  const kinds = new Map(listOccasions(context.store).map(({ id, kind }) => [id, kind]));
  const followUps = followUpsOf(context, view);
  const { assumptions } = view;
  return listDebriefs(context.store, context.asOf).map(({ occasion_id, on_date, hours, relevant }) => {
    const kind = kinds.get(occasion_id) ?? null;
    const digital = kind === "digital";
    const spent = hours ?? (digital ? assumptions.hoursDigital : assumptions.hoursReception);
    const noted: NotedTime = { onDate: on_date, activity: digital ? "digital" : "mingling", minutes: 60 * spent };
    return { ...noted, digital, hours: spent, ties: relevant * assumptions.recall * meanRate(followUps(kind)) };
  });
}

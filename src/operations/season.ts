// Where to go this season, and with what proof.

import { z } from "zod";
import { alternativesTo, worthOfMore } from "#analysis/alternatives.ts";
import {
  contributionsOf,
  denseChances,
  expectedTies,
  type Attendance as Presence,
  type Season,
  seasonOf,
} from "#analysis/season.ts";
import { greedySeason } from "#analysis/season-greedy.ts";
import {
  isFeasible,
  resources,
  type SeasonLimits,
  type SeasonProblem,
  seasonValue,
  spent,
} from "#analysis/season-model.ts";
import { loadSolver, type SeasonAnswer, solveSeason, usualSearch } from "#analysis/season-solve.ts";
import { dayOf, isoDay, type PlainDate } from "#lib/dates.ts";
import { AppError } from "#lib/errors.ts";
import { fold } from "#lib/text.ts";
import { type Attendance, viewAttendance } from "./attendance.ts";
import type { Context } from "./context.ts";
import { field, plainDate } from "./fields.ts";
import { existingOccasion, type PlannedOccasion, plannedOccasions } from "./occasion-view.ts";
import { operation } from "./operation.ts";

const amount = z.coerce.number().min(0).max(1e9);
const several = () => field(z.array(z.string()).default([]), { value: "OCCASION" });

interface Input {
  readonly days: number;
  readonly budget: number;
  readonly evenings?: number | undefined;
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
  readonly must: readonly string[];
  readonly never: readonly string[];
  readonly explain: boolean;
  readonly alternatives: boolean;
  readonly quick: boolean;
  readonly trying: boolean;
}

export const operations = [
  operation({
    name: "season",
    access: "read",
    heavy: true,
    input: z.object({
      days: amount,
      budget: amount,
      evenings: amount.optional(),
      from: plainDate.optional(),
      to: plainDate.optional(),
      must: several(),
      never: several(),
      explain: z.boolean().default(false),
      alternatives: z.boolean().default(false),
      quick: z.boolean().default(false),
      trying: z.boolean().default(false),
    }),
    isLong: ({ quick }) => !quick,
    run: planSeason,
  }),
];

const REACH_DAYS = 365;
const MORE_EUR = 1000;
const DAY_ENDS = 18 * 60;
const WHOLE_DAY = 24 * 60;

async function planSeason(context: Context, input: Input) {
  const attendance = viewAttendance(context, { trying: input.trying });
  const planned = candidates(context, input);
  const season = seasonOf({
    occasions: planned.map((one) => ({
      ...one,
      seriesUid: one.seriesUid,
      attendance: presenceAt(one),
      evenings: one.estimate.evenings,
      encounters: attendance.encountersAt(one),
    })),
    limits: limitsOf(input),
    must: mustOf(context, input, planned),
  });
  const { problem } = season;
  if (input.quick) return shown(attendance, planned, season, quickAnswer(problem), input);
  const highs = await loadSolver();
  let rounds = 0;
  const onRound = () => context.progress({ step: "season", done: ++rounds, total: null });
  const search = { ...usualSearch, onRound };
  const best = solveSeason(highs, problem, search);
  if (!best) throw mustUnfit(problem);
  const answer = shown(attendance, planned, season, best, input);
  if (!input.alternatives) return answer;
  return {
    ...answer,
    alternatives: alternativesTo(highs, problem, best, search).map(({ chosen, value }) => ({
      chosen: chosen.map((e) => named(planned[e]!)),
      value,
      ...spentOn(problem, chosen),
    })),
    more: {
      day: worthOfMore(highs, problem, best, { days: 1 }, search),
      thousandEur: worthOfMore(highs, problem, best, { costEur: MORE_EUR }, search),
      evening: input.evenings === undefined ? null : worthOfMore(highs, problem, best, { evenings: 1 }, search),
    },
  };
}

function limitsOf({ days, budget, evenings }: Input): SeasonLimits {
  return { days, costEur: budget, evenings: evenings ?? Number.POSITIVE_INFINITY };
}

/** What lies ahead in the days asked for and isn't out of the question, by start. */
function candidates(context: Context, { from, to, never }: Input): PlannedOccasion[] {
  const first = from === undefined || from < context.asOf ? context.asOf : from;
  const last = to ?? isoDay(dayOf(first) + REACH_DAYS);
  const out = new Set(never.map((name) => uidOf(context, name)));
  return plannedOccasions(context, { from: first, to: last }).filter(
    ({ startOn, uid, seriesUid, choice }) =>
      startOn >= first &&
      choice.priority !== "never" &&
      choice.going !== false &&
      !out.has(uid) &&
      !out.has(seriesUid ?? uid),
  );
}

/** Uids of what must be gone to, of a series all evenings; AppError where one isn't among the candidates. */
function mustOf(context: Context, { must }: Input, planned: readonly PlannedOccasion[]): Set<string> {
  const uids = new Set(planned.filter(({ choice }) => choice.priority === "must").map(({ uid }) => uid));
  for (const name of must) {
    const named = uidOf(context, name);
    const evenings = planned.filter(({ uid, seriesUid }) => uid === named || seriesUid === named);
    if (!evenings.length) throw new AppError("season-must-elsewhere", { name }, name);
    for (const { uid } of evenings) uids.add(uid);
  }
  return uids;
}

function uidOf(context: Context, name: string): string {
  const { occasion, occurrence } = existingOccasion(context, name);
  return occurrence ? `${occasion.uid}/${occurrence}` : occasion.uid;
}

/** An evening begins at its hour, a day ends at six; without an hour it takes the whole day. */
function presenceAt({ occasion, startOn, endOn, estimate }: PlannedOccasion): Presence {
  const place = estimate.place ?? fold(occasion.location);
  const [startDay, endDay] = [dayOf(startOn), dayOf(endOn)];
  const { startTime } = occasion;
  if (startTime === null || startDay !== endDay) return { startDay, endDay, fromMinute: 0, toMinute: WHOLE_DAY, place };
  const fromMinute = 60 * Number(startTime.slice(0, 2)) + Number(startTime.slice(3, 5));
  return { startDay, endDay, fromMinute, toMinute: fromMinute < DAY_ENDS - 60 ? DAY_ENDS : WHOLE_DAY, place };
}

/** At once, with no more proof than what everything together would be worth. */
function quickAnswer(problem: SeasonProblem): SeasonAnswer {
  const chosen = greedySeason(problem).toSorted((a, b) => a - b);
  if (!isFeasible(problem, chosen)) throw mustUnfit(problem);
  const value = seasonValue(problem, chosen);
  const bound = seasonValue(problem, problem.options.keys().toArray());
  return { chosen, value, bound, proven: bound <= value };
}

/** Says which of the limits the must-go ones break; none: they overlap. */
function mustUnfit({ options, limits, must }: SeasonProblem): AppError {
  const over = resources.find((name) => spent(options, must, name) > limits[name]);
  return new AppError("season-must-unfit", { over: over ?? "overlap", needed: over ? spent(options, must, over) : 0 });
}

function spentOn({ options }: SeasonProblem, chosen: readonly number[]) {
  return {
    days: spent(options, chosen, "days"),
    costEur: spent(options, chosen, "costEur"),
    evenings: spent(options, chosen, "evenings"),
  };
}

const named = ({ uid, name }: PlannedOccasion) => ({ uid, name });

function shown(
  attendance: Attendance,
  planned: readonly PlannedOccasion[],
  season: Season,
  answer: SeasonAnswer,
  input: Input,
) {
  const { problem } = season;
  const { chosen, value, bound, proven } = answer;
  const contributions = contributionsOf(problem, chosen);
  return {
    chosen: chosen.map((e, at) => {
      const one = planned[e]!;
      const forecast = attendance.forecastAt(one);
      return {
        ...named(one),
        kind: one.occasion.kind,
        startOn: one.startOn,
        endOn: one.endOn,
        location: one.occasion.location,
        days: one.days,
        costEur: one.costEur,
        evenings: one.estimate.evenings,
        probability: forecast?.probability ?? null,
        expectedRelevant: forecast?.expectedRelevant ?? null,
        gain: contributions[at],
        must: problem.must.includes(e),
      };
    }),
    value,
    bound,
    proven,
    expectedTies: expectedTies(season, chosen),
    ...spentOn(problem, chosen),
    candidates: planned.length,
    trying: input.trying,
    withAudience: planned.filter(({ audience }) => audience > 0).length,
    limits: { days: input.days, budget: input.budget, evenings: input.evenings ?? null },
    ...(input.explain ? { chances: chancesOf(planned, season, attendance) } : {}),
  };
}

function chancesOf(planned: readonly PlannedOccasion[], { people, problem }: Season, attendance: Attendance) {
  const { organizations } = attendance.view.network;
  const guests = new Map(planned.flatMap((one) => attendance.expectedAt(one).map(({ key, guest }) => [key, guest])));
  return {
    people: people.map(({ key, standing: { alter }, isContact }) => ({
      uid: isContact ? alter.uid : null,
      name: alter.fullName,
      organization:
        guests.get(key)?.organization || (organizations.get(alter.organizationId ?? Number.NaN)?.name ?? ""),
    })),
    weights: problem.weights,
    occasions: problem.options.map((option, e) => ({
      uid: planned[e]!.uid,
      days: option.days,
      costEur: option.costEur,
      evenings: option.evenings,
      overlaps: option.overlaps.map((other) => planned[other]!.uid),
      q: denseChances(problem, option),
    })),
  };
}

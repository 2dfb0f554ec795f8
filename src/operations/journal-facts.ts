// What a letter tells: the network at both ends of the quarter, and what was noted in between.

import { type JournalFacts, journalFacts, type Moment, momentOf, type Resolved, type Told } from "#analysis/journal.ts";
import type { Evening, Resolution } from "#analysis/journal-alternatives.ts";
import { dayOf, isoDay, type PlainDate } from "#lib/dates.ts";
import { AppError } from "#lib/errors.ts";
import { dayBefore, finishedQuarter, type Quarter, quarterBefore, quarterNamed } from "#lib/quarters.ts";
import { listDebriefs } from "#store/debriefs.ts";
import { listDecisions } from "#store/decisions.ts";
import { listForecasts } from "#store/forecasts.ts";
import { resolutionOf } from "#store/letters.ts";
import { listOccasions } from "#store/occasions.ts";
import { viewAttendance } from "./attendance.ts";
import type { Context } from "./context.ts";
import { viewNetwork } from "./network-view.ts";
import { plannedOccasions } from "./occasion-view.ts";

/** So many quarter ends the course goes back before the quarter itself. */
const EARLIER = 3;
const AHEAD_DAYS = 92;

/** The quarter named, by default the last one that is over; AppError `quarter-unknown`, `quarter-ahead`. */
export function quarterAsked({ asOf }: Pick<Context, "asOf">, name: string | undefined): Quarter {
  if (name === undefined) return finishedQuarter(asOf);
  const quarter = quarterNamed(name);
  if (!quarter) throw new AppError("quarter-unknown", { value: name }, name);
  if (quarter.startOn > asOf) throw new AppError("quarter-ahead", { quarter: quarter.name, on: quarter.startOn }, name);
  return quarter;
}

/** The facts of the quarter as of its last day, or of the context's where that comes before. */
export function factsOfQuarter(context: Context, quarter: Quarter): JournalFacts {
  const endOn = quarter.endOn < context.asOf ? quarter.endOn : context.asOf;
  const end = onDay(context, endOn);
  const after = viewNetwork(end);
  return journalFacts({
    quarter,
    isOver: quarter.endOn < context.asOf,
    before: viewNetwork(onDay(context, dayBefore(quarter))),
    after,
    earlier: earlierMoments(context, quarter),
    decisions: listDecisions(context.store, endOn),
    told: toldUpTo(end),
    evening: after.standings.length ? bestEvening(end) : null,
    resolved: resolvedWith(context, quarterBefore(quarter)),
    next: resolvedWith(context, quarter),
  });
}

/** The context on another day; what it remembers of the network stays that of its own. */
function onDay(context: Context, asOf: PlainDate): Context {
  return { ...context, store: context.store, asOf, asOfGiven: true, memory: undefined };
}

function earlierMoments(context: Context, quarter: Quarter): Moment[] {
  const days = Array.from({ length: EARLIER }, (_, at) => quarterBefore(quarter, EARLIER + 1 - at).endOn);
  return days.map((day) => momentOf(viewNetwork(onDay(context, day))));
}

function resolvedWith({ store, asOf }: Context, { name }: Quarter): Resolved | null {
  const row = resolutionOf(store, name, asOf);
  return row && { resolution: row.resolution as Resolution, onDate: row.on_date };
}

/** Forecasts whose occasion is over, by the day of their outcome. */
function toldUpTo({ store, asOf }: Context): Told[] {
  const names = new Map(listOccasions(store).map(({ id, name }) => [id, name]));
  const key = (row: { readonly occasion_id: number; readonly occurrence: string }) =>
    `${row.occasion_id}|${row.occurrence}`;
  const forecasts = new Map(listForecasts(store, asOf).map((row) => [key(row), row]));
  return listDebriefs(store, asOf).flatMap((row) => {
    const [forecast, name] = [forecasts.get(key(row)), names.get(row.occasion_id)];
    if (!forecast || name === undefined) return [];
    const { probability, expected_relevant: expectedRelevant } = forecast;
    return [{ name, on: row.on_date, probability, expectedRelevant, relevant: row.relevant }];
  });
}

/** The occasion of the next quarter that gains most: Σ weight · q over who may be there. */
function bestEvening(context: Context): Evening | null {
  const from = context.asOf;
  const to = isoDay(dayOf(from) + AHEAD_DAYS);
  const planned = plannedOccasions(context, { from, to }).filter(
    ({ startOn, choice }) => startOn > from && choice.priority !== "never" && choice.going !== false,
  );
  if (!planned.length) return null;
  const { encountersAt } = viewAttendance(context);
  const evenings = planned.map((one): Evening => {
    const gain = encountersAt(one).reduce((sum, { q, weight, attendee }) => sum + attendee.count * q * weight, 0);
    const { uid, name, startOn, occasion, estimate } = one;
    return { uid, name, startOn, location: occasion.location, costEur: estimate.costEur, days: estimate.days, gain };
  });
  return evenings.reduce((best, one) => (one.gain > best.gain ? one : best));
}

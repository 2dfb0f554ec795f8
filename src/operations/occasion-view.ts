// Occasions as they are shown and planned with: a series once or once per occurrence, with cost, days and decisions.

import { estimateOccasion, type OccasionEstimate } from "#analysis/occasion-cost.ts";
import { homePlace } from "#analysis/places.ts";
import { occurrencesBetween } from "#formats/recurrence.ts";
import { dayOf, isoDay, type PlainDate } from "#lib/dates.ts";
import { AppError } from "#lib/errors.ts";
import { isVisibility, type Occasion, type OccasionChoice } from "#model/occasion.ts";
import type { Place } from "#model/place.ts";
import { audienceSizes } from "#store/audience.ts";
import { listDebriefs } from "#store/debriefs.ts";
import { listOccasions, type OccasionRef, occasionChoices, occasionNamed } from "#store/occasions.ts";
import { organizationCalled } from "#store/organizations.ts";
import { readSetting } from "#store/settings.ts";
import type { Attendance } from "./attendance.ts";
import type { Context } from "./context.ts";
import { assumptionsInForce } from "./network-view.ts";

/** An occasion, or one occurrence of a series. */
export interface PlannedOccasion {
  /** The occasion or the whole series. */
  readonly occasion: Occasion;
  /** The day by the rule; "" for a single occasion or a series as a whole. */
  readonly occurrence: string;
  /** "<uid>/<day>" for an occurrence. */
  readonly uid: string;
  /** Null for a single occasion. */
  readonly seriesUid: string | null;
  readonly name: string;
  readonly startOn: PlainDate;
  readonly endOn: PlainDate;
  /** As said, else estimated. */
  readonly costEur: number;
  readonly days: number;
  readonly estimate: OccasionEstimate;
  /** Number of people known to attend. */
  readonly audience: number;
  readonly choice: OccasionChoice;
  /** Whether it was said what came of it. */
  readonly debriefed: boolean;
}

/** The days asked for, both included; null where open. */
export interface Span {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

const REACH_DAYS = 365;

/** Where one sets out from; null where nothing tells. */
export function homeOf({ store }: Context): Place | null {
  const owner = readSetting(store, "owner");
  const region = owner.organization ? (organizationCalled(store.database, owner.organization)?.region ?? null) : null;
  return homePlace(owner, readSetting(store, "direction"), region);
}

/** All that touches the span, by start; without bounds everything, a series once. `from` alone reaches a year. */
export function plannedOccasions(context: Context, span: Span): PlannedOccasion[] {
  const occasions = listOccasions(context.store);
  const planned = planner(context);
  if (span.from === null && span.to === null) return occasions.map((occasion) => planned(occasion, null));
  const from = span.from ?? occasions[0]?.startOn ?? context.asOf;
  const to = span.to ?? isoDay(dayOf(from) + REACH_DAYS);
  return occasions
    .flatMap((occasion) => occurrencesIn(occasion, from, to).map((one) => planned(occasion, one)))
    .sort((a, b) => compare(a.startOn, b.startOn) || compare(a.uid, b.uid));
}

/** One occasion, or one of its occurrences; null where none is on that day. */
export function plannedOccasion(context: Context, occasion: Occasion, occurrence: string): PlannedOccasion | null {
  const planned = planner(context);
  if (occurrence === "") return planned(occasion, null);
  const moved = occasion.moved.find(({ from }) => from === occurrence)?.startOn ?? occurrence;
  const found = occurrencesBetween(occasion, moved, moved).find(({ ruleOn }) => ruleOn === occurrence);
  return found && isSeries(occasion) ? planned(occasion, found) : null;
}

/** The occasion named by uid or name. AppErrors of `occasionNamed`; `occurrence-not-found` where the series has none on that day. */
export function existingOccasion(context: Context, text: string): OccasionRef {
  const ref = occasionNamed(context.store, text);
  if (!plannedOccasion(context, ref.occasion, ref.occurrence))
    throw new AppError("occurrence-not-found", { name: ref.occasion.name, on: ref.occurrence }, text);
  return ref;
}

type Occurrence = ReturnType<typeof occurrencesBetween>[number];

function occurrencesIn(occasion: Occasion, from: PlainDate, to: PlainDate): (Occurrence | null)[] {
  if (isSeries(occasion)) return occurrencesBetween(occasion, from, to);
  return occasion.startOn <= to && occasion.endOn >= from ? [null] : [];
}

function isSeries({ rrule, moved }: Occasion): boolean {
  return rrule !== null || moved.length > 0;
}

function planner(context: Context): (occasion: Occasion, occurrence: Occurrence | null) => PlannedOccasion {
  const assumptions = assumptionsInForce(context);
  const home = homeOf(context);
  const choiceOf = occasionChoices(context.store, context.asOf);
  const audienceOf = audienceSizes(context.store);
  const debriefed = new Set(
    listDebriefs(context.store, context.asOf).map((row) => `${row.occasion_id}|${row.occurrence}`),
  );
  return (occasion, occurrence) => {
    const day = occurrence?.ruleOn ?? "";
    const [startOn, endOn] = occurrence ? [occurrence.startOn, occurrence.endOn] : [occasion.startOn, occasion.endOn];
    const choice = choiceOf(occasion.id, day);
    const { prepareMinutes } = choice;
    const estimate = estimateOccasion({ ...occasion, startOn, endOn, prepareMinutes }, home, assumptions);
    return {
      occasion,
      occurrence: day,
      uid: day ? `${occasion.uid}/${day}` : occasion.uid,
      seriesUid: isSeries(occasion) ? occasion.uid : null,
      name: occurrence?.name || occasion.name,
      startOn,
      endOn,
      costEur: occasion.costEur ?? estimate.costEur,
      days: occasion.days ?? estimate.days,
      estimate,
      audience: audienceOf(occasion, day),
      choice,
      debriefed: debriefed.has(`${occasion.id}|${day}`),
    };
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The occasion as lists give it; what it promises is told of those that aren't over. */
export function listedOccasion(planned: PlannedOccasion, attendance: Attendance, asOf: PlainDate) {
  const { occasion, uid, seriesUid, name, startOn, endOn, costEur, days, estimate, audience, choice, debriefed } =
    planned;
  const forecast = endOn < asOf && seriesUid === null ? null : attendance.forecastAt(planned);
  return {
    uid,
    seriesUid,
    name,
    kind: occasion.kind,
    startOn,
    endOn,
    startTime: occasion.startTime,
    location: occasion.location,
    url: occasion.url,
    costEur,
    days,
    evenings: estimate.evenings,
    estimated: { cost: occasion.costEur === null, days: occasion.days === null },
    audience,
    probability: forecast?.probability ?? null,
    expectedRelevant: forecast?.expectedRelevant ?? null,
    going: choice.going,
    priority: choice.priority,
    reach: isVisibility(occasion.kind) ? choice.reach : null,
    prepareMinutes: estimate.prepareMinutes,
    debriefed,
  };
}

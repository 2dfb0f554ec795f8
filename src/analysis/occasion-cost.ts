// What an occasion costs where nobody said so: fee by its kind, the way by its distance, nights by both; days away and evenings.

import { dayOf } from "#lib/dates.ts";
import type { AssumptionName, AssumptionValues } from "#model/assumptions.ts";
import { isVisibility, type Occasion, type OccasionKind, type VisibilityKind } from "#model/occasion.ts";
import { isOnline, type Place, placeIn } from "#model/place.ts";
import { distanceKm } from "./places.ts";

export interface OccasionEstimate {
  /** Fee, travel and nights, in whole tens of euros. */
  readonly costEur: number;
  readonly feeEur: number;
  readonly travelEur: number;
  readonly nightsEur: number;
  readonly nights: number;
  /** Days away, in quarters, and those of preparation. */
  readonly days: number;
  /** Of being seen; 0 where one only attends. */
  readonly prepareMinutes: number;
  /** Evenings taken: the occasion's own, else those spent away. */
  readonly evenings: number;
  /** The city it is in; null where unknown or nowhere. */
  readonly place: string | null;
  /** One way, great circle, rounded; null where nobody travels. */
  readonly distanceKm: number | null;
  /** `measured`, `assumed` where the place or one's own isn't known, `online`. */
  readonly distance: "measured" | "assumed" | "online";
}

type Question = Pick<Occasion, "kind" | "startOn" | "endOn" | "startTime" | "location"> & {
  /** As said; else estimated by the kind. */
  readonly prepareMinutes?: number | null;
};

const FEES: Readonly<Partial<Record<OccasionKind, AssumptionName>>> = {
  conference: "feeConference",
  seminar: "feeSeminar",
  workshop: "feeWorkshop",
  reception: "feeReception",
  association: "feeAssociation",
  alumni: "feeAlumni",
  dinner: "feeDinner",
  fair: "feeFair",
  digital: "feeDigital",
};
const PREPARES: Readonly<Record<VisibilityKind, AssumptionName>> = {
  talk: "prepareTalk",
  panel: "preparePanel",
  article: "prepareArticle",
  podcast: "preparePodcast",
  role: "prepareRole",
};
const EVENING_KINDS: readonly (OccasionKind | null)[] = ["reception", "dinner", "association", "alumni", "role"];
/** Done at the desk. */
const DESK_KINDS: readonly (OccasionKind | null)[] = ["article", "podcast"];
/** Of a day, where no hour says more. */
const HALF_DAY_KINDS: readonly (OccasionKind | null)[] = ["talk", "panel"];
/** Occasions to which one travels; others are where one is, unless the place says otherwise. */
const TRAVEL_KINDS: readonly (OccasionKind | null)[] = ["conference", "seminar", "workshop", "fair", "talk", "panel"];
const EVENING_FROM = "17:00";
const MORNING_UNTIL = "11:00";

/** The estimate; everything that isn't in the question is an assumption. */
export function estimateOccasion(asked: Question, home: Place | null, assumptions: AssumptionValues): OccasionEstimate {
  const length = Math.max(1, dayOf(asked.endOn) - dayOf(asked.startOn) + 1);
  const way = wayTo(asked, home, assumptions);
  const evening = isEvening(asked, length);
  const isEarly = way.km > assumptions.dayTripKm && !evening && (asked.startTime ?? "00:00") < MORNING_UNTIL;
  const nights = nightsOf(way.km, length, evening, isEarly, assumptions);
  const fee = asked.kind === null ? undefined : FEES[asked.kind];
  const feeEur = fee ? tens(assumptions[fee] * length) : 0;
  const prepareMinutes = preparationOf(asked, assumptions);
  const travelEur = tens(travelOf(way.km, assumptions));
  const nightsEur = tens(nights * assumptions.nightEur);
  return {
    costEur: feeEur + travelEur + nightsEur,
    feeEur,
    travelEur,
    nightsEur,
    nights,
    days: daysOf(asked, way, length, evening, isEarly, assumptions) + prepareMinutes / assumptions.workdayMinutes,
    prepareMinutes,
    evenings: evening ? 1 : nights,
    place: way.place?.name ?? null,
    distanceKm: way.distance === "online" ? null : Math.round(way.km),
    distance: way.distance,
  };
}

interface Way {
  readonly km: number;
  readonly place: Place | null;
  readonly distance: OccasionEstimate["distance"];
}

function wayTo({ kind, location }: Question, home: Place | null, assumptions: AssumptionValues): Way {
  const place = placeIn(location);
  if (kind === "digital" || DESK_KINDS.includes(kind) || isOnline(location))
    return { km: 0, place: null, distance: "online" };
  if (place && home) return { km: distanceKm(home, place), place, distance: "measured" };
  const isNear = place === null && !TRAVEL_KINDS.includes(kind);
  return { km: isNear ? 0 : assumptions.unknownKm, place, distance: "assumed" };
}

/** Whether it takes an evening and no day: by its hour, or by its kind where the hour isn't known. */
function isEvening({ kind, startTime }: Question, length: number): boolean {
  if (length > 1 || DESK_KINDS.includes(kind)) return false;
  return startTime === null ? EVENING_KINDS.includes(kind) : startTime >= EVENING_FROM;
}

function nightsOf(
  km: number,
  length: number,
  evening: boolean,
  isEarly: boolean,
  assumptions: AssumptionValues,
): number {
  if (km <= assumptions.nightFromKm) return 0;
  return evening ? 1 : length - 1 + (isEarly ? 1 : 0);
}

/** By road or rail there and back, else by air. */
function travelOf(km: number, { eurPerKm, detour, flightFromKm, flightEur }: AssumptionValues): number {
  return km > flightFromKm ? flightEur : 2 * km * detour * eurPerKm;
}

function daysOf(
  { kind, startTime }: Question,
  { km, distance }: Way,
  length: number,
  evening: boolean,
  isEarly: boolean,
  assumptions: AssumptionValues,
): number {
  if (evening) return km > assumptions.nightFromKm ? 0.5 : 0;
  if (DESK_KINDS.includes(kind)) return 0;
  if (distance === "online") return assumptions.daysDigital * length;
  // An appointment of unknown kind with an hour is rarely a whole day.
  const isShort = HALF_DAY_KINDS.includes(kind) || (kind === null && startTime !== null);
  const present = isShort && length === 1 ? 0.5 : length;
  return present + (isEarly ? 0.5 : 0);
}

function preparationOf({ kind, prepareMinutes }: Question, assumptions: AssumptionValues): number {
  return prepareMinutes ?? (isVisibility(kind) ? assumptions[PREPARES[kind]] : 0);
}

function tens(eur: number): number {
  return Math.round(eur / 10) * 10;
}

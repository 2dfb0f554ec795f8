// The operations of the occasions' places: the season, one occasion, its brief and debrief, what was foretold.

import type { OccasionKind } from "#model/occasion.ts";
import type { PersonName, Written } from "./types.ts";

type Nothing = Readonly<Record<never, never>>;

export interface Occasion {
  /** "<uid>/<day>" for one of a series. */
  readonly uid: string;
  readonly seriesUid: string | null;
  readonly name: string;
  readonly kind: OccasionKind | null;
  readonly startOn: string;
  readonly endOn: string;
  readonly startTime: string | null;
  readonly location: string;
  readonly url: string;
  readonly costEur: number;
  readonly days: number;
  readonly evenings: number;
  readonly estimated: { readonly cost: boolean; readonly days: boolean };
  /** People known to attend. */
  readonly audience: number;
  /** Null where it is over or nothing is known of the audience. */
  readonly probability: number | null;
  readonly expectedRelevant: number | null;
  readonly going: boolean | null;
  readonly priority: "must" | "never" | null;
  /** People one is seen by, where that was said of a talk, an article and their like. */
  readonly reach: number | null;
  readonly prepareMinutes: number;
  readonly debriefed: boolean;
}

/** Somebody, or people alike, expected at an occasion. */
export interface Guest {
  /** Null where not in the own network. */
  readonly uid: string | null;
  /** "" for people of whom only the kind is expected. */
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  readonly speaker: boolean;
  readonly count: number;
  readonly known: boolean;
  readonly new: boolean;
  readonly atLeastSame: number;
  readonly relevance: number;
  readonly q: number;
}

export interface OccasionWhole extends Occasion {
  readonly estimate: {
    readonly feeEur: number;
    readonly travelEur: number;
    readonly nightsEur: number;
    readonly nights: number;
    readonly distanceKm: number | null;
    readonly distance: "measured" | "assumed" | "online";
  };
  /** Others that may be the same. */
  readonly similar: readonly Pick<Occasion, "uid" | "name" | "startOn" | "location">[];
  readonly people: readonly Guest[];
}

export interface OccasionEdit {
  readonly occasion: string;
  readonly name?: string;
  readonly start?: string;
  readonly end?: string;
  readonly time?: string;
  readonly kind?: OccasionKind | "";
  readonly location?: string;
  readonly cost?: number | null;
  readonly days?: number | null;
  readonly url?: string;
  readonly reach?: number | null;
  readonly prepare?: number | null;
  readonly going?: "yes" | "no" | "";
  readonly must?: boolean;
  readonly never?: boolean;
}

export interface OccasionsQuery {
  readonly from?: string;
  readonly to?: string;
  readonly search?: string;
  readonly awaiting?: boolean;
  readonly limit?: number;
  readonly offset?: number;
}

export interface SeasonQuery {
  readonly days: number;
  readonly budget: number;
  readonly evenings?: number;
  readonly to?: string;
  readonly trying?: boolean;
  readonly quick?: boolean;
  readonly alternatives?: boolean;
}

export interface ChosenOccasion
  extends Pick<
    Occasion,
    | "uid"
    | "name"
    | "kind"
    | "startOn"
    | "endOn"
    | "location"
    | "days"
    | "costEur"
    | "evenings"
    | "probability"
    | "expectedRelevant"
  > {
  /** What would be lost without it. */
  readonly gain: number;
  readonly must: boolean;
}

export interface SeasonPlan {
  readonly chosen: readonly ChosenOccasion[];
  readonly value: number;
  readonly bound: number;
  readonly proven: boolean;
  readonly expectedTies: number;
  readonly days: number;
  readonly costEur: number;
  readonly evenings: number;
  readonly candidates: number;
  /** Of the candidates, those of which it is known who comes. */
  readonly withAudience: number;
  readonly alternatives?: readonly {
    readonly chosen: readonly Pick<Occasion, "uid" | "name">[];
    readonly value: number;
    readonly days: number;
    readonly costEur: number;
    readonly evenings: number;
  }[];
  readonly more?: { readonly day: number; readonly thousandEur: number; readonly evening: number | null };
}

export interface BriefPerson {
  readonly uid: string | null;
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  readonly reason: string;
  readonly common: string | null;
  readonly introducedBy: PersonName | null;
  readonly opening: string;
  readonly q: number;
  readonly chance: {
    readonly new: boolean;
    readonly meet: number;
    readonly kappa: number;
    readonly recall: number;
    readonly followUp: number;
  };
}

export interface Brief {
  readonly people: readonly BriefPerson[];
  readonly known: readonly PersonName[];
  readonly audience: number;
  readonly probability: number | null;
  readonly expectedRelevant: number | null;
  readonly exit: string;
  readonly pitch: unknown;
  /** Text of an .ics file, where asked for. */
  readonly calendar?: string;
}

export interface Debrief extends Written {
  readonly met: number;
  readonly relevant: number;
  readonly forecast: { readonly expectedRelevant: number } | null;
  readonly next: readonly (PersonName & { readonly draft: string | null })[];
}

export interface Calibration {
  readonly forecasts: readonly { readonly occasion: string; readonly name: string }[];
  /** Those with forecast and outcome. */
  readonly closed: number;
  readonly told: number;
  readonly met: number;
  readonly last: { readonly name: string; readonly expectedRelevant: number; readonly relevant: number } | null;
  readonly brier: number | null;
  readonly bins: readonly {
    readonly from: number;
    readonly to: number;
    readonly count: number;
    readonly mean: number | null;
    readonly rate: number | null;
  }[];
}

export interface OccasionCalls {
  readonly occasions: readonly [OccasionsQuery, { readonly total: number; readonly occasions: readonly Occasion[] }];
  readonly occasion: readonly [{ occasion: string }, OccasionWhole];
  readonly "occasion.add": readonly [{ line: string }, Written & OccasionWhole];
  readonly "occasion.set": readonly [OccasionEdit, Written & OccasionWhole];
  readonly "occasion.merge": readonly [{ occasion: string; other: string }, Written];
  readonly season: readonly [SeasonQuery, SeasonPlan];
  readonly brief: readonly [{ occasion: string; calendar?: boolean }, Brief];
  readonly debrief: readonly [
    { occasion: string; met: readonly string[]; promised: readonly string[]; hours?: number },
    Debrief,
  ];
  readonly calibration: readonly [Nothing, Calibration];
}

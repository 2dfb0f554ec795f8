// Does the tie outlive the position? survive = reach · (1 − shock) · E_θ' σ(ζ + .8 θ') (MODEL.md §3).

import type { AssumptionName, AssumptionValues } from "#model/assumptions.ts";
import type { Basis } from "#model/contact.ts";
import type { Alter } from "#model/network.ts";
import { basisOf } from "./basis.ts";
import { type Employer, isEmployerDomain } from "./employer.ts";
import { expectedSigmoid, logit } from "./mixture.ts";
import type { SurvivalStanding, TieSignals } from "./standing.ts";

/** Sizes of the parts of ζ (priors; directions: Jonczyk et al. 2016, Walsh et al. 2018, Burt 2002). */
const depth = {
  contactDaysMost: 12,
  /** n + 1 at which ln((1 + n)/4) is 0: the bases are stated at n = 3. */
  contactDaysScale: 4,
  highLevel: 0.3,
  highLevelFrom: 5,
  outsideWork: 0.4,
  closedTriad: 0.3,
  perYearTogether: 0.05,
  yearsMost: 10,
} as const;

/** The prior of each basis. */
export const basisNames: Readonly<Record<Basis, AssumptionName>> = {
  personal: "survivePersonal",
  "former-colleague": "surviveFormerColleague",
  alumni: "surviveAlumni",
  mingling: "surviveMingling",
  unknown: "surviveUnknown",
  business: "surviveBusiness",
  colleague: "surviveColleague",
};

/** Whether anything is known by which the person can be reached. */
export function hasChannel(alter: Alter): boolean {
  return alter.hasPhone || alter.hasProfile || alter.secured || alter.domains.length > 0;
}

/** Whether one of the channels stays when the position goes: a profile, a phone, an address outside the employer's domains. */
function hasOwnChannel(alter: Alter, employer: Employer): boolean {
  if (alter.hasPhone || alter.hasProfile || alter.secured) return true;
  return alter.domains.some((domain) => !isEmployerDomain(domain, employer.domains));
}

/** Survival of one tie; `closedTriad` says that both are tied to somebody outside the employer. */
export function survivalOf(
  alter: Alter,
  tie: Pick<TieSignals, "contactDays">,
  employer: Employer,
  closedTriad: boolean,
  assumptions: AssumptionValues,
): SurvivalStanding {
  const { basis, said, reason, several, yearsTogether } = basisOf(alter, employer);
  const parts = {
    basis: logit(assumptions[basisNames[basis]]),
    contactDays: contactDaysPart(tie.contactDays),
    level: depth.highLevel * highLevel(alter.level),
    outsideWork: several ? depth.outsideWork : 0,
    closedTriad: closedTriad ? depth.closedTriad : 0,
    years: depth.perYearTogether * Math.min(depth.yearsMost, yearsTogether),
  };
  const zeta = parts.basis + parts.contactDays + parts.level + parts.outsideWork + parts.closedTriad + parts.years;
  const channel = hasChannel(alter);
  const reach = hasOwnChannel(alter, employer) ? 1 : assumptions.reachUnsecured;
  return {
    basis,
    basisSaid: said,
    basisReason: reason,
    zeta,
    parts,
    reach,
    hasChannel: channel,
    survive: surviveAt(zeta, reach, assumptions),
    surviveToday: (1 - assumptions.shock) * (channel ? 1 : assumptions.reachUnsecured),
  };
}

/** reach · (1 − shock) · E_θ' σ(ζ + .8 θ'). */
function surviveAt(zeta: number, reach: number, assumptions: AssumptionValues): number {
  return reach * (1 - assumptions.shock) * expectedSigmoid(zeta, assumptions.tauSurvive);
}

/** `survive` of somebody on this basis (its logit) after so many contact days, reached by a channel of one's own, nothing else known. */
export function survivalOn(basis: number, contactDays: number, assumptions: AssumptionValues): number {
  return surviveAt(basis + contactDaysPart(contactDays), 1, assumptions);
}

/** What an act changes: contact days n, a channel of one's own, a closed triad; what isn't given stays. */
export interface SurvivalChange {
  readonly contactDays?: number;
  readonly secured?: boolean;
  readonly closedTriad?: boolean;
}

/** `survive` (position gone) after the change. */
export function surviveWhen(survival: SurvivalStanding, change: SurvivalChange, assumptions: AssumptionValues): number {
  const { contactDays = 0, closedTriad = 0 } = survival.parts;
  let { zeta } = survival;
  if (change.contactDays !== undefined) zeta += contactDaysPart(change.contactDays) - contactDays;
  if (change.closedTriad) zeta += depth.closedTriad - closedTriad;
  return surviveAt(zeta, change.secured ? 1 : survival.reach, assumptions);
}

/** ln((1 + min(n, 12))/4). */
function contactDaysPart(contactDays: number): number {
  return Math.log((1 + Math.min(contactDays, depth.contactDaysMost)) / depth.contactDaysScale);
}

function highLevel(level: readonly number[] | null): number {
  return level ? level.slice(depth.highLevelFrom).reduce((sum, p) => sum + p, 0) : 0;
}

// What connects ego and alter: said by the person, or inferred from marks, organisations, domains and dates (MODEL.md §3).

import type { Basis, Origin } from "#model/contact.ts";
import { metOfPacked } from "#model/contact-days.ts";
import type { Alter } from "#model/network.ts";
import { type Employer, isEmployerDomain } from "./employer.ts";
import { publicMailHosts } from "./public-mail-hosts.ts";
import { hasLeft, type SharedWork, sharedWorkOf } from "./shared-work.ts";

/** Why a basis was taken; worded by `basis-reason.<code>`. */
export type BasisReason =
  | "said"
  | "marked-personal"
  | "own-organization"
  | "own-domain"
  | "past-organization"
  | "past-organization-undated"
  | "exchange-with-other-organization"
  | "own-organization-missing"
  | "no-evidence";

/** How the two are connected, with what else of it is known. */
export interface BasisFinding {
  readonly basis: Basis;
  readonly said: boolean;
  readonly reason: BasisReason;
  /** Two independent grounds hold at once: two workplaces, work and family, an association beside work. */
  readonly several: boolean;
  /** Years at the same organisation at the same time, as far as dates show. */
  readonly yearsTogether: number;
}

/** The basis of a tie. Where ego's employer isn't known nobody is inferred to be a colleague or a business contact. */
export function basisOf(alter: Alter, employer: Employer): BasisFinding {
  const shared = sharedWorkOf(alter, employer);
  const said = alter.basisSaid;
  const [basis, reason]: readonly [Basis, BasisReason] = said ? [said, "said"] : inferredBasis(alter, employer, shared);
  const several = groundsOf(alter, basis, shared) >= 2;
  return { basis, said: said !== null, reason, several, yearsTogether: shared.years };
}

/** Whether they work for ego's employer now, by organisation or by an address. */
export function isColleague(alter: Alter, employer: Employer): boolean {
  return colleagueReason(alter, employer) !== null;
}

/** Where the contact is known from, as far as it tells how they answer: a colleague is one, whatever list named them. */
export function knownFrom(alter: Alter, employer: Employer): Origin {
  return alter.origin !== "met" && isColleague(alter, employer) ? "colleague" : alter.origin;
}

function inferredBasis(alter: Alter, employer: Employer, shared: SharedWork): readonly [Basis, BasisReason] {
  if (alter.isPersonal) return ["personal", "marked-personal"];
  const colleague = colleagueReason(alter, employer);
  if (colleague) return ["colleague", colleague];
  if (shared.past)
    return ["former-colleague", shared.past === "dated" ? "past-organization" : "past-organization-undated"];
  if (!employer.known) return ["unknown", "own-organization-missing"];
  if (worksElsewhere(alter) && hasWorkExchange(alter)) return ["business", "exchange-with-other-organization"];
  return ["unknown", "no-evidence"];
}

function colleagueReason(alter: Alter, employer: Employer): "own-organization" | "own-domain" | null {
  if (alter.organizationId !== null && alter.organizationId === employer.organizationId) return "own-organization";
  if (hasLeft(alter, employer.organizationId)) return null;
  return alter.domains.some((domain) => isEmployerDomain(domain, employer.domains)) ? "own-domain" : null;
}

/** Only asked of people who are no colleagues. */
function worksElsewhere(alter: Alter): boolean {
  return alter.organizationId !== null || alter.domains.some((domain) => !publicMailHosts.has(domain));
}

/** A meeting or call, or an exchange with somebody whose address is known; messages on a platform alone are none. */
function hasWorkExchange(alter: Alter): boolean {
  return alter.days.length > 0 && (alter.domains.length > 0 || alter.days.some(metOfPacked));
}

function groundsOf(alter: Alter, basis: Basis, shared: SharedWork): number {
  const atWork = basis === "colleague" || basis === "former-colleague";
  const workplaces = Math.max(shared.workplaces, atWork ? 1 : 0);
  const personal = alter.isPersonal || basis === "personal" ? 1 : 0;
  const other = basis === "alumni" || basis === "mingling" || basis === "business" ? 1 : 0;
  return workplaces + personal + other;
}

// Ego's employer as of the day: its organisation, its mail domains, and the times ego worked anywhere.

import { dayOf } from "#lib/dates.ts";
import type { Network } from "#model/network.ts";
import type { Owner } from "#model/owner.ts";
import { publicMailHosts } from "./public-mail-hosts.ts";

/** A time at an organisation, in day numbers; null where unknown. */
export interface Stint {
  readonly organizationId: number;
  readonly startDay: number | null;
  /** Null while it lasts, or where unknown. */
  readonly endDay: number | null;
  readonly present: boolean;
}

export interface Employer {
  readonly asOf: number;
  /** Null where ego's organisation is not told. */
  readonly organizationId: number | null;
  /** Lower case, without public mail hosts. */
  readonly domains: readonly string[];
  /** Organisation or a domain is known; else nobody can be told to be a colleague. */
  readonly known: boolean;
  /** Ego's times at organisations, the present one first. */
  readonly stints: readonly Stint[];
}

/** Ego's employer in the network. */
export function employerOf(network: Network): Employer {
  const { asOf, owner, ownOrganizationId, ownPast } = network;
  const domains = employerDomains(owner);
  const since = owner.since === null ? Number.NaN : dayOf(owner.since);
  const startDay = Number.isNaN(since) ? null : since;
  const present =
    ownOrganizationId === null ? [] : [{ organizationId: ownOrganizationId, startDay, endDay: null, present: true }];
  const stints = [...present, ...ownPast.map((past) => ({ ...past, present: false }))];
  return {
    asOf,
    organizationId: ownOrganizationId,
    domains,
    known: ownOrganizationId !== null || domains.length > 0,
    stints,
  };
}

/** The domains given and those of ego's own addresses, but public mail hosts. */
export function employerDomains({ domains, emails }: Owner): readonly string[] {
  const own = emails.map((email) => email.slice(email.lastIndexOf("@") + 1));
  const all = [...domains, ...own].map((domain) => domain.toLowerCase());
  return [...new Set(all)].filter((domain) => domain !== "" && !publicMailHosts.has(domain));
}

/** Whether a mail domain (lower case) is the employer's: the same one, one below it, or the one it stands below. */
export function isEmployerDomain(domain: string, employerDomains: readonly string[]): boolean {
  return employerDomains.some((own) => domain === own || domain.endsWith(`.${own}`) || isParentOf(domain, own));
}

function isParentOf(domain: string, own: string): boolean {
  return domain.includes(".") && own.endsWith(`.${domain}`);
}

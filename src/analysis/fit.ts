// How well a person fits the direction: weighted mean over the criteria it sets (MODEL.md §4).

import { organizationKey } from "#lib/organization-key.ts";
import { areaLies } from "#model/area.ts";
import type { AssumptionValues } from "#model/assumptions.ts";
import type { Alter, Network, NetworkOrganization } from "#model/network.ts";
import { functionOf } from "./function-words.ts";
import { isSameIndustry } from "./industry-words.ts";

const WEIGHTS = { function: 2, industry: 2, region: 1 } as const;

export interface Fit {
  /** Function 2, industry 2, region 1; 1 without a criterion or where the organisation is wanted. */
  fitOf(alter: Alter): number;
  /** The direction leaves their organisation out. */
  isExcluded(alter: Alter): boolean;
}

interface OrganizationFit {
  readonly wanted: boolean;
  readonly excluded: boolean;
  readonly industry: number;
  readonly region: number;
}

/** The direction's criteria, ready to be asked of many; each organisation is held against them once. */
export function fitsOf({ direction, organizations }: Network, assumptions: AssumptionValues): Fit {
  const weights = {
    function: direction.functions.length ? WEIGHTS.function : 0,
    industry: direction.industries.length ? WEIGHTS.industry : 0,
    region: direction.regions.length ? WEIGHTS.region : 0,
  };
  const total = weights.function + weights.industry + weights.region;
  const codes = new Set(direction.functions.map(functionOf));
  const functions = matcher((code) => codes.has(code as Alter["function"]), assumptions);
  const industries = matcher(
    (industry) => direction.industries.some((one) => isSameIndustry(one, industry)),
    assumptions,
  );
  const regions = regionMatcher(direction.regions, assumptions);
  const wanted = new Set(direction.organizations.map(organizationKey));
  const excluded = new Set(direction.exclude.map(organizationKey));
  const read = (organization: NetworkOrganization | undefined): OrganizationFit => {
    const key = organization ? organizationKey(organization.name) : null;
    return {
      wanted: key !== null && wanted.has(key),
      excluded: key !== null && excluded.has(key),
      industry: industries(organization?.industry ?? null),
      region: regions(organization?.region ?? null),
    };
  };
  const unknown = read(undefined);
  const seen = new Map<number, OrganizationFit>();
  const organizationFit = (id: number | null): OrganizationFit => {
    if (id === null) return unknown;
    const known = seen.get(id) ?? read(organizations.get(id));
    seen.set(id, known);
    return known;
  };
  return {
    fitOf(alter) {
      if (total === 0) return 1;
      const { wanted, industry, region } = organizationFit(alter.organizationId);
      if (wanted) return 1;
      return (
        (weights.function * functions(alter.function) + weights.industry * industry + weights.region * region) / total
      );
    },
    isExcluded: (alter) => excluded.size > 0 && organizationFit(alter.organizationId).excluded,
  };
}

/** 1 match, .4 unknown, .1 other. */
function matcher(matches: (value: string) => boolean, assumptions: AssumptionValues) {
  return (value: string | null): number => {
    if (value === null || value === "") return assumptions.fitUnknown;
    return matches(value) ? 1 : assumptions.fitOther;
  };
}

/** 1 within a region wanted, .1 outside all; .4 where unknown, or told no finer than a country that holds one. */
function regionMatcher(wanted: readonly string[], assumptions: AssumptionValues) {
  return (region: string | null): number => {
    if (region === null || region === "") return assumptions.fitUnknown;
    const lies = wanted.map((one) => areaLies(region, one));
    if (lies.includes("inside")) return 1;
    return lies.includes("around") ? assumptions.fitUnknown : assumptions.fitOther;
  };
}

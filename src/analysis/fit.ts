// How well a person fits the direction: weighted mean over the criteria it sets (MODEL.md §4).

import { organizationKey } from "#lib/organization-key.ts";
import { fold } from "#lib/text.ts";
import type { AssumptionValues } from "#model/assumptions.ts";
import type { Alter, Network, NetworkOrganization } from "#model/network.ts";

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
  const functions = matcher(direction.functions, fold, assumptions);
  const industries = matcher(direction.industries, fold, assumptions);
  const regions = matcher(direction.regions, fold, assumptions);
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
function matcher(set: readonly string[], key: (text: string) => string, assumptions: AssumptionValues) {
  const keys = new Set(set.map(key));
  return (value: string | null): number => {
    if (value === null || value === "") return assumptions.fitUnknown;
    return keys.has(key(value)) ? 1 : assumptions.fitOther;
  };
}

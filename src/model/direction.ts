import type { PlainDate } from "#lib/dates.ts";

/** The development ego wants; everything else is derived from it. Empty lists and null where not set. */
export interface Direction {
  readonly functions: readonly string[];
  readonly industries: readonly string[];
  readonly regions: readonly string[];
  readonly organizations: readonly string[];
  readonly exclude: readonly string[];
  readonly minLevel: number | null;
  readonly languages: readonly string[];
  readonly until: PlainDate | null;
}

export const noDirection: Direction = {
  functions: [],
  industries: [],
  regions: [],
  organizations: [],
  exclude: [],
  minLevel: null,
  languages: [],
  until: null,
};

// What of the network is looked at, as the address of the page keeps it: going back brings it back.

import { type FacetFilter, type FacetName, facetNames } from "#model/saved-view.ts";
import type { ContactsChoice, NamedView } from "#web/api/network-calls.ts";
import { type Sort, sorts } from "./sort-choice.tsx";

/** Values chosen by side; sides without any are absent. */
export interface NetworkPlace extends FacetFilter {
  /** What is searched for. */
  readonly q?: string;
  readonly sort?: Sort;
  readonly shape?: "picture";
}

/** The place an address names; what it doesn't know is left out. */
export function placeOf(raw: Readonly<Record<string, unknown>>): NetworkPlace {
  const { q, sort, shape } = raw;
  const known = sorts.find((one) => one === sort);
  return {
    ...(typeof q === "string" || typeof q === "number" ? { q: String(q) } : {}),
    ...(known && known !== "name" ? { sort: known } : {}),
    ...(shape === "picture" ? { shape } : {}),
    ...sidesOf(raw),
  };
}

function sidesOf(raw: Readonly<Record<string, unknown>>): FacetFilter {
  return Object.fromEntries(
    facetNames.flatMap((name) => {
      const given = raw[name];
      const values = Array.isArray(given) ? given.map(String) : [];
      return values.length ? [[name, values]] : [];
    }),
  );
}

/** The sides chosen in a place. */
export const chosenIn = (place: NetworkPlace): FacetFilter => sidesOf({ ...place });

/** Whether any side is chosen. */
export const hasChosen = (chosen: FacetFilter): boolean => facetNames.some((name) => chosen[name]?.length);

/** The choice with this value added or taken away; of organisations only one can be chosen. */
export function toggled(chosen: FacetFilter, name: FacetName, value: string): FacetFilter {
  const values = chosen[name] ?? [];
  const without = values.filter((one) => one !== value);
  if (without.length < values.length) return sidesOf({ ...chosen, [name]: without });
  return { ...chosen, [name]: name === "organization" ? [value] : [...values, value] };
}

/** The input of `contacts` and its like. */
export function inputOf(search: string, { organization, ...sides }: FacetFilter): ContactsChoice {
  const [only] = organization ?? [];
  return { ...sides, ...(search === "" ? {} : { search }), ...(only === undefined ? {} : { organization: only }) };
}

/** Whether a kept view shows just this. */
export function isSameView(view: NamedView, search: string, chosen: FacetFilter): boolean {
  const text = (filter: FacetFilter) =>
    facetNames.map((name) => [...(filter[name] ?? [])].sort().join("\n")).join("\t");
  return view.search === search && text(view) === text(chosen);
}

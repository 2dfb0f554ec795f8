// A part of the network that is looked at again and again: what is searched for and which values are chosen.

/** The sides by which people are chosen. */
export const facetNames = ["level", "basis", "warmth", "reach", "organization", "industry"] as const;
export type FacetName = (typeof facetNames)[number];

/** Values chosen on each side; a side without any lets everybody through. */
export type FacetFilter = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** What a saved view shows. */
export interface SavedView extends FacetFilter {
  readonly search: string;
}

// The operations of the network's page: the list and its sides, views, the picture, several people at once.

import type { Warmth } from "#analysis/warmth.ts";
import type { Basis } from "#model/contact.ts";
import type { FacetName, SavedView } from "#model/saved-view.ts";
import type { Contacts, PersonName, Written } from "./types.ts";

/** What is searched for and chosen; `organization` under any of its spellings. */
export interface ContactsChoice {
  readonly search?: string;
  readonly organization?: string;
  readonly level?: readonly string[];
  readonly basis?: readonly string[];
  readonly warmth?: readonly string[];
  readonly reach?: readonly string[];
  readonly industry?: readonly string[];
}

export interface ContactsQuery extends ContactsChoice {
  readonly sort?: string;
  readonly limit?: number;
  readonly offset?: number;
}

export type FacetCounts = Readonly<Record<FacetName, readonly { readonly value: string; readonly count: number }[]>>;

export interface NamedView extends SavedView {
  readonly name: string;
}
export interface Views {
  readonly views: readonly NamedView[];
}

export interface PicturePerson extends PersonName {
  readonly title: string;
  /** "" where unknown. */
  readonly organization: string;
  readonly industry: string;
  readonly ring: Warmth;
  readonly relevance: number;
  readonly alive: number;
  readonly surviveToday: number;
  readonly survive: number;
}

export interface Picture {
  /** All people; `people` are at most the most relevant five thousand of them. */
  readonly total: number;
  /** Name of the person's own organisation. */
  readonly own: string | null;
  readonly people: readonly PicturePerson[];
}

export interface ManyEdit {
  readonly uids: readonly string[];
  readonly basis?: Basis | "inferred";
  readonly introduces?: "yes" | "no";
  readonly note?: string;
}

export interface NetworkCalls {
  readonly contacts: readonly [ContactsQuery, Contacts & { readonly near: boolean }];
  readonly "contacts.facets": readonly [ContactsChoice, { readonly facets: FacetCounts }];
  readonly "contacts.set": readonly [ManyEdit, Written & { readonly count: number }];
  readonly picture: readonly [Readonly<Record<never, never>>, Picture];
  readonly views: readonly [Readonly<Record<never, never>>, Views];
  readonly "view.save": readonly [ContactsChoice & { readonly name: string }, Written & Views];
  readonly "view.remove": readonly [{ readonly name: string }, Written & Views];
}

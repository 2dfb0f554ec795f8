// The list of people, what they can be looked through by, and what is set for several of them at once.

import { z } from "zod";
import { countFacets, facetValuesOf, fitsFilter } from "#analysis/facets.ts";
import type { Standing } from "#analysis/standing.ts";
import { isoDay } from "#lib/dates.ts";
import { likeliestOf } from "#model/level.ts";
import type { FacetFilter } from "#model/saved-view.ts";
import { type ContactSummary, contactSummaries, findContacts } from "#store/contacts.ts";
import { presentFirst } from "#store/present.ts";
import { organizationNamed } from "#store/settings.ts";
import { setForMany } from "./contacts-set.ts";
import type { Context } from "./context.ts";
import { facetFields } from "./facet-fields.ts";
import { limit } from "./fields.ts";
import { viewContacts, viewNetwork } from "./network-view.ts";
import { operation } from "./operation.ts";

const choice = {
  search: z.string().default(""),
  organization: z.string().default(""),
  minLevel: z.coerce.number().int().min(0).max(6).nullable().default(null),
  ...facetFields,
};

export const operations = [
  operation({
    name: "contacts",
    access: "read",
    input: z.object({
      ...choice,
      sort: z.enum(["name", "organization", "last-contact"]).default("name"),
      limit: limit(50),
      offset: limit(0),
    }),
    run(context, query) {
      const { total, ids, near } = findContacts(context.store, { ...query, among: idsFitting(context, query) });
      const [standings, summaries] = [viewContacts(context, ids), contactSummaries(context.store, ids)];
      return { total, near, contacts: ids.map((id) => listed(context, summaries.get(id)!, standings.get(id))) };
    },
  }),
  operation({
    name: "contacts.facets",
    access: "read",
    heavy: true,
    input: z.object(choice),
    run: facetsOf,
  }),
  setForMany,
];

type ModelSides = Required<Pick<FacetFilter, "basis" | "warmth" | "reach">>;

/** Those who show the chosen values of the sides that only the model knows; null where none is chosen. */
function idsFitting(context: Context, { basis, warmth, reach }: ModelSides): number[] | null {
  if (!basis.length && !warmth.length && !reach.length) return null;
  const { network, standings } = viewNetwork(context);
  return standings
    .filter((standing) =>
      fitsFilter(facetValuesOf(standing, network.organizations, network.asOf), { basis, warmth, reach }),
    )
    .map(({ alter }) => alter.id);
}

type Choice = z.output<z.ZodObject<typeof choice>>;

function facetsOf(context: Context, { search, organization, minLevel, ...chosen }: Choice) {
  const { network, standings } = viewNetwork(context);
  const all = { search, organization: "", minLevel, sort: "name", limit: standings.length, offset: 0 } as const;
  const found = search || minLevel !== null ? new Set(findContacts(context.store, all).ids) : null;
  const id = organization ? organizationNamed(context.store, organization) : null;
  const name = id === null ? organization : (network.organizations.get(id)?.name ?? organization);
  const people = found ? standings.filter(({ alter }) => found.has(alter.id)) : standings;
  const values = people.map((standing) => facetValuesOf(standing, network.organizations, network.asOf));
  return { facets: countFacets(values, { ...chosen, organization: name ? [name] : [] }) };
}

function listed({ asOf }: Context, { contact, channels, positions }: ContactSummary, standing: Standing | undefined) {
  const present = presentFirst(positions, asOf)[0];
  const valuesOf = (kind: string) =>
    channels.filter((channel) => channel.kind === kind && channel.value).map(({ value }) => value);
  const level = standing?.alter.level;
  return {
    uid: contact.uid,
    fullName: contact.full_name,
    organization: present?.organization ?? "",
    title: present?.title ?? "",
    level: level && likeliestOf(level),
    emails: valuesOf("email"),
    phones: valuesOf("phone"),
    basis: standing?.survival.basis ?? "unknown",
    lastContactOn: standing?.tie.lastDay == null ? null : isoDay(standing.tie.lastDay),
    alive: standing?.tie.alive ?? null,
    known: standing?.tie.known ?? false,
    reach: standing?.survival.reach ?? null,
    relevance: standing?.relevance.relevance ?? null,
  };
}

// The list of people.

import { z } from "zod";
import { isoDay } from "#lib/dates.ts";
import type { Standing } from "#analysis/standing.ts";
import { contactSummary, findContacts } from "#store/contacts.ts";
import { presentFirst } from "#store/present.ts";
import type { Context } from "./context.ts";
import { limit } from "./fields.ts";
import { viewContacts } from "./network-view.ts";
import { operation } from "./operation.ts";

export const operations = [
  operation({
    name: "contacts",
    access: "read",
    input: z.object({
      search: z.string().default(""),
      organization: z.string().default(""),
      minLevel: z.coerce.number().int().min(0).max(6).nullable().default(null),
      sort: z.enum(["name", "organization", "last-contact"]).default("name"),
      limit: limit(50),
      offset: limit(0),
    }),
    run(context, query) {
      const { total, ids } = findContacts(context.store, query);
      const standings = viewContacts(context, ids);
      return { total, contacts: ids.map((id) => listed(context, id, standings.get(id))) };
    },
  }),
];

function listed(context: Context, id: number, standing: Standing | undefined) {
  const { contact, channels, positions } = contactSummary(context.store, id);
  const present = presentFirst(positions, context.asOf)[0];
  const valuesOf = (kind: string) => channels.filter((channel) => channel.kind === kind && channel.value).map(({ value }) => value);
  const level = standing?.alter.level;
  return {
    uid: contact.uid,
    fullName: contact.full_name,
    organization: present?.organization ?? "",
    title: present?.title ?? "",
    level: level ? level.indexOf(Math.max(...level)) : null,
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

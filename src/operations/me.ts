// Ego: who the person is.

import { z } from "zod";
import { employerDomains } from "#analysis/employer.ts";
import { readTitle } from "#analysis/level.ts";
import { dayOf, isoDay } from "#lib/dates.ts";
import { organizationKey } from "#lib/organization-key.ts";
import type { Position } from "#model/contact.ts";
import type { Owner } from "#model/owner.ts";
import { dropOwnContacts } from "#store/edits.ts";
import { organizationFinder } from "#store/organizations.ts";
import { readSetting, writeSetting } from "#store/settings.ts";
import { plainDate } from "./fields.ts";
import { operation } from "./operation.ts";
import { isSampleOpen } from "./sample-place.ts";
import { write } from "./write.ts";

const shown = (owner: Owner) => ({
  fullName: owner.fullName,
  organization: owner.organization,
  title: owner.title,
  home: owner.home,
  level: owner.title ? readTitle(owner.title).level : null,
  emails: owner.emails,
  domains: employerDomains(owner),
  since: owner.since,
});

export const operations = [
  operation({
    name: "me",
    access: "read",
    input: z.object({}),
    run: (context) => ({ ...shown(readSetting(context.store, "owner")), sample: isSampleOpen(context) }),
  }),
  operation({
    name: "me.set",
    access: "write",
    input: z.object({
      name: z.string().optional(),
      organization: z.string().optional(),
      title: z.string().optional(),
      home: z.string().optional(),
      email: z.array(z.string()).optional(),
      since: plainDate.or(z.literal("")).optional(),
      domain: z.array(z.string()).optional(),
    }),
    run(context, { name, organization, title, home, email, since, domain }) {
      const owner = readSetting(context.store, "owner");
      const next: Owner = {
        ...owner,
        fullName: name ?? owner.fullName,
        organization: organization ?? owner.organization,
        title: title ?? owner.title,
        home: home ?? owner.home,
        emails: email ? lowerCase(email) : owner.emails,
        since: since === undefined ? owner.since : since || null,
        positions: [...left(owner, organization, since), ...owner.positions],
        domains: domain ? lowerCase(domain) : owner.domains,
      };
      const { change } = write(context, "me.set", (recorder) => {
        writeSetting(context.store, recorder, "owner", next);
        dropOwnContacts(context.store, recorder, next.emails);
        if (next.organization) organizationFinder(context.store.database, recorder)(next.organization);
      });
      return { change, ...shown(next) };
    },
  }),
];

function lowerCase(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim().toLowerCase()).filter(Boolean))];
}

/** The position left, where another organisation is told with its beginning; none where a name is only put right. */
function left({ organization, title, since, positions }: Owner, next: string | undefined, from: string | undefined) {
  const isAnother =
    next !== undefined && organization !== "" && organizationKey(next) !== organizationKey(organization);
  if (!isAnother || !from || (since !== null && from <= since)) return [];
  const position: Position = { organization, title, department: "", startOn: since, endOn: isoDay(dayOf(from) - 1) };
  return positions.some(
    (one) => organizationKey(one.organization) === organizationKey(organization) && one.startOn === since,
  )
    ? []
    : [position];
}

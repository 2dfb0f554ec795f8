// What is new about the people one knows: other positions, those who count most first.

import { z } from "zod";
import { dayOf, isoDay } from "#lib/dates.ts";
import { contactSummaries } from "#store/contacts.ts";
import { newPositions } from "#store/new-positions.ts";
import { limit } from "./fields.ts";
import { viewContacts } from "./network-view.ts";
import { operation } from "./operation.ts";

/** A position counts as new for so many days. */
const NEW_DAYS = 90;
/** Of more new positions the latest are weighed. */
const MOST_WEIGHED = 50;

export const operations = [
  operation({
    name: "news",
    access: "read",
    heavy: true,
    input: z.object({ limit: limit(5) }),
    run(context, { limit: most }) {
      const { store, asOf } = context;
      const found = newPositions(store, isoDay(dayOf(asOf) - NEW_DAYS), asOf, MOST_WEIGHED);
      const ids = found.map(({ contactId }) => contactId);
      const [people, standings] = [contactSummaries(store, ids), viewContacts(context, ids)];
      const news = found.map(({ contactId, title, organization, on }) => {
        const { uid = "", full_name = "" } = people.get(contactId)?.contact ?? {};
        const relevance = standings.get(contactId)?.relevance.relevance ?? 0;
        return { uid, fullName: full_name, title, organization, on, relevance };
      });
      return { news: news.toSorted((a, b) => b.relevance - a.relevance).slice(0, most) };
    },
  }),
];

// Parts of the network kept under a name: what was searched for and chosen.

import { z } from "zod";
import { phrase } from "#lib/phrase.ts";
import { cleanLine } from "#lib/text.ts";
import type { SavedView } from "#model/saved-view.ts";
import { readSetting, writeSetting } from "#store/settings.ts";
import type { Context } from "./context.ts";
import { facetFields } from "./facet-fields.ts";
import { field } from "./fields.ts";
import { operation } from "./operation.ts";
import { write } from "./write.ts";

const name = field(z.string().trim().min(1).max(60).transform(cleanLine), { positional: 0, value: "NAME" });

export const operations = [
  operation({ name: "views", access: "read", input: z.object({}), run: listed }),
  operation({
    name: "view.save",
    access: "write",
    input: z.object({ name, search: z.string().default(""), organization: z.string().default(""), ...facetFields }),
    run: (context, { name: called, organization, ...chosen }) =>
      keep(context, "view.save", called, (views) => ({
        ...views,
        [called]: { ...chosen, organization: organization ? [organization] : [] },
      })),
  }),
  operation({
    name: "view.remove",
    access: "write",
    input: z.object({ name }),
    run: (context, { name: called }) =>
      keep(context, "view.remove", called, (views) =>
        Object.fromEntries(Object.entries(views).filter(([key]) => key !== called)),
      ),
  }),
];

type Views = Readonly<Record<string, SavedView>>;

function keep(context: Context, operationName: string, called: string, change: (views: Views) => Views) {
  const { change: number } = write(
    context,
    operationName,
    (recorder) => writeSetting(context.store, recorder, "views", change(readSetting(context.store, "views"))),
    phrase(`change.${operationName}`, { view: called }),
  );
  return { change: number, ...listed(context) };
}

/** By name, however the store keeps them. */
function listed(context: Context) {
  const views = Object.entries(readSetting(context.store, "views")).map(([called, view]) => ({
    name: called,
    ...view,
  }));
  return { views: views.sort((a, b) => a.name.localeCompare(b.name, context.lang)) };
}

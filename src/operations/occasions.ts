// What there is to attend.

import { z } from "zod";
import { fold, foldSpelt } from "#lib/text.ts";
import { viewAttendance } from "./attendance.ts";
import type { Context } from "./context.ts";
import { limit, plainDate } from "./fields.ts";
import { listedOccasion, type PlannedOccasion, plannedOccasions } from "./occasion-view.ts";
import { operation } from "./operation.ts";

const EVERYTHING = 10_000_000;

export const operations = [
  operation({
    name: "occasions",
    access: "read",
    heavy: true,
    input: z.object({
      from: plainDate.optional(),
      to: plainDate.optional(),
      search: z.string().default(""),
      awaiting: z.boolean().default(false),
      limit: limit(EVERYTHING),
      offset: limit(0),
    }),
    run(context, { from = null, to = null, search, awaiting, limit: most, offset }) {
      const typed = fold(search.trim());
      const found = plannedOccasions(context, { from, to }).filter(
        (one) => (!typed || isCalled(one, typed)) && (!awaiting || awaitsDebrief(context, one)),
      );
      const attendance = viewAttendance(context);
      const page = found.slice(offset, offset + most);
      return { total: found.length, occasions: page.map((one) => listedOccasion(one, attendance, context.asOf)) };
    },
  }),
];

function isCalled({ name, occasion }: PlannedOccasion, typed: string): boolean {
  const text = `${name} ${occasion.location}`;
  return fold(text).includes(typed) || foldSpelt(text).includes(typed);
}

/** One went, or is there, and hasn't said yet what came of it. */
function awaitsDebrief({ asOf }: Context, { startOn, choice, debriefed }: PlannedOccasion): boolean {
  return choice.going === true && startOn <= asOf && !debriefed;
}

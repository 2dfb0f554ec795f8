// Where ego stands, and when the change may come.

import { z } from "zod";
import { leadWeeksOf } from "#analysis/horizon.ts";
import { AppError } from "#lib/errors.ts";
import { phases, type Transition } from "#model/transition.ts";
import { readSetting, writeSetting } from "#store/settings.ts";
import type { Context } from "./context.ts";
import { field, plainDate } from "./fields.ts";
import { assumptionsInForce } from "./network-view.ts";
import { operation } from "./operation.ts";
import { write } from "./write.ts";

const day = () => field(plainDate.or(z.literal("")).optional(), { value: "DATE" });

export const operations = [
  operation({
    name: "transition",
    access: "read",
    input: z.object({}),
    run: (context) => shown(context, readSetting(context.store, "transition")),
  }),
  operation({
    name: "transition.set",
    access: "write",
    input: z.object({
      phase: z.enum(phases).optional(),
      on: day(),
      earliest: day(),
      latest: day(),
      reason: z.string().max(2000).optional(),
    }),
    run(context, { phase, on, earliest, latest, reason }) {
      const before = readSetting(context.store, "transition");
      const chosen = (given: string | undefined, old: string | null) => (given === undefined ? old : given || null);
      const next: Transition = {
        phase: phase ?? before.phase,
        on: chosen(on, before.on),
        // A new date brings its own range.
        earliestOn: chosen(earliest, on === undefined ? before.earliestOn : null),
        latestOn: chosen(latest, on === undefined ? before.latestOn : null),
        reason: reason?.trim() ?? before.reason,
      };
      inOrder(next);
      const { change } = write(context, "transition.set", (recorder) =>
        writeSetting(context.store, recorder, "transition", next),
      );
      return { change, ...shown(context, next) };
    },
  }),
];

/** AppError `dates-out-of-order` where a date told as later lies before an earlier one. */
function inOrder({ earliestOn, on, latestOn }: Transition): void {
  const told = [earliestOn, on, latestOn].filter((date) => date !== null);
  told.forEach((earlier, at) => {
    const later = told[at + 1];
    if (later !== undefined && later < earlier) throw new AppError("dates-out-of-order", { earlier, later });
  });
}

function shown(context: Context, { phase, on, earliestOn, latestOn, reason }: Transition) {
  const leadWeeks = leadWeeksOf(assumptionsInForce(context));
  return { phase, on, earliest: earliestOn, latest: latestOn, reason, leadWeeks };
}

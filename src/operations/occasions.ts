// What there is to attend.

import { z } from "zod";
import { viewAttendance } from "./attendance.ts";
import { plainDate } from "./fields.ts";
import { listedOccasion, plannedOccasions } from "./occasion-view.ts";
import { operation } from "./operation.ts";

export const operations = [
  operation({
    name: "occasions",
    access: "read",
    heavy: true,
    input: z.object({ from: plainDate.optional(), to: plainDate.optional() }),
    run(context, { from = null, to = null }) {
      const attendance = viewAttendance(context);
      const planned = plannedOccasions(context, { from, to });
      return { occasions: planned.map((one) => listedOccasion(one, attendance, context.asOf)) };
    },
  }),
];

// What there is to attend.

import { z } from "zod";
import { plainDate } from "./fields.ts";
import { listedOccasion, plannedOccasions } from "./occasion-view.ts";
import { operation } from "./operation.ts";

export const operations = [
  operation({
    name: "occasions",
    access: "read",
    input: z.object({ from: plainDate.optional(), to: plainDate.optional() }),
    run: (context, { from = null, to = null }) => ({
      occasions: plannedOccasions(context, { from, to }).map(listedOccasion),
    }),
  }),
];

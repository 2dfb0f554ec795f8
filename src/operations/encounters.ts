// Practice of encounters: how to begin, what to ask, how to leave, how a name stays.

import { z } from "zod";
import { encounterWords } from "#analysis/encounter-words.ts";
import { occasionKinds } from "#model/occasion.ts";
import { operation } from "./operation.ts";

export const operations = [
  operation({
    name: "encounters",
    access: "read",
    input: z.object({ kind: z.enum(occasionKinds).optional() }),
    run: (_context, { kind }) => ({ kind: kind ?? null, ...encounterWords(kind ?? null) }),
  }),
];

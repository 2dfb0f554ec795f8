// The quarterly letter: written, shown, decided with.

import { z } from "zod";
import { phrase } from "#lib/phrase.ts";
import { addResolution } from "#store/letters.ts";
import type { Context } from "./context.ts";
import { quarterAsked } from "./journal-facts.ts";
import { writeLetter } from "./journal-letter.ts";
import { sendLetter } from "./journal-send.ts";
import { settingOperations } from "./journal-settings.ts";
import { operation } from "./operation.ts";
import { write } from "./write.ts";

const quarter = z.string().optional();

export const operations = [
  ...settingOperations,
  operation({
    name: "journal.write",
    access: "read",
    heavy: true,
    input: z.object({ quarter }),
    run: (context, { quarter: name }) => letterAsked(context, name),
  }),
  operation({
    name: "journal.show",
    access: "read",
    heavy: true,
    input: z.object({ quarter }),
    run: (context, { quarter: name }) => letterAsked(context, name),
  }),
  operation({
    name: "journal.send",
    access: "write",
    heavy: true,
    isLong: () => true,
    input: z.object({ quarter, again: z.boolean().default(false) }),
    run: (context, { quarter: name, again }) => sendLetter(context, quarterAsked(context, name), again),
  }),
  operation({
    name: "journal.decide",
    access: "write",
    input: z.object({
      resolution: z.enum(["secure", "wake", "care", "introduce", "evening"]).meta({ positional: 0 }),
      quarter,
    }),
    run(context, { resolution, quarter: name }) {
      const { name: of } = quarterAsked(context, name);
      const { change } = write(
        context,
        "journal.decide",
        (recorder) => addResolution(recorder, { quarter: of, resolution, on_date: context.asOf }),
        phrase("change.journal.decide", { quarter: of }),
      );
      return { change, quarter: of, resolution };
    },
  }),
];

function letterAsked(context: Context, name: string | undefined) {
  return writeLetter(context, quarterAsked(context, name), new Date(`${context.asOf}T07:00:00Z`));
}

// The priors in force, and changing one.

import { z } from "zod";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import { type AssumptionName, assumptions as known } from "#model/assumptions.ts";
import { readSetting, writeSetting } from "#store/settings.ts";
import type { Context } from "./context.ts";
import { field } from "./fields.ts";
import { operation } from "./operation.ts";
import { write } from "./write.ts";

export const operations = [
  operation({ name: "assumptions", access: "read", input: z.object({}), run: (context) => listed(context) }),
  operation({
    name: "assumptions.set",
    access: "write",
    input: z.object({
      name: field(z.string(), { positional: 0, value: "NAME" }),
      value: field(z.coerce.number(), { positional: 1, value: "VALUE" }),
    }),
    run(context, { name, value }) {
      if (!isAssumption(name)) throw new AppError("assumption-not-found", { name }, name);
      const { min, max } = known[name];
      if (!(value >= min && value <= max))
        throw new AppError("assumption-out-of-range", { name, min, max, value }, name);
      const { change } = write(
        context,
        "assumptions.set",
        (recorder) => {
          const set = readSetting(context.store, "assumptions");
          writeSetting(context.store, recorder, "assumptions", { ...set, [name]: value });
        },
        phrase("change.assumptions.set", { name, value }),
      );
      return { change, ...listed(context) };
    },
  }),
];

function isAssumption(name: string): name is AssumptionName {
  return Object.hasOwn(known, name);
}

function listed(context: Context) {
  const set = readSetting(context.store, "assumptions");
  const rows = Object.entries(known).map(([name, { default: standard, min, max, unit, source }]) => ({
    name,
    value: set[name] ?? standard,
    unit,
    default: standard,
    min,
    max,
    source,
  }));
  return { assumptions: rows };
}

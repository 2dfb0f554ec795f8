// The development ego wants, and what a change of it would change.

import { z } from "zod";
import { directionIn } from "#analysis/direction-line.ts";
import { functionOf } from "#analysis/function-words.ts";
import { resilienceOf } from "#analysis/resilience.ts";
import type { Scenario } from "#analysis/scenario.ts";
import { standingsOf } from "#analysis/standings.ts";
import { cleanLine, fold } from "#lib/text.ts";
import type { Direction } from "#model/direction.ts";
import { loadNetwork } from "#store/network.ts";
import { readSetting, writeSetting } from "#store/settings.ts";
import type { Context } from "./context.ts";
import { list, plainDate } from "./fields.ts";
import { assumptionsInForce } from "./network-view.ts";
import { operation } from "./operation.ts";
import { write } from "./write.ts";

const lists = ["functions", "industries", "regions", "organizations", "exclude", "languages"] as const;

export const operations = [
  operation({
    name: "direction",
    access: "read",
    input: z.object({}),
    run: (context) => shown(readSetting(context.store, "direction")),
  }),
  operation({
    name: "direction.set",
    access: "write",
    input: z.object({
      line: z.string().optional(),
      functions: list().optional(),
      industries: list().optional(),
      regions: list().optional(),
      organizations: list().optional(),
      exclude: list().optional(),
      minLevel: z.coerce.number().int().min(0).max(6).nullable().optional(),
      languages: list().optional(),
      until: plainDate.or(z.literal("")).optional(),
      dryRun: z.boolean().default(false),
    }),
    run(context, { dryRun, line, ...input }) {
      const before = readSetting(context.store, "direction");
      const after = changed(before, { ...(line === undefined ? {} : directionIn(line)), ...input });
      if (dryRun) return { change: null, ...shown(after), ...preview(context, before, after) };
      const { change } = write(context, "direction.set", (recorder) =>
        writeSetting(context.store, recorder, "direction", after),
      );
      return { change, ...shown(after) };
    },
  }),
];

type Edit = { readonly [Name in (typeof lists)[number]]?: readonly string[] | undefined } & {
  readonly minLevel?: number | null | undefined;
  readonly until?: string | undefined;
};

function changed(before: Direction, edit: Edit): Direction {
  const named = lists.flatMap((name) => (edit[name] ? [[name, distinct(edit[name])] as const] : []));
  return {
    ...before,
    ...Object.fromEntries(named),
    ...(edit.minLevel === undefined ? {} : { minLevel: edit.minLevel }),
    ...(edit.until === undefined ? {} : { until: edit.until || null }),
  };
}

/** As typed, each once however it is spelt. */
function distinct(texts: readonly string[]): string[] {
  const clean = texts.map(cleanLine).filter(Boolean);
  return clean.filter((text, at) => clean.findIndex((other) => fold(other) === fold(text)) === at);
}

/** The direction with the words of `functions` that name no field of work known here. */
function shown(direction: Direction) {
  return { ...direction, notUnderstood: direction.functions.filter((text) => functionOf(text) === null) };
}

/** What either direction makes of the network, should the position be gone. */
function preview(context: Context, before: Direction, after: Direction) {
  const network = loadNetwork(context.store, context.asOf);
  const assumptions = assumptionsInForce(context);
  const scenario: Scenario = { kind: "position-gone", without: [], sectors: [] };
  const under = (direction: Direction) => {
    const directed = { ...network, direction };
    const { relevant, carried, openings } = resilienceOf(
      directed,
      standingsOf(directed, assumptions),
      scenario,
      assumptions,
    );
    return { relevant, carried, openings };
  };
  return { before: under(before), after: under(after) };
}

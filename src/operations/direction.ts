// The development ego wants, and what a change of it would change.

import { z } from "zod";
import { directionIn } from "#analysis/direction-line.ts";
import { functionOf } from "#analysis/function-words.ts";
import { resilienceOf } from "#analysis/resilience.ts";
import type { Scenario } from "#analysis/scenario.ts";
import { standingsOf } from "#analysis/standings.ts";
import { cleanLine, fold } from "#lib/text.ts";
import type { Direction } from "#model/direction.ts";
import { readSetting, writeSetting } from "#store/settings.ts";
import { type Attendance, viewAttendance } from "./attendance.ts";
import type { Context } from "./context.ts";
import { list, plainDate } from "./fields.ts";
import { type NetworkView, viewNetwork } from "./network-view.ts";
import { plannedOccasions } from "./occasion-view.ts";
import { operation } from "./operation.ts";
import { write } from "./write.ts";

/** So many occasions ahead are compared. */
const MOST_COMPARED = 200;
const MOST_SHOWN = 5;
/** Of new relevant people; less is no change. */
const LEAST_CHANGE = 0.05;

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
    heavy: true,
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
      if (dryRun) return { change: null, ...shown(after), ...preview(context, after) };
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

/** What the direction in force and another make of the network, should the position be gone, and of the occasions ahead. */
function preview(context: Context, direction: Direction) {
  const old = viewNetwork(context);
  const network = { ...old.network, direction };
  const fresh: NetworkView = { ...old, network, standings: standingsOf(network, old.assumptions, old.ego) };
  return {
    before: standing(old),
    after: standing(fresh),
    occasions: changedOccasions(
      context,
      viewAttendance(context, { view: old }),
      viewAttendance(context, { view: fresh }),
    ),
  };
}

function standing({ network, standings, assumptions, rho }: NetworkView) {
  const scenario: Scenario = { kind: "position-gone", without: [], sectors: [] };
  const { relevant, carried, openings } = resilienceOf(network, standings, scenario, assumptions, rho);
  return { relevant, carried, openings };
}

/** The next ones ahead whose new relevant people change most, a series once; those that change most first. */
function changedOccasions(context: Context, before: Attendance, after: Attendance) {
  const ahead = plannedOccasions(context, { from: context.asOf, to: null });
  const once = [...new Map(ahead.toReversed().map((one) => [one.seriesUid ?? one.uid, one])).values()].toReversed();
  return once
    .slice(0, MOST_COMPARED)
    .map((one) => ({
      uid: one.uid,
      name: one.name,
      startOn: one.startOn,
      before: before.forecastAt(one)?.expectedRelevant ?? 0,
      after: after.forecastAt(one)?.expectedRelevant ?? 0,
    }))
    .filter((one) => Math.abs(one.after - one.before) >= LEAST_CHANGE)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .slice(0, MOST_SHOWN);
}

// The week and the answer behind it, among 100,000 contacts with 2,000,000 exchanges: warm, after one change, and from cold.

import { parseInput } from "#operations/input.ts";
import type { OpenContext } from "#operations/open-context.ts";
import { operationNamed } from "#operations/registry.ts";
import { measure } from "./process.ts";
import type { Figure, Findings } from "./report.ts";
import { median, timed } from "./timing.ts";
import type { Bench } from "./workshop.ts";
import { benchDay } from "./world.ts";

const WARM_MS = 1000;
const CHANGE_MS = 100;
const COLD_MS = 10_000;
const MOST_MEGABYTES = 1024;
const ROUNDS = 5;

export const weekBench: Bench = {
  title: "`week` among 100,000 contacts with 2,000,000 exchanges",
  async run(workshop): Promise<Findings> {
    const large = await workshop.large(2);
    const cold = measure(workshop.mingle, ["week", "--as-of", benchDay, "--json"], large.env);
    const context = large.open();
    const warm = await warmIn(context);
    context.close();
    const figure = (what: string, value: number, peer: Figure["peer"], goal: Figure["goal"]): Figure => ({
      what,
      value,
      unit: "ms",
      peer,
      goal,
    });
    const count = { name: "bare count over both tables", value: warm.count };
    const most = (text: string, value: number, limit: number) => ({ text, isMet: value <= limit });
    return {
      figures: [
        figure("week, nothing changed", warm.week, count, most("1 s", warm.week, WARM_MS)),
        figure("week, after one person changed", warm.changed, count, most("100 ms", warm.changed, CHANGE_MS)),
        figure("the first week in an open store", warm.first, count, null),
        figure("the whole command, from cold", cold.ms, count, most("10 s", cold.ms, COLD_MS)),
        {
          what: "the whole command, most memory resident",
          value: cold.megabytes ?? Number.NaN,
          unit: "MB",
          peer: null,
          goal: most("1 GB", cold.megabytes ?? Number.NaN, MOST_MEGABYTES),
        },
      ],
      notes: ["The count reads every contact and every exchange once: `count(length(full_name))` and `sum(day)`."],
    };
  },
};

async function warmIn(context: OpenContext) {
  const week = await runner(context, "week", {});
  const { database } = context.store;
  const count = () => {
    database.prepare("select count(length(full_name)) from contact").get();
    database.prepare("select sum(day) from interaction").get();
  };
  const first = await timed(week);
  const uids = database.prepare("select uid from contact order by random() limit ?").pluck().all(ROUNDS) as string[];
  const runs = { week: [] as number[], changed: [] as number[], count: [] as number[] };
  for (const uid of uids) {
    runs.week.push(await timed(week));
    runs.count.push(await timed(count));
    await (await runner(context, "log", { uid, kind: "call", on: benchDay }))();
    runs.changed.push(await timed(week));
  }
  return { first, week: median(runs.week), changed: median(runs.changed), count: median(runs.count) };
}

async function runner(context: OpenContext, name: string, given: Readonly<Record<string, unknown>>) {
  const operation = await operationNamed(name);
  const input = parseInput(operation, given);
  return () => operation.run(context, input as never);
}

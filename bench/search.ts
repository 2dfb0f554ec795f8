// Finding people among 100,000, beside the bare count over the same table.

import { parseInput } from "#operations/input.ts";
import { operationNamed } from "#operations/registry.ts";
import { measure } from "./process.ts";
import type { Figure, Findings } from "./report.ts";
import { inTurns, median, timed } from "./timing.ts";
import type { Bench } from "./workshop.ts";
import { benchDay } from "./world.ts";

const WARM_MS = 20;
const ROUNDS = 40;
const searches = [
  "mueller",
  "grün",
  "person123",
  "firma 77",
  "ahlhof",
  "vorstand",
  "steinmeier",
  "björn",
  "quellhuber",
  "zoe",
];

export const searchBench: Bench = {
  title: "`contacts --search` among 100,000 contacts",
  async run(workshop): Promise<Findings> {
    const large = await workshop.large(1);
    const context = large.open();
    const operation = await operationNamed("contacts");
    const search = (round: number) =>
      operation.run(context, parseInput(operation, { search: searches[round % searches.length] ?? "" }) as never);
    const bare = (sql: string) => {
      const statement = context.store.database.prepare(sql).pluck();
      return (round: number) => timed(() => statement.get(`%${searches[round % searches.length]}%`));
    };
    const count = context.store.database.prepare("select count(*) from contact").pluck();
    const first = await timed(() => search(0));
    for (let round = 0; round < ROUNDS; round++) await search(round);
    const warm = await inTurns(ROUNDS, {
      search: (round) => timed(() => search(round)),
      like: bare("select count(*) from contact where full_name like ?"),
      count: () => timed(() => count.get()),
    });
    context.close();
    const figure = (what: string, value: number, peer: Figure["peer"], goal: Figure["goal"] = null): Figure => ({
      what,
      value,
      unit: "ms",
      peer,
      goal,
    });
    const goal = { text: `${WARM_MS} ms`, isMet: warm.search <= WARM_MS };
    const like = { name: "bare count with LIKE over the names alone", value: warm.like };
    const whole = await wholeProcess(workshop.mingle, large.env);
    return {
      figures: [
        figure("warm, in an open store", warm.search, like, goal),
        figure("warm, in an open store", warm.search, { name: "bare count(*)", value: warm.count }, goal),
        figure("the first one after opening", first, like),
        figure("the whole command", whole.search, { name: "node -e 0", value: whole.node }),
      ],
      notes: [
        `Medians over ${searches.length} searches, from a name that many have to one that nobody has; a page of 50 people with what the model says of each.`,
      ],
    };
  },
};

async function wholeProcess(mingle: string, env: NodeJS.ProcessEnv) {
  const search = (round: number) => ["contacts", "--search", searches[round] ?? "", "--as-of", benchDay, "--json"];
  const runs = { search: [] as number[], node: [] as number[] };
  for (let round = 0; round < 5; round++) {
    runs.search.push(measure(mingle, search(round), env).ms);
    runs.node.push(measure(process.execPath, ["-e", "0"], env).ms);
  }
  return { search: median(runs.search), node: median(runs.node) };
}

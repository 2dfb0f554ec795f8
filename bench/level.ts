// Reading titles: one from the command line, beside the bare runtime; and 100,000 in a row.

import { readTitle } from "#analysis/level.ts";
import { measure } from "./process.ts";
import type { Findings } from "./report.ts";
import { inTurns, timed } from "./timing.ts";
import type { Bench } from "./workshop.ts";
import { benchPeople } from "./world.ts";

const MOST_STARTS = 5;
const MOST_MICROSECONDS = 50;
const TITLES = 100_000;

export const levelBench: Bench = {
  title: "`level`, the whole command and title by title",
  async run(workshop): Promise<Findings> {
    const { env } = workshop.store("level");
    const command = await inTurns(7, {
      level: () => measure(workshop.mingle, ["level", "Vorstand", "--json"], env).ms,
      node: () => measure(process.execPath, ["-e", "0"], env).ms,
    });
    const titles = benchPeople(TITLES).map(({ title }, number) => `${title} ${number % 977}`);
    const passes = await inTurns(3, {
      read: () => timed(() => titles.forEach((title) => void readTitle(title))),
      split: () =>
        timed(() =>
          titles.forEach(
            (title) =>
              void title
                .toLowerCase()
                .normalize("NFKD")
                .split(/\P{L}+/u),
          ),
        ),
    });
    const each = (ms: number) => (ms * 1000) / TITLES;
    return {
      figures: [
        {
          what: "mingle level Vorstand",
          value: command.level,
          unit: "ms",
          peer: { name: "node -e 0", value: command.node },
          goal: { text: `at most ${MOST_STARTS} ×`, isMet: command.level <= MOST_STARTS * command.node },
        },
        {
          what: "a title, warm",
          value: each(passes.read),
          unit: "µs",
          peer: { name: "folding and splitting alone", value: each(passes.split) },
          goal: { text: `under ${MOST_MICROSECONDS} µs`, isMet: each(passes.read) < MOST_MICROSECONDS },
        },
      ],
      notes: [],
    };
  },
};

// npm run bench [name …]: runs these benchmarks, or all, and writes bench/RESULTS.md after each.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { localDate } from "#lib/dates.ts";
import { activationBench } from "./activation.ts";
import { brokerageBench } from "./brokerage.ts";
import { careBench } from "./care-table.ts";
import { carryBench } from "./carry.ts";
import { importBench } from "./import.ts";
import { levelBench } from "./level.ts";
import { linkedinBench } from "./linkedin.ts";
import { mixerBench } from "./mixer.ts";
import { pathsBench } from "./paths.ts";
import { withSection } from "./report.ts";
import { searchBench } from "./search.ts";
import { seasonBench } from "./season.ts";
import { speechBench } from "./speech.ts";
import { startBench } from "./start.ts";
import { strategyBench } from "./strategy.ts";
import { syllablesBench } from "./syllables.ts";
import { tiesBench } from "./ties.ts";
import { titlesBench } from "./titles.ts";
import { weekBench } from "./week.ts";
import { type Bench, openWorkshop } from "./workshop.ts";

const benches: Readonly<Record<string, Bench>> = {
  level: levelBench,
  titles: titlesBench,
  ties: tiesBench,
  brokerage: brokerageBench,
  carry: carryBench,
  care: careBench,
  start: startBench,
  linkedin: linkedinBench,
  import: importBench,
  search: searchBench,
  season: seasonBench,
  speech: speechBench,
  syllables: syllablesBench,
  mixer: mixerBench,
  week: weekBench,
  strategy: strategyBench,
  paths: pathsBench,
  activation: activationBench,
};

const results = join(import.meta.dirname, "RESULTS.md");

async function run(names: readonly string[]): Promise<void> {
  const workshop = openWorkshop((text) => console.error(text));
  process.once("SIGINT", () => {
    workshop.close();
    process.exit(130);
  });
  try {
    for (const name of names) {
      const bench = benches[name]!;
      const input = bench.needs ? process.env[bench.needs] : "";
      if (input === undefined) {
        console.error(`${name}: left out, ${bench.needs} names no input (docs/model.md)`);
        continue;
      }
      console.error(`${name}: ${bench.title}`);
      const findings = await bench.run(workshop, input);
      const before = existsSync(results) ? readFileSync(results, "utf8") : "";
      const after = withSection(before, name, bench.title, findings, localDate(new Date()));
      writeFileSync(results, after);
      console.log(after.split(/^(?=## )/m).find((section) => section.startsWith(`## ${name}:`)));
    }
  } finally {
    workshop.close();
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length) {
  console.error(`There is no benchmark ${unknown.join(", ")}. There are: ${Object.keys(benches).join(", ")}.`);
  process.exitCode = 2;
} else await run(asked.length ? asked : Object.keys(benches));

// 100,000 contacts and a million exchanges through the product, beside the plain insert of the same rows.

import { join } from "node:path";
import { isInstalled, type Measured, measure } from "./process.ts";
import type { Figure, Findings } from "./report.ts";
import { median } from "./timing.ts";
import type { Bench } from "./workshop.ts";

const MOST_TIMES = 3;
const MOST_MEGABYTES = 600;

export const importBench: Bench = {
  title: "100,000 contacts and 1,000,000 exchanges from CSV, the whole process",
  async run(workshop): Promise<Findings> {
    const { contacts, interactions, imported, env } = await workshop.large(1);
    const files = [contacts, interactions[0]];
    const database = (name: string) => join(workshop.folder, `${name}.db`);
    const driver = (cipher: string, round: number) =>
      measure(process.execPath, [
        join(import.meta.dirname, "bare-insert.ts"),
        ...files,
        database(`${cipher}${round}`),
        cipher,
      ]);
    const python = (round: number) =>
      measure("python3", [join(import.meta.dirname, "peers", "bare_insert.py"), ...files, database(`python${round}`)]);
    const hasPython = isInstalled("python3", "-c", "import sqlite3");
    const peers: Record<string, Measured[]> = { encrypted: [], plain: [], python: [] };
    for (const round of [0, 1]) {
      workshop.say("the plain inserts …");
      peers["encrypted"]?.push(driver("encrypted", round));
      peers["plain"]?.push(driver("plain", round));
      if (hasPython) peers["python"]?.push(python(round));
    }
    const start = measure(workshop.mingle, ["--version"], env);
    const names = {
      encrypted: "the same driver, encrypted",
      plain: "the same driver, plain",
      python: "Python's sqlite3",
    };
    const figures = Object.entries(names).flatMap(([key, name]) => besides(imported, start, peers[key] ?? [], name));
    return { figures: [...figures, memoryOf(imported, peers["encrypted"] ?? [])], notes: notesOf(hasPython) };
  },
};

/** Time and processor time beside one peer's; a start of the program that does nothing is taken off first. */
function besides(imported: Measured, start: Measured, peer: readonly Measured[], name: string): Figure[] {
  if (!peer.length) return [];
  const figure = (what: string, value: number, held: number): Figure => ({
    what,
    value: value / 1000,
    unit: "s",
    peer: { name, value: held / 1000 },
    goal: { text: `at most ${MOST_TIMES} ×`, isMet: value <= MOST_TIMES * held },
  });
  const wall = figure("import", imported.ms - start.ms, median(peer.map(({ ms }) => ms)));
  if (imported.cpuMs === null || start.cpuMs === null) return [wall];
  const processor = peer.map(({ cpuMs }) => cpuMs ?? Number.NaN);
  return [wall, figure("import, processor time", imported.cpuMs - start.cpuMs, median(processor))];
}

function memoryOf({ megabytes }: Measured, peer: readonly Measured[]): Figure {
  const value = megabytes ?? Number.NaN;
  return {
    what: "import, most memory resident",
    value,
    unit: "MB",
    peer: { name: "the same driver, encrypted", value: median(peer.map((one) => one.megabytes ?? Number.NaN)) },
    goal: { text: `under ${MOST_MEGABYTES} MB`, isMet: value < MOST_MEGABYTES },
  };
}

function notesOf(hasPython: boolean): string[] {
  const plainly =
    "The peers split lines and insert into three tables; the import also tells the format, matches people on hard evidence, logs the change for undo, and fills search, listing, contact days and pairs.";
  return hasPython ? [plainly] : [plainly, "Python's sqlite3 was not there."];
}

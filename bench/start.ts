// From `npm start` to the address the second time, and to the first page; beside the barest server there is.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Findings } from "./report.ts";
import { inTurns, median } from "./timing.ts";
import type { Bench } from "./workshop.ts";

const MOST_MS = 2000;
const ROUNDS = 3;
const server = `const s = require("node:http").createServer((q, a) => a.end("hello")).listen(0, "127.0.0.1",
  () => console.log(JSON.stringify({ url: "http://127.0.0.1:" + s.address().port + "/" })))`;

export const startBench: Bench = {
  title: "`npm start`, set up before",
  async run(workshop): Promise<Findings> {
    const { env } = workshop.store("start");
    const bare = bareServer(workshop.folder);
    await toFirstPage(home, env);
    const pages = { start: [] as number[], bare: [] as number[] };
    const times = await inTurns(ROUNDS, {
      start: async () => {
        const { address, page } = await toFirstPage(home, env);
        pages.start.push(page);
        return address;
      },
      bare: async () => {
        const { address, page } = await toFirstPage(bare, env);
        pages.bare.push(page);
        return address;
      },
    });
    const name = "npm start of a bare HTTP server";
    return {
      figures: [
        {
          what: "to the address",
          value: times.start,
          unit: "ms",
          peer: { name, value: times.bare },
          goal: { text: "under 2 s", isMet: times.start < MOST_MS },
        },
        {
          what: "from there to the first page",
          value: median(pages.start),
          unit: "ms",
          peer: { name, value: median(pages.bare) },
          goal: null,
        },
      ],
      notes: [],
    };
  },
};

const home = dirname(import.meta.dirname);

/** A package whose `npm start` serves one word. */
function bareServer(folder: string): string {
  const place = join(folder, "bare");
  mkdirSync(place);
  writeFileSync(join(place, "server.cjs"), server);
  writeFileSync(join(place, "package.json"), JSON.stringify({ name: "bare", scripts: { start: "node server.cjs" } }));
  return place;
}

/** Starts a server, waits for its address, loads that page, ends it; both times in milliseconds. */
async function toFirstPage(cwd: string, env: NodeJS.ProcessEnv) {
  const started = performance.now();
  const child = spawn("npm", ["start", "--silent", "--", "--no-open", "--json"], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  try {
    const url = await addressOf(child);
    const address = performance.now() - started;
    await load(url);
    return { address, page: performance.now() - started - address };
  } finally {
    await end(child);
  }
}

/** The page behind the address as a browser loads it: with the cookie that the address gives. */
async function load(url: string): Promise<void> {
  const opened = await fetch(url, { redirect: "manual" });
  await opened.arrayBuffer();
  const target = opened.headers.get("location");
  const cookie = opened.headers
    .getSetCookie()
    .map((text) => text.split(";")[0])
    .join("; ");
  const page = target === null ? opened : await fetch(new URL(target, url), { headers: { cookie } });
  if (!page.ok) throw new Error(`${page.url}: ${page.status}`);
  if (!page.bodyUsed) await page.text();
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error("no output");
  for await (const line of createInterface({ input: stdout }))
    if (line.startsWith("{")) return (JSON.parse(line) as { url: string }).url;
  throw new Error("no address");
}

/** npm starts programs of its own: the whole group is told. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const gone = once(child, "exit");
  process.kill(-child.pid, "SIGTERM");
  await gone;
}

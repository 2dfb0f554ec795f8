// 10,000 subscribers, a mail server on the loopback, a kill in the middle and a restart: how often each address got the issue.
// node bench/journal.ts [subscribers]

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { phrase } from "#lib/phrase.ts";
import { openContext } from "#operations/open-context.ts";

import { readSetting, writeSetting } from "#store/settings.ts";
import { writeChange } from "#store/store.ts";
import { mailServer } from "#test/smtp.ts";

const count = Number(process.argv[2] ?? 10_000);
const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "mingle-journal-"));
const [dataDir, configDir] = [join(home, "data"), join(home, "config", "mingle")];
const env = { ...process.env, MINGLE_DATA: dataDir, XDG_CONFIG_HOME: join(home, "config") };

const server = await mailServer();
try {
  subscribe(server.port);
  const file = join(home, "issue.md");
  writeFileSync(file, "---\ntitle: Herbst\nissue: bench\n---\n\nHallo.\n");
  const began = performance.now();
  const first = send(file);
  while (server.mails.length < count / 2 && first.exitCode === null) await new Promise((done) => setTimeout(done, 5));
  first.kill("SIGKILL");
  if (first.exitCode === null && first.signalCode === null) await once(first, "exit");
  const atKill = server.mails.length;
  const said = await outputOf(send());
  const seconds = (performance.now() - began) / 1000;
  const got = Map.groupBy(server.mails, ({ to }) => to[0] ?? "");
  const times = [...got.values()].map(({ length }) => length);
  console.log(
    JSON.stringify({
      subscribers: count,
      atKill,
      addresses: got.size,
      most: Math.max(...times),
      missing: count - got.size,
      perSecond: Math.round(server.mails.length / seconds),
      answer: JSON.parse(said),
    }),
  );
  process.exitCode = got.size === count && Math.max(...times) === 1 ? 0 : 1;
} finally {
  await server.close();
  rmSync(home, { recursive: true, force: true });
}

/** Fills the store with subscribers who agreed. */
function subscribe(port: number): void {
  const context = openContext({
    dataDir,
    configDir,
    asOf: null,
    lang: "de",
    actor: "test",
    files: [],
    words: (code) => code,
    progress: () => {},
  });
  const { store } = context;
  const entry = {
    uid: "bench",
    at: new Date().toISOString(),
    actor: "bench",
    operation: "bench",
    summary: phrase("bench"),
  };
  writeChange(store, entry, (recorder) => {
    writeSetting(store, recorder, "journal", {
      ...readSetting(store, "journal"),
      smtp: `smtp://127.0.0.1:${port}`,
      from: "ich@example.org",
      address: "https://journal.example.org",
    });
    for (let at = 0; at < count; at++)
      recorder.append("subscriber", {
        uid: `bench-${at}`,
        email: `leser${at}@example.org`,
        name: "",
        language: at % 2 ? "de" : "en",
        state: "confirmed",
        token: `token-${at}`,
      });
  });
  context.close();
}

function send(...file: readonly string[]): ChildProcess {
  const args = [main, "subscribers", "send", ...file, "--per-minute", "100000", "--json"];
  return spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit"] });
}

async function outputOf(child: ChildProcess): Promise<string> {
  let said = "";
  child.stdout?.on("data", (text) => {
    said += text;
  });
  await once(child, "close");
  return said;
}

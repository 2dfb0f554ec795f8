// Sets up what is missing: the parts from npm, and with --web the browser app. Says on stderr what it does; says nothing where all is there.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { at, home, node, productEnv, run, say } from "./steps.mjs";

const ready = at("node_modules", ".mingle-ready");
const page = at("dist", "web", "index.html");
const lock = at(".cache", "setup.lock");

/** Installs the parts where they are missing or others than the lock file names; with `web` builds the browser app where it is missing or old. */
export async function setUp({ web = false } = {}) {
  if (isInstalled()) {
    renewMark();
    if (!web || !isPageOld()) return;
  }
  const free = await takeTurn();
  try {
    if (!isInstalled()) install();
    if (web && isPageOld()) build();
  } finally {
    free();
  }
}

/** What the installed parts depend on: the lock file, what package.json asks for, and the machine's kind. */
function fingerprint() {
  const { dependencies, devDependencies, overrides } = JSON.parse(readFileSync(at("package.json"), "utf8"));
  const wanted = JSON.stringify([dependencies, devDependencies, overrides, process.platform, process.arch]);
  return createHash("sha256")
    .update(readFileSync(at("package-lock.json")))
    .update(wanted)
    .digest("hex");
}

function isInstalled() {
  return existsSync(node) && existsSync(ready) && readFileSync(ready, "utf8") === fingerprint();
}

/** `./mingle` asks by the time alone: where nothing else has changed, the mark is renewed. */
function renewMark() {
  if (["package.json", "package-lock.json"].some((file) => isNewer(at(file), statSync(ready).mtimeMs))) markReady();
}

function markReady() {
  writeFileSync(ready, fingerprint());
}

function install() {
  say(
    "Mingle richtet sich ein: Die Bausteine werden geladen (beim ersten Mal etwa eine Minute) …",
    "Setting up Mingle: fetching its parts (about a minute the first time) …",
  );
  const options = ["--no-save", "--no-audit", "--no-fund", "--include=dev", "--no-progress", "--loglevel=error"];
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  if (run(npm, ["install", ...options], { env: process.env, stdio: ["ignore", 2, 2] }) !== 0) {
    say(
      "Die Bausteine ließen sich nicht laden; oben steht, woran es lag. Mit Netz bitte noch einmal versuchen.",
      "The parts could not be fetched; the reason stands above. Please try again with a network.",
    );
    process.exit(1);
  }
  markReady();
}

function build() {
  if (!existsSync(at("src", "web", "index.html")) && !existsSync(at("vite.config.ts"))) return;
  say("Die Seiten werden gebaut …", "Building the pages …");
  if (
    run(node, [at("node_modules", "vite", "bin", "vite.js"), "build", "--logLevel", "warn"], {
      env: productEnv(),
      stdio: ["ignore", 2, 2],
    }) !== 0
  ) {
    say(
      "Die Seiten ließen sich nicht bauen; oben steht, woran es lag.",
      "The pages could not be built; the reason stands above.",
    );
    process.exit(1);
  }
}

/** The pages are made of `src/web` and of what it shares with the rest. */
function isPageOld() {
  if (!existsSync(page)) return true;
  const built = statSync(page).mtimeMs;
  const folders = ["web", "messages", "model", "lib", "analysis"].map((folder) => at("src", folder));
  return (
    [at("vite.config.ts"), at("package.json")].some((file) => isNewer(file, built)) ||
    folders.some((folder) => holdsNewer(folder, built))
  );
}

function isNewer(file, time) {
  return existsSync(file) && statSync(file).mtimeMs > time;
}

function holdsNewer(folder, time) {
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return holdsNewer(path, time);
    return !/\.test\.tsx?$/.test(entry.name) && statSync(path).mtimeMs > time;
  });
}

/** One set-up at a time; a lock whose process is gone counts for nothing. */
async function takeTurn() {
  mkdirSync(at(".cache"), { recursive: true });
  for (let told = false; ; ) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (isAbandoned()) rmSync(lock, { force: true });
    else {
      if (!told)
        say("Eine andere Einrichtung läuft gerade; einen Augenblick …", "Another set-up is running; one moment …");
      told = true;
      await wait(200);
    }
  }
}

function isAbandoned() {
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    // Empty: its owner is just about to write it.
    if (!holder) return Date.now() - statSync(lock).mtimeMs > 5000;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(home);
  await setUp({ web: process.argv.includes("--web") });
}

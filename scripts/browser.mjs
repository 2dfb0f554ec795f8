// Finds Chromium for the tests that need a browser, and installs Debian's where it may.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { say } from "./steps.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The path of a Chromium, installed first where that is possible; "" with a sentence where there is none. */
export function chromium() {
  const found = onPath(NAMES);
  if (found) return found;
  const may = process.getuid?.() === 0 && existsSync("/etc/debian_version") && onPath(["apt-get"]) !== "";
  if (may && installed()) return onPath(NAMES);
  say(
    "Kein Chromium da und keines einzurichten (dazu braucht es Debian und root: apt-get install chromium): Die Tests im Browser werden ausgelassen.",
    "There is no Chromium and none can be set up (that takes Debian and root: apt-get install chromium): tests in the browser are skipped.",
  );
  return "";
}

function installed() {
  say(
    "Chromium für die Tests im Browser wird eingerichtet (apt-get install chromium) …",
    "Setting up Chromium for the tests in the browser (apt-get install chromium) …",
  );
  const apt = (...args) =>
    spawnSync("apt-get", args, {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: ["ignore", "ignore", 2],
    }).status === 0;
  const install = () => apt("install", "-y", "-q", "--no-install-recommends", "chromium");
  return install() || (apt("update", "-q") && install());
}

function onPath(names) {
  for (const folder of (process.env.PATH ?? "").split(":"))
    for (const name of names) if (folder && isProgram(join(folder, name))) return join(folder, name);
  return "";
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

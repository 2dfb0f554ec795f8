// What the scripts share: where things are, what is said, and how a program is run. Plain JavaScript: set-up runs on Node 20 too.
import { spawn, spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** The checkout. */
export const home = dirname(dirname(fileURLToPath(import.meta.url)));
/** The Node that the product runs on, brought along by npm. */
export const node = join(home, "node_modules", "node", "bin", "node");
/** A file of the checkout. */
export const at = (...parts) => join(home, ...parts);
/** A command-line program among the parts. */
export const part = (name) => at("node_modules", ".bin", name);

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "";
const english = /^en/i.test(locale);

/** Says a line on stderr, in the person's language; German where the locale is neither. */
export function say(german, inEnglish) {
  process.stderr.write(`${english ? inEnglish : german}\n`);
}

/** The environment in which `node` is the one of the product. */
export function productEnv(more = {}) {
  const path = [dirname(node), at("node_modules", ".bin"), process.env.PATH].join(
    process.platform === "win32" ? ";" : ":",
  );
  return { ...process.env, PATH: path, ...more };
}

/** Runs a program to its end with the terminal handed on; its exit status, 1 where it was killed or isn't there. */
export function run(program, args, { env = productEnv(), stdio = "inherit" } = {}) {
  return spawnSync(program, args, { cwd: home, env, stdio }).status ?? 1;
}

/** Starts a program that takes this one's place: signals are handed on, its exit status becomes ours. */
export function handOver(program, args, env = productEnv()) {
  const child = spawn(program, args, { cwd: process.cwd(), env, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
  child.on("exit", (code) => process.exit(code ?? 1));
}

// Whole processes, measured from outside: what a person waits for.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Measured {
  readonly ms: number;
  /** Processor time of all threads; null where the system's `time` is missing. */
  readonly cpuMs: number | null;
  /** Most memory resident at once; null where the system's `time` is missing. */
  readonly megabytes: number | null;
  readonly stdout: string;
}

const TIME = "/usr/bin/time";
const MOST_MS = 1_800_000;

/** Runs a program to its end; throws with what it said where it failed. */
export function measure(program: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Measured {
  const folder = mkdtempSync(join(tmpdir(), "mingle-bench-time-"));
  const file = join(folder, "time");
  const isTimed = existsSync(TIME);
  const [command, words] = isTimed ? [TIME, ["-f", "%U %S %M", "-o", file, program, ...args]] : [program, [...args]];
  try {
    const started = performance.now();
    const { status, stdout, stderr, error } = spawnSync(command, words, {
      env,
      encoding: "utf8",
      timeout: MOST_MS,
      maxBuffer: 2 ** 30,
    });
    const ms = performance.now() - started;
    if (status !== 0)
      throw error ?? new Error(`${program} ${args.join(" ").slice(0, 200)}: ${status}: ${stderr.slice(-500)}`);
    const [user, system, kilobytes] = isTimed ? readFileSync(file, "utf8").trim().split(" ").map(Number) : [];
    return {
      ms,
      cpuMs: user === undefined || system === undefined ? null : (user + system) * 1000,
      megabytes: kilobytes === undefined ? null : kilobytes / 1024,
      stdout,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a program is there and starts. */
export function isInstalled(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}

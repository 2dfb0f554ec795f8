// The mingle command as it is called: the script, Node, and what reaches the shell.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { home, read } from "./sources.ts";

const folder = mkdtempSync(join(tmpdir(), "mingle-entry-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const script = join(home, "mingle");
const env = {
  ...process.env,
  MINGLE_DATA: join(folder, "data"),
  XDG_CONFIG_HOME: join(folder, "config"),
  LC_ALL: "en_GB.UTF-8",
};
const run = (program: string, args: readonly string[]) =>
  spawnSync(program, args, { env, cwd: folder, encoding: "utf8" });

test("through links and from anywhere it finds its own folder", () => {
  symlinkSync(script, join(folder, "first"));
  symlinkSync("first", join(folder, "second"));
  const { version } = JSON.parse(read("package.json")) as { version: string };
  expect(run(join(folder, "second"), ["--version"])).toMatchObject({
    status: 0,
    stdout: `mingle ${version}\n`,
    stderr: "",
  });
});

test("an error is the last line of stderr, and stdout stays empty", () => {
  const { status, stdout, stderr } = run(script, ["contact", "nobody", "--json"]);
  expect([status, stdout]).toEqual([3, ""]);
  expect(JSON.parse(stderr.trim().split("\n").at(-1) ?? "")).toMatchObject({
    error: { code: "contact-not-found" },
  });
});

test("a reader that stops reading is no error", () => {
  const { status, stderr } = run("sh", [
    "-c",
    `"${script}" assumptions | head -n 1; "${script}" assumptions --json | true`,
  ]);
  expect([status, stderr]).toEqual([0, ""]);
});

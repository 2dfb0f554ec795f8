import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { writeOutputs } from "./output-files.ts";

const folder = mkdtempSync(join(tmpdir(), "mingle-outputs-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("several files go into a folder that is made, each whole, for its owner alone", async () => {
  const outputs = [
    { name: "a.csv", content: "eins" },
    { name: "b.bin", content: new Uint8Array([1, 2]) },
  ];
  const target = join(folder, "deep", "out");
  expect(await writeOutputs(outputs, target, false)).toEqual([join(target, "a.csv"), join(target, "b.bin")]);
  expect(readdirSync(target)).toEqual(["a.csv", "b.bin"]);
  expect(readFileSync(join(target, "a.csv"), "utf8")).toBe("eins");
  expect(statSync(join(target, "b.bin")).mode & 0o777).toBe(0o600);
});

test("one file takes the target's own name and replaces what was there", async () => {
  const target = join(folder, "backup");
  await writeOutputs([{ name: "x", content: "alt" }], target, true);
  await writeOutputs([{ name: "x", content: "neu" }], target, true);
  expect(readFileSync(target, "utf8")).toBe("neu");
});

test("a target that can't be written is told by its path, and nothing stays behind", async () => {
  await writeOutputs([{ name: "x", content: "" }], join(folder, "file"), true);
  writeFileSync(join(folder, "file"), "");
  await expect(writeOutputs([{ name: "x", content: "y" }], join(folder, "file", "below"), true)).rejects.toMatchObject({
    code: "store-unwritable",
  });
  await expect(writeOutputs([{ name: "x", content: "y" }], folder, true)).rejects.toMatchObject({
    code: "target-exists",
  });
  expect(readdirSync(folder)).toEqual(["file"]);
});

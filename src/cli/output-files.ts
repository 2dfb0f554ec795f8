// Writes an operation's files: each appears whole or not at all.

import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { AppError } from "#lib/errors.ts";
import type { OutputFile } from "#operations/operation.ts";

/** Writes one file to `target`, or several into the folder `target`; their paths. AppError `disk-full` or `store-unwritable`. */
export async function writeOutputs(outputs: readonly OutputFile[], target: string, single: boolean): Promise<string[]> {
  const paths = outputs.map(({ name }) => (single ? target : join(target, name)));
  for (const [at, { content }] of outputs.entries()) await writeWhole(paths[at] ?? target, content);
  return paths;
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const part = `${path}.part-${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    if (await isFolder(path)) throw new AppError("target-exists", {}, path);
    await writeSynced(part, content);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    throw failureOf(error, path);
  }
}

async function writeSynced(path: string, content: string | Uint8Array): Promise<void> {
  // What goes out is the person's network: for its owner's eyes alone.
  const file = await open(path, "w", 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (about) => about.isDirectory(),
    () => false,
  );
}

function failureOf(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOSPC" || code === "EDQUOT") return new AppError("disk-full", {}, path);
  if (typeof code === "string" && /^E(ACCES|PERM|ROFS|NOTDIR|EXIST|ISDIR|NAMETOOLONG|LOOP)$/.test(code))
    return new AppError("store-unwritable", {}, path);
  return error;
}

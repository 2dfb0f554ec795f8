// Paths of the command line as files to import: folders opened, nothing read that could block or never end.

import { constants } from "node:fs";
import { access, type FileHandle, open as openFile, readdir, realpath, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { AppError } from "#lib/errors.ts";
import { errorIssue, type Issue } from "#lib/issue.ts";
import type { Context } from "#operations/context.ts";

type SourceFile = Context["files"][number];

/** A file that can't be used, by the name the report gives it. */
interface FileProblem {
  readonly name: string;
  readonly issue: Issue;
}

export interface SourceFiles {
  readonly files: readonly SourceFile[];
  readonly problems: readonly FileProblem[];
}

interface Found {
  readonly files: { readonly path: string; readonly name: string; readonly size: number }[];
  readonly problems: FileProblem[];
  /** Real paths of folders and files already taken, so that links add nothing twice and loops end. */
  readonly seen: Set<string>;
}

const FIRST_PART = 16 * 1024;
const MOST_PART = 512 * 1024;

/**
 * The files at and below the paths, in order of their names; hidden ones below a folder are left out, links followed once.
 * A name is relative to its path, the file's own where the path is one. AppError `file-missing` where a path leads nowhere.
 */
export async function sourceFiles(paths: readonly string[]): Promise<SourceFiles> {
  const found: Found = { files: [], problems: [], seen: new Set() };
  for (const path of paths) {
    const kind = await kindOf(path);
    if (kind === "missing") throw new AppError("file-missing", { path }, path);
    await take(found, resolve(path), kind === "folder" ? "" : basename(resolve(path)));
  }
  const names = distinctNames(found.files);
  return {
    files: found.files.map((file, at) => onDisk(file.path, names[at] ?? file.name, file.size)),
    problems: found.problems,
  };
}

/** Whether the text is the path of a file that is there; a bare word is a name. */
export async function isFilePath(text: string): Promise<boolean> {
  return /[./\\]/.test(text) && (await kindOf(text)) !== "missing" && (await stat(text)).isFile();
}

async function take(found: Found, path: string, name: string): Promise<void> {
  try {
    const real = await realpath(path);
    if (found.seen.has(real)) return;
    found.seen.add(real);
    const about = await stat(real);
    if (about.isDirectory()) await takeFolder(found, path, name);
    else if (about.isFile()) await takeFile(found, path, name, about.size);
    else found.problems.push({ name, issue: errorIssue("not-a-regular-file", "") });
  } catch (error) {
    found.problems.push({
      name: name || basename(path),
      issue: errorIssue("file-unreadable", "", { reason: codeOf(error) }),
    });
  }
}

async function takeFile(found: Found, path: string, name: string, size: number): Promise<void> {
  await access(path, constants.R_OK);
  found.files.push({ path, name, size });
}

/** Links come last, so that a file inside the folder keeps its own name. */
async function takeFolder(found: Found, path: string, name: string): Promise<void> {
  const entries = (await readdir(path, { withFileTypes: true })).filter((entry) => !entry.name.startsWith("."));
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const below = (own: string): Promise<void> => take(found, join(path, own), name ? `${name}/${own}` : own);
  for (const entry of entries) if (!entry.isSymbolicLink()) await below(entry.name);
  for (const entry of entries) if (entry.isSymbolicLink()) await below(entry.name);
}

/** Names that stand twice (two folders given that hold files of one name) are led by as much of their path as tells them apart. */
function distinctNames(files: Found["files"]): string[] {
  const sharing = Map.groupBy(files, ({ name }) => name);
  return files.map(({ path, name }) => {
    const twins = (sharing.get(name) ?? []).filter((other) => other.path !== path);
    if (twins.length === 0) return name;
    const segments = path.split(/[\\/]/);
    const ends = segments.map((_, at) => segments.slice(at).join("/")).reverse();
    const longer = ends.filter((end) => end.length > name.length);
    return longer.find((end) => !twins.some((twin) => twin.path.endsWith(`/${end}`))) ?? path;
  });
}

function onDisk(path: string, name: string, size: number): SourceFile {
  const streamFrom = (start: number): AsyncIterable<Uint8Array> => partsOf(path, name, start);
  return { name, size, stream: () => streamFrom(0), streamFrom };
}

/** Small parts first: most files of a folder, and most entries of an archive, are small or only looked at. */
async function* partsOf(path: string, name: string, start: number): AsyncGenerator<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    file = await openFile(path, "r");
    for (let at = start, size = FIRST_PART; ; size = Math.min(2 * size, MOST_PART)) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(size), 0, size, at);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
      at += bytesRead;
    }
  } catch (error) {
    throw new AppError("unreadable-file", { name, issue: "file-unreadable", reason: codeOf(error) }, name);
  } finally {
    await file?.close();
  }
}

async function kindOf(path: string): Promise<"folder" | "other" | "missing"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "other";
  } catch (error) {
    return /^(ENOENT|ENOTDIR|ENAMETOOLONG)$/.test(codeOf(error)) ? "missing" : "other";
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

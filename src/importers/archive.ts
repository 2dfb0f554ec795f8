// Archives among the files to import, opened: each file inside becomes one of its own, "export.zip/Connections.csv".

import { type ByteSource, readRange } from "#formats/byte-source.ts";
import { isZip, readZip, type ZipEntry } from "#formats/zip.ts";
import { AppError } from "#lib/errors.ts";
import { errorIssue, type Issue } from "#lib/issue.ts";
import { MOST_BYTES, type SourceFile } from "./importer.ts";
import { unreadableIssue } from "./unreadable.ts";

/** A file that can't be used, by the name the report gives it. */
interface FileProblem {
  readonly name: string;
  readonly issue: Issue;
}

export interface Opened {
  readonly files: readonly SourceFile[];
  readonly problems: readonly FileProblem[];
}

/** Holds the bytes of one inner archive at a time. */
interface Hold {
  name: string;
  bytes: Promise<Uint8Array>;
}

/** The content of the archives in place of them, one archive inside another too; all other files as they are. Nothing is unpacked yet. */
export async function openArchives(files: readonly SourceFile[]): Promise<Opened> {
  const hold: Hold = { name: "", bytes: Promise.resolve(new Uint8Array(0)) };
  const opened: Opened[] = [];
  for (const file of files) opened.push(await opening(file.name, () => open(file, hold, 0)));
  return together(opened);
}

/** A file that can't be read is a problem of its own and stops no other. */
async function opening(name: string, open: () => Promise<Opened>): Promise<Opened> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { files: [], problems: [{ name, issue: unreadableIssue(error) }] };
  }
}

async function open(file: SourceFile, hold: Hold, depth: number): Promise<Opened> {
  // Inside an archive only what is called one is looked at: reading the first bytes of each entry would take too long.
  const mayBe = depth === 0 || /\.zip$/i.test(file.name);
  if (!mayBe || !isZip(await readRange(file, 0, 4))) return { files: [file], problems: [] };
  if (depth > 1) return problem(file.name, "zip-nested");
  const archive = depth === 0 ? file : inMemory(file, hold);
  if (depth > 0 && file.size > MOST_BYTES) return problem(file.name, "file-too-large");
  const read = await readZip(archive);
  if ("fault" in read) return problem(file.name, `zip-${read.fault}`);
  if (read.entries.length === 0) return problem(file.name, "zip-empty");
  if (isOffice(read.entries)) return problem(file.name, "other-format", { kind: "office" });
  const inside: Opened[] = [];
  for (const entry of read.entries) {
    const name = `${file.name}/${entry.name}`;
    inside.push(
      entry.fault === null
        ? await opening(name, () => open({ name, size: entry.size, stream: () => entry.open() }, hold, depth + 1))
        : problem(name, `entry-${entry.fault}`),
    );
  }
  return together(inside);
}

/** Documents of Office programs are ZIP archives as well (ECMA-376 part 2, OpenDocument part 2 §3.3). */
function isOffice(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => name === "[Content_Types].xml") || entries[0]?.name === "mimetype";
}

/** An archive in an archive is unpacked once for all its entries, and let go when another one is read. */
function inMemory(file: SourceFile, hold: Hold): ByteSource {
  const bytes = (): Promise<Uint8Array> => {
    if (hold.name !== file.name) {
      hold.name = file.name;
      hold.bytes = readRange(file, 0, file.size);
    }
    return hold.bytes;
  };
  async function* streamFrom(start: number): AsyncGenerator<Uint8Array> {
    yield (await bytes()).subarray(start);
  }
  return { size: file.size, stream: () => streamFrom(0), streamFrom };
}

function together(opened: readonly Opened[]): Opened {
  return { files: opened.flatMap(({ files }) => files), problems: opened.flatMap(({ problems }) => problems) };
}

function problem(name: string, code: string, params: Readonly<Record<string, string>> = {}): Opened {
  return { files: [], problems: [{ name, issue: errorIssue(code, "", params) }] };
}

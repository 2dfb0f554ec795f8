// Bodies as they come in, bounded: JSON in memory, files in temporary files that only their owner can read.

import { mkdir, mkdtemp, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "#lib/errors.ts";
import { cleanLine } from "#lib/text.ts";
import { MOST_JSON_BYTES, MOST_UPLOAD_BYTES } from "./limits.ts";
import { boundaryOf, MultipartError, multipartEvents } from "./multipart.ts";
import type { UploadedFile } from "./run-operation.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What an upload brought; `remove` deletes its files. */
export interface Upload {
  readonly files: readonly UploadedFile[];
  /** The JSON of the part "input"; empty without one. */
  readonly fields: Fields;
  remove(): Promise<void>;
}

/** The JSON object of the body, an empty body counting as {}; `body-too-large`, or `wrong-value` where it is none. */
export async function jsonFields(request: Request): Promise<Fields> {
  const parts: Uint8Array[] = [];
  for await (const bytes of bounded(request, MOST_JSON_BYTES)) parts.push(bytes);
  return fieldsOf(Buffer.concat(parts).toString("utf8"));
}

/** Stores the files of a multipart body under `folder`; nothing is left there where it fails. */
export async function receiveUpload(request: Request, folder: string): Promise<Upload> {
  const boundary = boundaryOf(request.headers.get("content-type") ?? undefined);
  if (boundary === null) throw notFitting("content-type");
  const body = bounded(request, MOST_UPLOAD_BYTES);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const own = await mkdtemp(join(folder, "upload-"));
  const remove = () => rm(own, { recursive: true, force: true });
  try {
    return { ...(await storeParts(body, boundary, own)), remove };
  } catch (error) {
    await remove();
    if (error instanceof MultipartError) throw new AppError("unreadable-file", {}, "upload");
    throw error;
  }
}

async function storeParts(body: AsyncIterable<Uint8Array>, boundary: string, folder: string) {
  const files: UploadedFile[] = [];
  let fields: Fields = {};
  let text: Uint8Array[] = [];
  let open: OpenFile | null = null;
  let name = "";
  try {
    for await (const event of multipartEvents(body, boundary)) {
      if (event.type === "part") {
        name = event.name;
        text = [];
        open = event.filename === null ? null : await openFile(folder, files.length, event.filename);
      } else if (event.type === "data") {
        if (open) await open.write(event.bytes);
        else text.push(event.bytes);
      } else if (open) {
        files.push(await open.close());
        open = null;
      } else if (name === "input") fields = fieldsOf(Buffer.concat(text).toString("utf8"));
    }
  } finally {
    await open?.close();
  }
  return { files, fields };
}

interface OpenFile {
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<UploadedFile>;
}

async function openFile(folder: string, index: number, filename: string): Promise<OpenFile> {
  const path = join(folder, String(index));
  const handle = await open(path, "wx", 0o600);
  const name =
    cleanLine(filename)
      .replaceAll("\\", "/")
      .replace(/^(\.{0,2}\/)+/, "") || String(index);
  let size = 0;
  return {
    async write(bytes) {
      await handle.writeFile(bytes);
      size += bytes.length;
    },
    async close() {
      await handle.close();
      return { name, path, size };
    },
  };
}

/** The body's bytes; `body-too-large` as soon as it is known to be larger. */
async function* bounded(request: Request, mostBytes: number): AsyncGenerator<Uint8Array, void, undefined> {
  const tooLarge = () => new AppError("body-too-large", { megabytes: Math.round(mostBytes / 1024 / 1024) });
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) throw tooLarge();
  let read = 0;
  for await (const bytes of request.body ?? []) {
    read += bytes.length;
    if (read > mostBytes) throw tooLarge();
    yield bytes;
  }
}

function fieldsOf(text: string): Fields {
  if (text.trim() === "") return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw notFitting("body");
}

const notFitting = (field: string) =>
  new AppError("wrong-value", { field, value: "", expected: "other", bound: 0, choices: [] }, field);

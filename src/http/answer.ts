// What an operation's result becomes on its way out: worded JSON, or files.

import { zip } from "fflate";
import { speak } from "#messages/speak.ts";
import type { Lang } from "#operations/context.ts";
import type { OutputFile } from "#operations/operation.ts";

/** A finished answer: JSON text, or one file. */
export type Answer = { readonly json: string } | { readonly file: AnswerFile };

export interface AnswerFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The answer for a result; `givesBytes` where the operation's files are its result: several go into one ZIP. */
export async function answerOf(name: string, result: unknown, givesBytes: boolean, lang: Lang): Promise<Answer> {
  const files = givesBytes ? outputFiles(result) : [];
  const [only] = files;
  if (!only) return { json: JSON.stringify(speak(result ?? {}, lang)) };
  if (files.length === 1) return { file: { name: only.name, type: "application/octet-stream", bytes: bytesOf(only) } };
  return { file: { name: `mingle-${name}.zip`, type: "application/zip", bytes: await zipped(files) } };
}

function outputFiles(result: unknown): readonly OutputFile[] {
  if (typeof result !== "object" || result === null || !("files" in result) || !Array.isArray(result.files)) return [];
  return result.files.filter(isOutputFile);
}

function isOutputFile(value: unknown): value is OutputFile {
  return typeof value === "object" && value !== null && "name" in value && "content" in value;
}

const bytesOf = ({ content }: OutputFile): Uint8Array<ArrayBuffer> =>
  typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);

function zipped(files: readonly OutputFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const entries = Object.fromEntries(files.map((file) => [file.name, bytesOf(file)]));
  return new Promise((resolve, reject) => {
    zip(entries, { level: 6 }, (error, bytes) => (error ? reject(error) : resolve(new Uint8Array(bytes))));
  });
}

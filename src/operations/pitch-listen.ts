// A recording of somebody speaking, from a file: pace, pauses, loudness, pitch. Nothing of it is kept.

import { z } from "zod";
import { listenTo } from "#analysis/speech.ts";
import { readWav } from "#formats/wav.ts";
import type { SourceFile } from "#importers/importer.ts";
import { MOST_BYTES } from "#importers/importer.ts";
import { AppError } from "#lib/errors.ts";
import type { Context } from "./context.ts";
import { field } from "./fields.ts";
import { operation } from "./operation.ts";

export const operations = [
  operation({
    name: "pitch.listen",
    access: "read",
    heavy: true,
    bytes: "in",
    input: z.object({ file: field(z.array(z.string()), { positional: 0, value: "FILE.wav", files: true }) }),
    run: listen,
  }),
];

async function listen({ files, fileProblems }: Context) {
  const [problem] = fileProblems;
  if (problem)
    throw new AppError("unreadable-file", { issue: problem.issue.code, ...problem.issue.params }, problem.name);
  const [file, another] = files;
  if (!file || another) throw new AppError("sound-one");
  const { samples, rate } = await soundOf(file);
  return listenTo(samples, rate);
}

/** The sound of a WAV file; AppError `sound-unread` where it is none or holds none. */
async function soundOf(file: SourceFile) {
  const unread = (fault: string) => new AppError("sound-unread", { fault }, file.name);
  if (file.size > MOST_BYTES) throw unread("long");
  const parts: Uint8Array[] = [];
  for await (const part of file.stream()) parts.push(part);
  const sound = readWav(Buffer.concat(parts));
  if ("fault" in sound) throw unread(sound.fault.replace("wav-", ""));
  return sound;
}

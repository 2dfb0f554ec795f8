// A recording of somebody speaking, from a file: pace, pauses, loudness, pitch. Nothing of it is kept.

import { z } from "zod";
import { listenTo, type Speech } from "#analysis/speech.ts";
import { paceOfText, saidText } from "#analysis/speech-text.ts";
import { readWav } from "#formats/wav.ts";
import { MOST_BYTES, type SourceFile } from "#importers/importer.ts";
import { AppError } from "#lib/errors.ts";
import { pitchNamed } from "#store/pitches.ts";
import { readSetting } from "#store/settings.ts";
import type { Context } from "./context.ts";
import { field } from "./fields.ts";
import { operation } from "./operation.ts";

export const operations = [
  operation({
    name: "pitch.listen",
    access: "read",
    heavy: true,
    bytes: "in",
    input: z.object({
      file: field(z.array(z.string()), { positional: 0, value: "FILE.wav", files: true }),
      pitch: field(z.string().trim().min(1).optional(), { value: "ID" }),
    }),
    run: listen,
  }),
];

async function listen(context: Context, { pitch: named }: { readonly pitch?: string | undefined }) {
  const { files, fileProblems } = context;
  const [problem] = fileProblems;
  if (problem)
    throw new AppError("unreadable-file", { issue: problem.issue.code, ...problem.issue.params }, problem.name);
  const [file, another] = files;
  if (!file || another) throw new AppError("sound-one");
  const { samples, rate } = await soundOf(file);
  const speech = listenTo(samples, rate);
  return named === undefined ? speech : withText(context, named, speech);
}

/** What the recording tells once the text is known; `heard` are the syllables as they were counted. */
function withText(context: Context, named: string, speech: Speech) {
  const { uid, title, version, text, language } = pitchNamed(context.store, named, context.asOf);
  const said = saidText(text, language, readSetting(context.store, "owner").fullName, speech);
  const known = said.isSaid ? paceOfText(text, language, speech) : speech;
  return { id: uid, title, version, ...known, heard: speech.syllables, ...said };
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

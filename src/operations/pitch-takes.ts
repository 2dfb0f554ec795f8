// Rehearsals kept to compare with: the measures, and the recording only where the person wants it.

import { z } from "zod";
import { readWav } from "#formats/wav.ts";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import { type TakeMeasures, takeMeasures } from "#model/take.ts";
import { pitchNamed } from "#store/pitches.ts";
import { addTake, listTakes, removeTake, takeAudio, takeNamed } from "#store/takes.ts";
import type { Context } from "./context.ts";
import { field, limit } from "./fields.ts";
import { operation } from "./operation.ts";
import { newUid, write } from "./write.ts";

/** Characters of a recording in base64 at most: 90 s of 16 kHz and 16 bits. */
const MOST_AUDIO = 3_900_000;

const take = field(z.string().trim().min(1), { positional: 0, value: "TAKE" });

const kept = z.object({
  id: field(z.string().trim().min(1), { positional: 0, value: "ID" }),
  measures: field(z.string().max(MOST_AUDIO), { stdin: "text", value: "JSON" }),
  audio: field(z.base64().max(MOST_AUDIO), { value: "BASE64" }).optional(),
});

export const operations = [
  operation({ name: "pitch.keep", access: "write", input: kept, run: keep }),
  operation({
    name: "pitch.takes",
    access: "read",
    input: z.object({ id: field(z.string().trim().min(1), { positional: 0, value: "ID" }), limit: limit(12) }),
    run(context, input) {
      const pitch = pitchNamed(context.store, input.id, context.asOf);
      const takes = listTakes(context.store, pitch.id, context.asOf, input.limit);
      return {
        id: pitch.uid,
        title: pitch.title,
        takes: takes.map(({ uid, version, onDate, hasAudio, measures }) => ({
          ...{ take: uid, version, on: onDate, hasAudio },
          ...measures,
        })),
      };
    },
  }),
  operation({
    name: "pitch.take",
    access: "read",
    input: z.object({ take }),
    run({ store }, input) {
      const { id, uid, version, onDate, measures } = takeNamed(store, input.take);
      const audio = takeAudio(store, id)?.toString("base64") ?? null;
      return { take: uid, version, on: onDate, ...measures, audio };
    },
  }),
  operation({
    name: "pitch.drop",
    access: "write",
    input: z.object({ take }),
    run(context, input) {
      const { id } = takeNamed(context.store, input.take);
      const { change } = write(context, "pitch.drop", (recorder) => removeTake(recorder, id));
      return { change };
    },
  }),
];

function keep(context: Context, { id, measures: json, audio }: z.output<typeof kept>) {
  const pitch = pitchNamed(context.store, id, context.asOf);
  const measures = measuresOf(json);
  const sound = audio === undefined ? null : Buffer.from(audio, "base64");
  if (sound && "fault" in readWav(sound)) throw new AppError("sound-unread", { fault: "none" }, "audio");
  const uid = newUid(context);
  const { change } = write(
    context,
    "pitch.keep",
    (recorder) =>
      addTake(recorder, { uid, pitchId: pitch.id, version: pitch.version, onDate: context.asOf, measures }, sound),
    phrase("change.pitch.keep", { title: pitch.title }),
  );
  return { change, take: uid };
}

/** What `pitch listen --json` gave; AppError `take-unread` where it is something else. */
function measuresOf(json: string): TakeMeasures {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    value = null;
  }
  const read = takeMeasures.safeParse(value);
  if (!read.success) throw new AppError("take-unread", {}, "measures");
  return read.data;
}

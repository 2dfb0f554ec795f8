// Practice: when which part of which pitch is to be said aloud, and how it went.

import { z } from "zod";
import { dueParts, type PracticePart } from "#analysis/pitch-practice.ts";
import { retrievability } from "#analysis/practice.ts";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import { type PracticeItem, type PracticeRating, practiceItems, practiceRatings } from "#model/practice.ts";
import { pitchNamed } from "#store/pitches.ts";
import { addPitchRepetition } from "#store/practice.ts";
import type { Context } from "./context.ts";
import { field } from "./fields.ts";
import { operation } from "./operation.ts";
import { type PracticedPitch, viewPractice } from "./practice-view.ts";
import { dueSession } from "./rehearsals.ts";
import { write } from "./write.ts";

export const operations = [
  operation({
    name: "pitch.practice",
    access: "write",
    heavy: true,
    input: z.object({
      id: field(z.string().trim().min(1).optional(), { positional: 0, value: "ID" }),
      item: z.enum(practiceItems).optional(),
      rating: z.enum(practiceRatings).optional(),
    }),
    run(context, { id, item, rating }) {
      if (item === undefined && rating === undefined) return schedule(context, id);
      if (id === undefined) throw new AppError("argument-missing", { field: "ID" }, "id");
      return practised(context, id, item ?? "whole", rating ?? "good");
    },
  }),
  operation({
    name: "pitch.due",
    access: "read",
    heavy: true,
    input: z.object({}),
    run(context) {
      const practiced = viewPractice(context);
      const items = practiced.flatMap((one) =>
        dueParts(one.parts, context.asOf).map((part) => shown(context, one, part)),
      );
      return { items, session: practiced.flatMap((one) => sessionShown(context, one)) };
    },
  }),
];

function schedule(context: Context, id: string | undefined) {
  const only = id === undefined ? null : pitchNamed(context.store, id, context.asOf).id;
  const practiced = viewPractice(context).filter(({ pitch }) => only === null || pitch.id === only);
  const items = practiced.flatMap((one) => one.parts.map((part) => shown(context, one, part)));
  return { items: items.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0)) };
}

/** AppError `practice-item` where the pitch has no such part. */
function practised(context: Context, id: string, item: PracticeItem, rating: PracticeRating) {
  const pitch = pitchNamed(context.store, id, context.asOf);
  const find = () => viewPractice(context).find((one) => one.pitch.id === pitch.id);
  if (!find()?.parts.some((part) => part.item === item))
    throw new AppError("practice-item", { title: pitch.title, item }, item);
  const { change } = write(
    context,
    "pitch.practice",
    (recorder) => addPitchRepetition(recorder, pitch, item, context.asOf, rating),
    phrase("change.pitch.practice", { title: pitch.title }),
  );
  const after = find();
  const part = after?.parts.find((one) => one.item === item);
  return { change, items: after && part ? [shown(context, after, part)] : [] };
}

function shown({ asOf }: Context, { pitch, occasions }: PracticedPitch, { item, text, memory, dueOn }: PracticePart) {
  return {
    pitch: pitch.uid,
    title: pitch.title,
    item,
    text,
    dueOn,
    isDue: dueOn <= asOf,
    lastOn: memory?.lastOn ?? null,
    repetitions: memory?.repetitions ?? 0,
    stability: memory?.stability ?? null,
    retrievability: memory ? retrievability(memory, asOf) : null,
    before: occasions[0] ? { occasion: occasions[0].uid, name: occasions[0].name, on: occasions[0].startOn } : null,
  };
}

/** The parts that a rehearsal of five minutes takes. */
function sessionShown(context: Context, practiced: PracticedPitch) {
  const items = dueSession(context, practiced).map(({ item }) => item);
  return items.length ? [{ pitch: practiced.pitch.uid, title: practiced.pitch.title, items }] : [];
}

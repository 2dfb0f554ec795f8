// Pitches: written, changed, shown with what a version changed, listed, taken out of use.

import { z } from "zod";
import { difference } from "#analysis/pitch-difference.ts";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import { cleanLine } from "#lib/text.ts";
import { type Pitch, pitchAudiences, pitchLanguages, pitchLengths } from "#model/pitch.ts";
import { addPitch, changePitch, listPitches, pitchNamed, pitchVersions, removePitch } from "#store/pitches.ts";
import type { Context } from "./context.ts";
import { field } from "./fields.ts";
import { operation } from "./operation.ts";
import { newUid, write } from "./write.ts";

/** Characters of a text at most: an hour of speech. */
const MOST = 60_000;

const id = field(z.string().trim().min(1), { positional: 0, value: "ID" });
const title = z.string().transform(cleanLine).pipe(z.string().min(1).max(120));
const text = field(z.string().max(MOST).transform(asWritten).pipe(z.string().min(1)), { stdin: "text", value: "TEXT" });
const facts = {
  textLang: z.enum(pitchLanguages).optional(),
  seconds: field(z.coerce.number().pipe(z.literal(pitchLengths)), { value: "15|30|60" }).optional(),
  direction: z.string().max(300).transform(cleanLine).optional(),
  audience: z.enum([...pitchAudiences, ""]).optional(),
};

export const operations = [
  operation({
    name: "pitch.add",
    access: "write",
    input: z.object({ title: field(title, { positional: 0, value: "TITLE" }), text, ...facts }),
    run: added,
  }),
  operation({
    name: "pitch.set",
    access: "write",
    input: z.object({ id, title: title.optional(), text: text.optional(), ...facts }),
    run: changed,
  }),
  operation({
    name: "pitch.show",
    access: "read",
    input: z.object({ id, against: z.coerce.number().int().min(1).optional() }),
    run: shown,
  }),
  operation({
    name: "pitch.list",
    access: "read",
    input: z.object({}),
    run: (context) => ({ pitches: listPitches(context.store, context.asOf).map(pitchView) }),
  }),
  operation({
    name: "pitch.remove",
    access: "write",
    input: z.object({ id }),
    run(context, input) {
      const pitch = pitchNamed(context.store, input.id, context.asOf);
      const { change } = write(
        context,
        "pitch.remove",
        (recorder) => removePitch(recorder, pitch.id, context.asOf),
        phrase("change.pitch.remove", { title: pitch.title }),
      );
      return { change };
    },
  }),
];

type Facts = { readonly [Name in keyof typeof facts]?: z.output<(typeof facts)[Name]> | undefined };

function added(context: Context, { title: called, text: said, ...given }: Facts & Pick<Pitch, "title" | "text">) {
  const uid = newUid(context);
  const written = {
    title: called,
    language: given.textLang ?? context.lang,
    seconds: given.seconds ?? 30,
    direction: given.direction ?? "",
    audience: given.audience ?? "",
  };
  const { change } = write(
    context,
    "pitch.add",
    (recorder) => addPitch(recorder, uid, written, said, context.asOf),
    phrase("change.pitch.add", { title: called }),
  );
  return { change, ...pitchView(pitchNamed(context.store, uid, context.asOf)) };
}

type Edit = Facts & { readonly id: string } & { readonly [Name in "title" | "text"]?: string | undefined };

function changed(context: Context, input: Edit) {
  const before = pitchNamed(context.store, input.id, context.asOf);
  const { id: _, ...edit } = input;
  if (Object.values(edit).every((value) => value === undefined)) throw new AppError("nothing-given");
  const after = {
    title: edit.title ?? before.title,
    language: edit.textLang ?? before.language,
    seconds: edit.seconds ?? before.seconds,
    direction: edit.direction ?? before.direction,
    audience: edit.audience ?? before.audience,
  };
  const { change } = write(
    context,
    "pitch.set",
    (recorder) => changePitch(context.store, recorder, before, after, edit.text ?? before.text, context.asOf),
    phrase("change.pitch.set", { title: after.title }),
  );
  return { change, ...pitchView(pitchNamed(context.store, before.uid, context.asOf)) };
}

/** The pitch, its versions, and what the latest one changed against the one before it or the one asked for. */
function shown(
  context: Context,
  { id: named, against }: { readonly id: string; readonly against?: number | undefined },
) {
  const pitch = pitchNamed(context.store, named, context.asOf);
  const versions = pitchVersions(context.store, pitch.id, context.asOf);
  const other = versions.find(({ version }) => version === (against ?? pitch.version - 1));
  if (against !== undefined && !other)
    throw new AppError("pitch-version-not-found", { title: pitch.title, version: against }, String(against));
  return {
    ...pitchView(pitch),
    versions: versions.map(({ version, madeOn, text: said }) => ({ version, madeOn, text: said })),
    difference: other ? { against: other.version, passages: difference(other.text, pitch.text) } : null,
  };
}

/** A pitch as all answers give it. */
function pitchView({ uid, title: called, text: said, version, madeOn, language, seconds, direction, audience }: Pitch) {
  return { id: uid, title: called, text: said, version, madeOn, textLang: language, seconds, direction, audience };
}

/** As it was written, with line ends of one kind and nothing blank around it. */
function asWritten(said: string): string {
  return said.replace(/\r\n?/g, "\n").trim();
}

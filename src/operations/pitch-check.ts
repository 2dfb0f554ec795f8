// A pitch, or any text, read as a listener hears it.

import { z } from "zod";
import { checkPitch, type Speaker } from "#analysis/pitch-check.ts";
import { languageOf } from "#analysis/pitch-language.ts";
import { AppError } from "#lib/errors.ts";
import { pitchLanguages } from "#model/pitch.ts";
import { internalAbbreviations, ownPace } from "#store/pitch-speaker.ts";
import { pitchNamed } from "#store/pitches.ts";
import { organizationNamed, readSetting } from "#store/settings.ts";
import type { Context } from "./context.ts";
import { field } from "./fields.ts";
import { operation } from "./operation.ts";

const input = z.object({
  id: field(z.string().trim().min(1), { positional: 0, value: "ID" }).optional(),
  text: field(z.string(), { stdin: "text", value: "TEXT" }).optional(),
  textLang: z.enum(pitchLanguages).optional(),
  tokens: z.boolean().default(false),
});

export const operations = [operation({ name: "pitch.check", access: "read", input, run: checked })];

function checked(context: Context, { id, text, textLang, tokens: wantsTokens }: z.output<typeof input>) {
  const pitch = id !== undefined && text === undefined ? pitchNamed(context.store, id, context.asOf) : null;
  const said = pitch?.text ?? text;
  if (said === undefined) throw new AppError("pitch-or-text");
  const language = textLang ?? pitch?.language ?? languageOf(said) ?? context.lang;
  const check = checkPitch(said, language, speakerOf(context), pitch?.seconds ?? null);
  const { tokens, flesch, wordsPerSentence, seconds, ...rest } = check;
  return {
    ...(pitch ? { id: pitch.uid, title: pitch.title, version: pitch.version } : {}),
    textLang: language,
    text: said.length > SHOWN ? null : said,
    ...rest,
    flesch: flesch === null ? null : rounded(flesch, 10),
    wordsPerSentence: wordsPerSentence === null ? null : rounded(wordsPerSentence, 100),
    seconds: rounded(seconds, 10),
    ...(wantsTokens ? { tokens } : {}),
  };
}

/** Longer ones are not given back. */
const SHOWN = 60_000;

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}

/** What is known of ego as the one who speaks. */
function speakerOf({ store, asOf }: Context): Speaker {
  const { fullName, organization } = readSetting(store, "owner");
  return {
    name: fullName,
    organization,
    pace: ownPace(store, asOf),
    internal: internalAbbreviations(store, organizationNamed(store, organization), asOf),
  };
}

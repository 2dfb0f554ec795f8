// What one writes of oneself, kept beside what one says: a headline, a profile, an introduction for a mail.

import { z } from "zod";
import { differencesAmong, type OwnText } from "#analysis/pitch-consistency.ts";
import { readText } from "#analysis/pitch-text.ts";
import { AppError } from "#lib/errors.ts";
import { phrase } from "#lib/phrase.ts";
import { cleanLine } from "#lib/text.ts";
import { noPresentation, type PitchLanguage, type Presentation, pitchLanguages } from "#model/pitch.ts";
import { listPitches } from "#store/pitches.ts";
import { readSetting, writeSetting } from "#store/settings.ts";
import type { Context } from "./context.ts";
import { operation } from "./operation.ts";
import { write } from "./write.ts";

const textLang = z.enum(pitchLanguages).optional();
const asWritten = (text: string) => text.replace(/\r\n?/g, "\n").trim();

/** Characters of a profile, as the large networks show it before "more". */
const MOST_PROFILE = 600;
const MOST_HEADLINE = 120;
const MOST_SENTENCES = 3;

export const operations = [
  operation({
    name: "pitch.presentation",
    access: "read",
    input: z.object({ textLang }),
    run: (context, input) => shown(context, input.textLang ?? context.lang),
  }),
  operation({
    name: "pitch.presentation.set",
    access: "write",
    input: z.object({
      textLang,
      headline: z.string().transform(cleanLine).pipe(z.string().max(MOST_HEADLINE)).optional(),
      profile: z.string().transform(asWritten).pipe(z.string().max(MOST_PROFILE)).optional(),
      introduction: z.string().transform(asWritten).pipe(z.string().max(2000)).optional(),
    }),
    run(context, { textLang: given, ...edit }) {
      const language = given ?? context.lang;
      const said = Object.fromEntries(Object.entries(edit).filter(([, text]) => text !== undefined));
      if (!Object.keys(said).length) throw new AppError("nothing-given");
      const all = readSetting(context.store, "presentation");
      const { change } = write(context, "pitch.presentation.set", (recorder) =>
        writeSetting(context.store, recorder, "presentation", {
          ...all,
          [language]: { ...noPresentation, ...all[language], ...said },
        }),
      );
      return { change, ...shown(context, language) };
    },
  }),
];

function shown(context: Context, language: PitchLanguage) {
  const written: Presentation = { ...noPresentation, ...readSetting(context.store, "presentation")[language] };
  return {
    textLang: language,
    ...written,
    characters: {
      headline: written.headline.length,
      profile: written.profile.length,
      introduction: written.introduction.length,
    },
    differences: [...differencesOf(context, language, written), ...tooMany(written, language)],
  };
}

function differencesOf(context: Context, language: PitchLanguage, written: Presentation) {
  const pitches = listPitches(context.store, context.asOf).filter((pitch) => pitch.language === language);
  const texts: OwnText[] = [
    ...pitches.map(({ title, text }) => ({ part: "pitch" as const, title, text })),
    ...(["headline", "profile", "introduction"] as const).map((part) => ({ part, title: "", text: written[part] })),
  ];
  const { title, organization, positions } = readSetting(context.store, "owner");
  return differencesAmong(texts, {
    ...{ title, organization },
    formerTitles: positions.map((position) => position.title).filter(Boolean),
    formerOrganizations: positions.map((position) => position.organization).filter(Boolean),
  });
}

/** An introduction of more than three sentences is a letter. */
function tooMany({ introduction }: Presentation, language: PitchLanguage) {
  const sentences = readText(introduction, language).sentences.length;
  if (sentences <= MOST_SENTENCES) return [];
  return [
    {
      ...{ aspect: "length", part: "introduction", title: "" },
      message: phrase("consistency.sentences", { sentences, most: MOST_SENTENCES }),
    },
  ];
}

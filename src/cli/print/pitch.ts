// Pitches as one reads them: the text first.

import { paragraphs, table, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence, words } from "#messages/sentence.ts";
import { day, number } from "./numbers.ts";
import { changedLine } from "./writes.ts";

interface PitchFacts {
  readonly title: string;
  readonly text: string;
  readonly version: number;
  readonly madeOn: string;
  readonly textLang: string;
  readonly seconds: number;
  readonly direction: string;
  readonly audience: string;
}

export interface PitchAnswer extends PitchFacts {
  readonly change?: number | null;
  readonly difference?: {
    readonly against: number;
    readonly passages: readonly { readonly kind: "kept" | "added" | "removed"; readonly text: string }[];
  } | null;
}

/** One pitch: its text, for whom it is, and what the latest version changed. */
export function printPitch(answer: PitchAnswer, lang: Lang): string {
  const { change, title, text, version, madeOn, textLang: language, seconds, direction, audience, difference } = answer;
  const facts = sentence(lang, "cli.pitch.facts", {
    ...{ language, seconds },
    audience: audience || "none",
    direction: direction || "none",
  });
  const made = sentence(lang, "cli.pitch.version", { version, on: day(madeOn, lang) });
  return paragraphs(
    wrap(`${title}\n${facts}\n${made}`),
    wrap(text),
    difference ? wrap(differenceText(difference, lang)) : null,
    change === undefined ? null : changedLine(change, lang),
  );
}

/** What went stands in [-…-], what came in {+…+}. */
function differenceText({ against, passages }: NonNullable<PitchAnswer["difference"]>, lang: Lang): string {
  if (passages.every(({ kind }) => kind === "kept")) return sentence(lang, "cli.pitch.same", { against });
  const marked = passages.map(({ kind, text }) => {
    const [, lead = "", inner = "", tail = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
    if (kind === "kept") return text;
    return kind === "added" ? `${lead}{+${inner}+}${tail}` : `${lead}[-${inner}-]${tail}`;
  });
  return `${sentence(lang, "cli.pitch.difference", { against })}\n${marked.join("").trim()}`;
}

export interface PitchesAnswer {
  readonly pitches: readonly PitchFacts[];
}

/** All pitches, one a line. */
export function printPitches({ pitches }: PitchesAnswer, lang: Lang): string {
  if (!pitches.length) return wrap(sentence(lang, "cli.pitch.none"));
  const head = sentence(lang, "cli.pitch.columns").split("|");
  const rows = pitches.map(({ title, textLang, seconds, audience, version }) => [
    title,
    textLang,
    number(seconds, lang),
    audience ? words(lang, `name.audience.${audience}`) : "–",
    number(version, lang),
  ]);
  return table(
    [head, ...rows],
    [{ most: 34 }, { most: 8 }, { most: 8, right: true }, { most: 24 }, { most: 8, right: true }],
  );
}

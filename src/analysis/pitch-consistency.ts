// Whether what one says and what one writes of oneself tell the same: title, company, figures.

import { type Phrase, phrase } from "#lib/phrase.ts";
import { fold, wordsOf } from "#lib/text.ts";

/** A text of ego's about ego: a part of the written presentation, or a pitch by its title. */
export interface OwnText {
  readonly part: "headline" | "profile" | "introduction" | "pitch";
  /** The pitch's title; "" for the others. */
  readonly title: string;
  readonly text: string;
}

/** What is so of ego today, and what was before. */
export interface OwnFacts {
  readonly title: string;
  readonly organization: string;
  readonly formerTitles: readonly string[];
  readonly formerOrganizations: readonly string[];
}

/** One text tells otherwise than the facts or than another text. */
export interface Difference {
  readonly aspect: "title" | "company" | "claim";
  readonly part: OwnText["part"];
  readonly title: string;
  readonly message: Phrase;
}

/** The differences, text by text; empty texts tell nothing. */
export function differencesAmong(texts: readonly OwnText[], facts: OwnFacts): Difference[] {
  const written = texts.filter(({ text }) => text !== "");
  return [
    ...written.flatMap((own) => [...outdated(own, facts), ...silentOn(own, written, facts)]),
    ...figuresApart(written),
  ];
}

function difference(
  aspect: Difference["aspect"],
  { part, title }: OwnText,
  code: string,
  params: Phrase["params"],
): Difference {
  return { aspect, part, title, message: phrase(`consistency.${code}`, { part, title, ...params }) };
}

/** Names a company or title of before, and not the present one. */
function outdated(own: OwnText, { title, organization, formerTitles, formerOrganizations }: OwnFacts): Difference[] {
  const oldCompany = formerOrganizations.find((name) => names(own.text, name) && !names(name, organization));
  const oldTitle = formerTitles.find((name) => names(own.text, name) && !names(title, name));
  return [
    ...(oldCompany && organization && !names(own.text, organization)
      ? [difference("company", own, "company", { said: oldCompany, now: organization })]
      : []),
    ...(oldTitle && title && !names(own.text, title)
      ? [difference("title", own, "title", { said: oldTitle, now: title })]
      : []),
  ];
}

/** Leaves out the title that another text names. */
function silentOn(own: OwnText, texts: readonly OwnText[], { title }: OwnFacts): Difference[] {
  if (own.part === "pitch" || !title || names(own.text, title)) return [];
  const other = texts.find((one) => one !== own && names(one.text, title));
  return other
    ? [difference("title", own, "title-absent", { now: title, other: other.part, otherTitle: other.title })]
    : [];
}

/** All words of the name stand in the text, legal forms left aside. */
function names(text: string, name: string): boolean {
  const said = new Set(wordsOf(text));
  const wanted = wordsOf(name).filter((word) => !LEGAL.has(word));
  return wanted.length > 0 && wanted.every((word) => said.has(word));
}

const LEGAL = new Set([
  "ag",
  "se",
  "gmbh",
  "kg",
  "co",
  "inc",
  "ltd",
  "plc",
  "mbh",
  "kgaa",
  "der",
  "die",
  "und",
  "and",
  "of",
  "the",
]);

interface Figure {
  readonly value: string;
  /** What it counts, folded to its stem. */
  readonly counts: string;
  readonly said: string;
}

/** The same thing counted differently in two texts: "40 Leute" and "60 Leute". */
function figuresApart(texts: readonly OwnText[]): Difference[] {
  const first = new Map<string, { readonly own: OwnText; readonly figure: Figure }>();
  const apart: Difference[] = [];
  for (const own of texts)
    for (const figure of figuresIn(own.text)) {
      const before = first.get(figure.counts);
      if (!before) first.set(figure.counts, { own, figure });
      else if (before.own !== own && before.figure.value !== figure.value)
        apart.push(
          difference("claim", own, "figure", {
            said: figure.said,
            there: before.figure.said,
            other: before.own.part,
            otherTitle: before.own.title,
          }),
        );
    }
  return apart;
}

function figuresIn(text: string): Figure[] {
  return [
    ...text.matchAll(/(?<![\p{L}\d.,])(\d+(?:[.,]\d+)*)\s?(%|€|\p{L}+(?:\.(?=\s*(?:€|\p{L})))?)(?:\s+(€|\p{L}+))?/gu),
  ]
    .filter(([, value = ""]) => !/^(?:19|20)\d\d$/.test(value))
    .map(([said, value = "", unit = "", next = ""]) => {
      const isScale = /^(?:mio|mrd|tsd|million|milliard|thousand|billion|k|m|bn)/i.test(unit) && next !== "";
      return {
        value: isScale ? `${value} ${fold(unit)}` : value,
        counts: stem(isScale ? next : unit),
        said: isScale ? said : `${value} ${unit}`,
      };
    });
}

/** The word without its ending, so that "Leute" and "Leuten" are one. */
function stem(word: string): string {
  return fold(word).replace(/(?:en|n|s|e)$/, "");
}

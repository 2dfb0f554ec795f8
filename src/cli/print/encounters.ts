// Names and faces, sentences for encounters, and where one is found.

import { paragraphs, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence, words } from "#messages/sentence.ts";
import { day, place } from "./numbers.ts";
import { changedLine } from "./writes.ts";

export interface NamesAnswer {
  readonly total: number;
  readonly nextOn: string | null;
  readonly names: readonly {
    readonly fullName: string;
    readonly title: string;
    readonly organization: string;
    readonly occasion: string;
    readonly metOn: string;
    readonly notes: readonly string[];
    readonly photo: string | null;
  }[];
}

/** The questions first; the names stand below, so that one can think before. */
export function printNames({ total, nextOn, names }: NamesAnswer, lang: Lang): string {
  if (!names.length) return wrap(sentence(lang, "cli.names.none", { on: nextOn, next: nextOn }));
  const questions = names.map(({ title, organization, occasion, metOn, notes, photo }, at) => {
    const role = place(title, organization) || null;
    const head = sentence(lang, "cli.names.question", {
      ...{ at: at + 1, occasion, role },
      on: metOn,
      photo: String(photo !== null),
    });
    return [wrap(head, 80, 3), ...notes.map((note) => wrap(`   ${note}`, 80, 3))].join("\n");
  });
  const answers = names.map(({ fullName }, at) => `${at + 1}. ${fullName}`).join("\n");
  return paragraphs(
    ...questions,
    `${sentence(lang, "cli.names.answers")}\n${answers}`,
    total > names.length ? wrap(sentence(lang, "cli.names.more", { count: total - names.length })) : null,
    wrap(sentence(lang, "cli.names.how")),
  );
}

/** When the name comes again. */
export function printNamePractised(
  { change, dueOn }: { readonly change: number | null; readonly dueOn: string },
  lang: Lang,
): string {
  return paragraphs(wrap(sentence(lang, "cli.names.done", { dueOn })), changedLine(change, lang));
}

const sorts = ["openings", "questions", "exits", "names"] as const;
export type EncountersAnswer = Readonly<Record<(typeof sorts)[number], readonly string[]>>;

/** Sentences by what they are for. */
export function printEncounters(answer: EncountersAnswer, lang: Lang): string {
  return paragraphs(
    ...sorts.map((sort) =>
      [sentence(lang, `cli.encounters.${sort}`), ...answer[sort].map((text) => wrap(`  ${text}`, 80, 2))].join("\n"),
    ),
  );
}

interface Appearance {
  readonly kind: string;
  readonly title: string;
  readonly on: string | null;
  readonly place: string;
  readonly url: string;
  readonly next: string;
}

/** Everything noted, each with its next step. */
export function printAppearances({ appearances }: { readonly appearances: readonly Appearance[] }, lang: Lang): string {
  if (!appearances.length) return wrap(sentence(lang, "cli.appearance.none"));
  return paragraphs(...appearances.map((one) => appearanceText(one, lang)));
}

/** One entry as it is now. */
export function printAppearance(answer: Appearance & { readonly change: number | null }, lang: Lang): string {
  return paragraphs(appearanceText(answer, lang), changedLine(answer.change, lang));
}

function appearanceText({ kind, title, on, place: where, url, next }: Appearance, lang: Lang): string {
  const facts = [words(lang, `appearance.kind.${kind}`), where, on ? day(on, lang) : ""].filter(Boolean).join(", ");
  const lines = [
    title,
    `  ${facts}`,
    url ? `  ${url}` : "",
    next ? `  ${sentence(lang, "cli.appearance.next", { next })}` : "",
  ];
  return lines
    .filter(Boolean)
    .map((text) => wrap(text, 80, 2))
    .join("\n");
}

// Ways to somebody, the request for an introduction, and what was given and taken.

import { paragraphs, table, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { percent } from "./numbers.ts";

export interface PathsAnswer {
  readonly to: string;
  readonly paths: readonly {
    readonly people: readonly { readonly fullName: string }[];
    readonly probability: number;
    readonly evidence: readonly string[];
  }[];
  readonly reach: number;
  readonly resting: readonly { readonly fullName: string }[];
}

/** Each path as a line of names with what it stands on. */
export function printPaths({ to, paths, reach, resting }: PathsAnswer, lang: Lang): string {
  const odds = percent(reach, lang);
  return paragraphs(
    wrap(sentence(lang, "cli.paths.headline", { count: paths.length, to, odds })),
    ...paths.map(({ people, probability, evidence }) => {
      const way = people.map(({ fullName }) => fullName).join(" → ");
      const line = sentence(lang, "cli.paths.way", { way, probability: percent(probability, lang) });
      return [wrap(line), ...evidence.map((text) => wrap(`  ${text}`, 80, 2))].join("\n");
    }),
    paths.length ? null : wrap(sentence(lang, "cli.paths.none")),
    resting.length
      ? wrap(sentence(lang, "cli.paths.resting", { names: resting.map(({ fullName }) => fullName) }))
      : null,
    paths.length ? wrap(sentence(lang, "cli.paths.next", { to })) : null,
  );
}

export interface PathDraftAnswer {
  readonly fullName: string;
  readonly subject: string;
  readonly text: string;
  readonly forward: string | null;
}

/** The request, and below it what can be forwarded. */
export function printPathDraft({ fullName, subject, text, forward }: PathDraftAnswer, lang: Lang): string {
  return paragraphs(
    wrap(`${sentence(lang, "cli.path-draft.to", { name: fullName })}\n${subject}`),
    wrap(text),
    forward === null ? null : `${sentence(lang, "cli.path-draft.forward")}\n\n${wrap(forward)}`,
  );
}

export interface BalanceAnswer {
  readonly given: readonly unknown[];
  readonly taken: readonly unknown[];
  readonly people: readonly { readonly fullName: string; readonly given: number; readonly taken: number }[];
}

/** One sentence, and who stands how. */
export function printBalance({ given, taken, people }: BalanceAnswer, lang: Lang): string {
  const head = ["", ...sentence(lang, "cli.balance.columns").split("|")];
  const rows = people.map((one) => [one.fullName, String(one.taken), String(one.given)]);
  return paragraphs(
    wrap(sentence(lang, "cli.balance.headline", { taken: taken.length, given: given.length })),
    people.length ? table([head, ...rows], [{ most: 36 }, { most: 10, right: true }, { most: 10, right: true }]) : null,
  );
}

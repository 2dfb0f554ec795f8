// What is due to be practised, and when it comes again.

import { paragraphs, table, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence, words } from "#messages/sentence.ts";
import { day } from "./numbers.ts";
import { changedLine } from "./writes.ts";

interface Item {
  readonly pitch: string;
  readonly title: string;
  readonly item: string;
  readonly text: string;
  readonly dueOn: string;
  readonly isDue: boolean;
  readonly before: { readonly name: string; readonly on: string } | null;
}

export interface PracticeAnswer {
  readonly change?: number | null;
  readonly items: readonly Item[];
}

/** The schedule, the soonest first; after a repetition the day of the next one. */
export function printPractice({ change, items }: PracticeAnswer, lang: Lang): string {
  if (change !== undefined) {
    const again = items.map(({ item, dueOn }) =>
      wrap(sentence(lang, "cli.practice.done", { item: words(lang, `practice.item.${item}`), dueOn })),
    );
    return paragraphs(...again, changedLine(change, lang));
  }
  if (!items.length) return wrap(sentence(lang, "cli.practice.none"));
  const rows = items.map(({ title, item, dueOn, isDue }) => [
    title,
    words(lang, `practice.item.${item}`),
    isDue ? sentence(lang, "cli.practice.now") : day(dueOn, lang),
  ]);
  const head = sentence(lang, "cli.practice.columns").split("|");
  return table([head, ...rows], [{ most: 36 }, { most: 20 }, { most: 18 }]);
}

export interface DueAnswer {
  readonly items: readonly Item[];
  readonly session: readonly { readonly pitch: string; readonly title: string; readonly items: readonly string[] }[];
}

/** What to say aloud now, with its words: as much as fits into a few minutes. */
export function printDue({ items, session }: DueAnswer, lang: Lang): string {
  if (!session.length) return wrap(sentence(lang, "cli.practice.nothing-due"));
  const parts = session.map(({ pitch, title, items: now }) => {
    const own = items.filter((one) => one.pitch === pitch && now.includes(one.item));
    const before = own[0]?.before;
    return paragraphs(
      wrap(title),
      before ? wrap(sentence(lang, "cli.practice.before", { occasion: before.name, on: before.on })) : null,
      ...own.map(({ item, text }) => wrap(`${words(lang, `practice.item.${item}`)}: ${text}`, 80, 2)),
    );
  });
  return paragraphs(...parts, wrap(sentence(lang, "cli.practice.how")));
}

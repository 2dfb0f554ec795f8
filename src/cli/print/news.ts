import { paragraphs, table, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { day, place } from "./numbers.ts";

export interface NewsAnswer {
  readonly news: readonly {
    readonly fullName: string;
    readonly title: string;
    readonly organization: string;
    readonly on: string;
  }[];
}

/** Who has another position, and since when. */
export function printNews({ news }: NewsAnswer, lang: Lang): string {
  if (!news.length) return wrap(sentence(lang, "cli.news.none"));
  const rows = news.map(({ fullName, title, organization, on }) => [
    fullName,
    place(title, organization),
    day(on, lang),
  ]);
  const headline = sentence(lang, "cli.news.headline", { count: news.length });
  return paragraphs(headline, table(rows, [{ most: 24 }, { most: 40 }, { most: 12 }]));
}

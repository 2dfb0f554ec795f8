import { COLUMNS, padded, paragraphs, table, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence, words } from "#messages/sentence.ts";
import { number, percent, shownProbability } from "./numbers.ts";

interface Named {
  readonly fullName: string;
}

interface Share extends Named {
  readonly basis: string;
  readonly alive: number;
  readonly survive: number;
  readonly share: number;
}

export interface ResilienceAnswer {
  readonly scenario: string;
  readonly contacts: number;
  readonly relevant: number;
  readonly carried: {
    readonly expected: number;
    readonly low: number;
    readonly high: number;
    readonly assumed: number;
  };
  readonly openings: { readonly probability: number; readonly low: number; readonly high: number };
  readonly concentration: { readonly organizations: { readonly effective: number | null } };
  readonly unreachable: readonly Named[];
  readonly shares: readonly Share[];
}

const MOST_NAMES = 5;
const MOST_SHARES = 10;

/** Whether it would carry, in sentences; then those who carry most. */
export function printResilience(answer: ResilienceAnswer, lang: Lang): string {
  const { contacts, relevant } = answer;
  if (!relevant)
    return paragraphs(wrap(sentence(lang, "cli.resilience.nobody", { contacts })), unreachableText(answer, lang));
  return paragraphs(
    wrap(carriedText(answer, lang)),
    wrap(openingsText(answer, lang)),
    unreachableText(answer, lang),
    sharesTable(answer, lang),
  );
}

function carriedText({ scenario, relevant, carried }: ResilienceAnswer, lang: Lang): string {
  const { low, high } = carried;
  const range =
    low === high
      ? sentence(lang, "cli.resilience.exact", { low })
      : sentence(lang, "cli.resilience.range", { low, high });
  return [
    sentence(lang, "cli.resilience.headline", { scenario, relevant, expected: Math.round(carried.expected) }),
    range,
    sentence(lang, "cli.resilience.assumed", { assumed: Math.round(carried.assumed) }),
  ]
    .filter(Boolean)
    .join(" ");
}

function openingsText({ openings, concentration }: ResilienceAnswer, lang: Lang): string {
  const { effective } = concentration.organizations;
  return [
    sentence(lang, "cli.resilience.openings", {
      probability: shownProbability(openings.probability),
      low: shownProbability(openings.low),
      high: shownProbability(openings.high),
    }),
    effective === null ? "" : sentence(lang, "cli.resilience.spread", { organizations: Math.round(effective) }),
  ]
    .filter(Boolean)
    .join(" ");
}

function unreachableText({ unreachable }: ResilienceAnswer, lang: Lang): string | null {
  if (!unreachable.length) return null;
  const names = unreachable.slice(0, MOST_NAMES).map(({ fullName }) => fullName);
  const key = unreachable.length > names.length ? "cli.resilience.unreachable-more" : "cli.resilience.unreachable";
  return wrap(sentence(lang, key, { count: unreachable.length, names }));
}

function sharesTable({ shares }: ResilienceAnswer, lang: Lang): string | null {
  const shown = shares.filter(({ share }) => share > 0).slice(0, MOST_SHARES);
  if (!shown.length) return null;
  const total = shares.reduce((sum, { share }) => sum + share, 0);
  const head = ["", "", ...sentence(lang, "cli.resilience.columns").split("|")];
  const rows = shown.map(({ fullName, basis, alive, survive, share }) => [
    fullName,
    words(lang, `basis.${basis}`),
    percent(alive, lang),
    percent(survive, lang),
    percent(share / total, lang),
  ]);
  const columns = [
    { most: 28 },
    { most: 22 },
    { most: 9, right: true },
    { most: 9, right: true },
    { most: 6, right: true },
  ] as const;
  const more = shares.length - shown.length;
  return [
    padded(sentence(lang, "cli.resilience.shares"), COLUMNS).trimEnd(),
    table([head, ...rows], columns),
    more ? sentence(lang, "cli.more", { count: more }).replace("{count}", number(more, lang)) : "",
  ]
    .filter(Boolean)
    .join("\n");
}

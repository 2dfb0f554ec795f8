import { paragraphs, table, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { day, decimal, euros, number, percent } from "./numbers.ts";

interface Chosen {
  readonly name: string;
  readonly startOn: string;
  readonly days: number;
  readonly costEur: number;
  readonly probability: number | null;
  readonly gain: number;
}

interface Spent {
  readonly days: number;
  readonly evenings: number;
  readonly costEur: number;
}

interface Alternative extends Spent {
  readonly chosen: readonly { readonly name: string }[];
  readonly value: number;
}

export interface SeasonAnswer extends Spent {
  readonly chosen: readonly Chosen[];
  readonly value: number;
  readonly bound: number;
  readonly proven: boolean;
  readonly expectedTies: number;
  readonly candidates: number;
  readonly withAudience: number;
  readonly limits: { readonly days: number; readonly budget: number };
  readonly alternatives?: readonly Alternative[];
  readonly more?: { readonly day: number; readonly thousandEur: number };
}

/** Less than this part is nothing. */
const LEAST = 0.005;

/** Where to go, what it brings, and how sure that is. */
export function printSeason(answer: SeasonAnswer, lang: Lang): string {
  const { candidates, chosen, withAudience, limits, alternatives, more, value } = answer;
  if (!candidates) return wrap(sentence(lang, "cli.season.nothing"));
  if (!chosen.length)
    return wrap(sentence(lang, "cli.season.home", { days: limits.days, budget: euros(limits.budget, lang) }));
  return paragraphs(
    wrap(`${headline(answer, lang)} ${proof(answer, lang)}`),
    chosenTable(answer, lang),
    withAudience ? null : wrap(sentence(lang, "cli.season.no-audience")),
    alternatives?.length ? alternativesText(alternatives, value, lang) : null,
    more ? wrap(moreText(more, value, lang)) : null,
  );
}

function headline({ chosen, candidates, days, evenings, costEur, expectedTies }: SeasonAnswer, lang: Lang): string {
  return sentence(lang, "cli.season.headline", {
    count: chosen.length,
    candidates,
    spent: spentText({ days, evenings, costEur }, lang),
    ties: decimal(expectedTies, lang),
    tiesPlural: Number(expectedTies.toFixed(1)),
  });
}

/** "3 Tage, 2 Abende, 2.900 €"; what isn't taken isn't said. */
function spentText({ days, evenings, costEur }: Spent, lang: Lang): string {
  return [
    days > 0 ? sentence(lang, "cli.season.days", { days }) : "",
    evenings > 0 ? sentence(lang, "cli.season.evenings", { evenings }) : "",
    euros(costEur, lang),
  ]
    .filter(Boolean)
    .join(", ");
}

function proof({ proven, bound, value }: SeasonAnswer, lang: Lang): string {
  if (proven) return sentence(lang, "cli.season.proven");
  return sentence(lang, "cli.season.open", { gap: percent((bound - value) / value, lang) });
}

function moreText({ day: oneDay, thousandEur }: NonNullable<SeasonAnswer["more"]>, value: number, lang: Lang): string {
  if (Math.max(oneDay, thousandEur) < LEAST * value) return sentence(lang, "cli.season.enough");
  return sentence(lang, "cli.season.more", {
    day: percent(oneDay / value, lang),
    thousand: percent(thousandEur / value, lang),
  });
}

function chosenTable({ chosen, value }: SeasonAnswer, lang: Lang): string {
  const head = ["", "", ...sentence(lang, "cli.season.columns").split("|")];
  const rows = chosen.map(({ name, startOn, days, costEur, probability, gain }) => [
    day(startOn, lang),
    name,
    number(days, lang),
    euros(costEur, lang),
    percent(probability, lang),
    percent(gain / value, lang),
  ]);
  const right = (most: number) => ({ most, right: true as const });
  return table([head, ...rows], [{ most: 14 }, { most: 28 }, right(5), right(9), right(12), right(6)]);
}

function alternativesText(alternatives: readonly Alternative[], value: number, lang: Lang): string {
  const lines = alternatives.map((one) => {
    const names = one.chosen.map(({ name }) => name);
    const params = { share: percent(one.value / value, lang), spent: spentText(one, lang), names };
    return wrap(`  ${sentence(lang, "cli.season.alternative", params)}`, 80, 4);
  });
  return [sentence(lang, "cli.season.alternatives"), ...lines].join("\n");
}

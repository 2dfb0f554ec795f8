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

interface Alternative {
  readonly chosen: readonly { readonly name: string }[];
  readonly value: number;
  readonly days: number;
  readonly costEur: number;
}

export interface SeasonAnswer {
  readonly chosen: readonly Chosen[];
  readonly value: number;
  readonly bound: number;
  readonly proven: boolean;
  readonly expectedTies: number;
  readonly days: number;
  readonly costEur: number;
  readonly candidates: number;
  readonly withAudience: number;
  readonly limits: { readonly days: number; readonly budget: number };
  readonly alternatives?: readonly Alternative[];
  readonly more?: { readonly day: number; readonly thousandEur: number };
}

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
    more
      ? wrap(
          sentence(lang, "cli.season.more", {
            day: percent(more.day / value, lang),
            thousand: percent(more.thousandEur / value, lang),
          }),
        )
      : null,
  );
}

function headline({ chosen, candidates, days, costEur, expectedTies }: SeasonAnswer, lang: Lang): string {
  return sentence(lang, "cli.season.headline", {
    count: chosen.length,
    candidates,
    days,
    cost: euros(costEur, lang),
    ties: decimal(expectedTies, lang),
    tiesPlural: Number(expectedTies.toFixed(1)),
  });
}

function proof({ proven, bound, value }: SeasonAnswer, lang: Lang): string {
  if (proven) return sentence(lang, "cli.season.proven");
  return sentence(lang, "cli.season.open", { gap: percent((bound - value) / value, lang) });
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
  const lines = alternatives.map(({ chosen, value: own, days, costEur }) =>
    wrap(
      `  ${sentence(lang, "cli.season.alternative", { share: percent(own / value, lang), days, cost: euros(costEur, lang), names: chosen.map(({ name }) => name) })}`,
      80,
      4,
    ),
  );
  return [sentence(lang, "cli.season.alternatives"), ...lines].join("\n");
}

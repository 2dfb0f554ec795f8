// Where one stands, and where the week's hours go.

import { paragraphs, table, wrap } from "#cli/layout.ts";
import type { Lang } from "#messages/messages.ts";
import { sentence } from "#messages/sentence.ts";
import { decimal, percent } from "./numbers.ts";

export interface TransitionAnswer {
  readonly phase: string;
  readonly on: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly reason: string;
  readonly leadWeeks: number;
}

/** Phase and dates in a sentence, and how long a new tie takes. */
export function printTransition(answer: TransitionAnswer, lang: Lang): string {
  const { phase, on, earliest, latest, reason, leadWeeks } = answer;
  const given = (date: string | null) => (date === null ? null : "given");
  const dates = { on, earliest, latest, likely: given(on), first: given(earliest), last: given(latest) };
  return paragraphs(
    wrap(sentence(lang, "cli.transition", { phase: phase.replace("-", "_"), ...dates })),
    reason ? wrap(sentence(lang, "cli.transition.reason", { reason })) : null,
    wrap(sentence(lang, "cli.transition.lead", { weeks: leadWeeks })),
  );
}

const order = ["activation", "preparation", "care", "mingling", "digital"] as const;
type Hours = Readonly<Record<(typeof order)[number], number>>;

export interface StrategyAnswer {
  readonly hours: number;
  readonly split: Hours;
  readonly objective: number;
  readonly rise: number;
  readonly probability: number;
  readonly reasons: readonly string[];
  readonly sensitivity: readonly { readonly message: string }[];
  readonly done: { readonly total: number; readonly hours: Hours; readonly objective: number | null };
  readonly digital: readonly { readonly minutes: number; readonly text: string }[];
}

/** The split beside what was really done, why, and what would change it. */
export function printStrategy(answer: StrategyAnswer, lang: Lang): string {
  const { hours, reasons, sensitivity, digital, probability, rise } = answer;
  if (hours === 0) return wrap(sentence(lang, "cli.strategy.none"));
  return paragraphs(
    wrap(sentence(lang, "cli.strategy.headline", { hours })),
    splitTable(answer, lang),
    wrap(
      sentence(lang, "cli.strategy.rise", {
        from: percent(probability, lang),
        to: percent(probability + rise, lang),
      }),
    ),
    reasons.map((reason) => wrap(reason)).join("\n"),
    wrap(doneText(answer, lang)),
    [
      sentence(lang, "cli.strategy.what-if"),
      ...sensitivity.map(({ message }) => wrap(`  ${message}`, undefined, 2)),
    ].join("\n"),
    digital.length ? digitalText(digital, lang) : null,
  );
}

function splitTable({ split, done }: StrategyAnswer, lang: Lang): string {
  const head = sentence(lang, "cli.strategy.columns").split("|");
  const rows = order.map((activity) => [
    sentence(lang, "strategy.activity", { activity }),
    decimal(split[activity], lang),
    decimal(done.hours[activity], lang),
  ]);
  return table([head, ...rows], [{ most: 24 }, { most: 8, right: true }, { most: 8, right: true }]);
}

function doneText({ done, objective }: StrategyAnswer, lang: Lang): string {
  if (done.objective === null) return sentence(lang, "cli.strategy.not-done");
  return sentence(lang, "cli.strategy.done", {
    total: decimal(done.total, lang),
    part: percent(objective > 0 ? done.objective / objective : 1, lang),
  });
}

function digitalText(steps: StrategyAnswer["digital"], lang: Lang): string {
  const minutes = (count: number) => sentence(lang, "cli.strategy.minutes", { minutes: count });
  const lines = steps.map(({ minutes: count, text }) => wrap(`  ${minutes(count)}  ${text}`, undefined, 10));
  return [sentence(lang, "cli.strategy.digital"), ...lines].join("\n");
}

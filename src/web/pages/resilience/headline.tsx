import { useLayoutEffect, useRef } from "react";
import type { Scenario } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { industryWord } from "#web/parts/industry-word.ts";
import { oddsText } from "#web/parts/numbers.ts";
import type { Answers } from "./groups.ts";
import type { Losses } from "./losses.ts";

interface HeadlineProps {
  readonly answers: Answers;
  readonly scenario: Scenario;
  readonly losses: Losses;
}

/** The answer as a sentence: who would still carry with all that is gone, between which numbers, and what may come of it. */
export function Headline({ answers: { todayNow, goneNow }, scenario, losses }: HeadlineProps) {
  const { relevant, carried, openings } = scenario === "today" ? todayNow : goneNow;
  const lost = [
    ...(scenario === "today" ? [] : [t("web.resilience.lost.position")]),
    ...losses.organizations,
    ...losses.industries.map((name) => t("web.resilience.lost.sector", { name: industryWord(name) })),
  ];
  const numbers = { relevant, carried: Math.round(carried.expected) };
  const isPoint = String(carried.low === carried.high);
  const ref = useSteadyPage();
  return (
    <div ref={ref} aria-live="polite">
      <p className="answer">
        {lost.length === 0
          ? t("web.week.answerToday", numbers)
          : t("web.resilience.answer", { ...numbers, lost, count: lost.length })}
      </p>
      <p className="answer-range">
        {t("web.week.range", { low: carried.low, high: carried.high, isPoint })}{" "}
        {t("web.week.openings", { odds: oddsText(openings.probability) })}
      </p>
    </div>
  );
}

/** Where the sentence takes a line more or less, the page moves along, so that what is under the pointer stays there. */
function useSteadyPage() {
  const ref = useRef<HTMLDivElement>(null);
  const before = useRef<{ readonly height: number; readonly width: number } | null>(null);
  useLayoutEffect(() => {
    const { offsetHeight: height = 0, offsetWidth: width = 0 } = ref.current ?? {};
    if (before.current?.width === width) scrollBy(0, height - before.current.height);
    before.current = { height, width };
  });
  return ref;
}

import type { Resilience } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { oddsText } from "#web/parts/numbers.ts";

/** The answer as a sentence with its numbers, its range, and what it means for a new position. */
export function Answer({ resilience }: { readonly resilience: Resilience | undefined }) {
  if (!resilience || resilience.contacts === 0) return <p className="answer is-waiting">{t("web.week.waiting")}</p>;
  const { relevant, contacts, carried, openings, scenario } = resilience;
  if (relevant === 0) return <p className="answer">{t("web.week.nobodyRelevant", { contacts })}</p>;
  const key = scenario === "today" ? "web.week.answerToday" : "web.week.answerGone";
  return (
    <div aria-live="polite">
      <p className="answer">{t(key, { relevant, carried: Math.round(carried.expected) })}</p>
      <p className="answer-range">
        {t("web.week.range", { low: carried.low, high: carried.high, isPoint: String(carried.low === carried.high) })}{" "}
        {t("web.week.openings", { odds: oddsText(openings.probability) })}
      </p>
    </div>
  );
}

// Today and with the position gone, side by side; it stays in sight while one thinks things away further down.

import type { Resilience, Scenario } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { industryWord } from "#web/parts/industry-word.ts";
import { countText } from "#web/parts/numbers.ts";
import type { Answers } from "./groups.ts";
import type { LossesInHand } from "./losses.ts";

interface SidesProps {
  readonly answers: Answers;
  readonly scenario: Scenario;
  onScenario(scenario: Scenario): void;
  /** The figures are those with something thought away. */
  readonly isMoved: boolean;
  readonly inHand: LossesInHand;
}

export function Sides({ answers, scenario, onScenario, isMoved, inHand }: SidesProps) {
  const { losses, count, restoreAll } = inHand;
  const names = [...losses.organizations, ...losses.industries.map(industryWord)];
  const side = (one: Scenario, now: Resilience, before: Resilience) => (
    <button type="button" className="side" aria-pressed={scenario === one} onClick={() => onScenario(one)}>
      <span className="side-name">{one === "today" ? t("web.scenario.today") : t("web.scenario.gone")}</span>
      <span className="side-count">{countText(now.carried.expected)}</span>
      <span className="side-range">{rangeOf(now)}</span>
      <span className="side-instead">
        {isMoved && t("web.resilience.instead", { count: Math.round(before.carried.expected) })}
      </span>
    </button>
  );
  return (
    <section className="sides" aria-label={t("web.resilience.sides")}>
      <div className="sides-pair">
        {side("today", answers.todayNow, answers.today)}
        {side("position-gone", answers.goneNow, answers.gone)}
      </div>
      <p className="sides-lost">
        {count === 0 && t("web.resilience.nothingAway")}
        {count > 0 && (
          <>
            <span>{t("web.resilience.thoughtAway", { names })}</span>
            <button type="button" className="text-button" onClick={restoreAll}>
              {t("web.resilience.restoreAll")}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

function rangeOf({ carried: { low, high } }: Resilience): string {
  return t("web.resilience.sideRange", { low, high, isPoint: String(low === high) });
}

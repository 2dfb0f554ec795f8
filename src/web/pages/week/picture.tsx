// The line of people between its two ends: today above, position gone below.

import type { Resilience, Scenario } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import type { Carrier } from "#web/parts/line-layout.ts";
import { LineOfPeople } from "#web/parts/line-of-people.tsx";
import { LineTable } from "#web/parts/line-table.tsx";

interface PictureProps {
  readonly people: readonly Carrier[];
  readonly today: Resilience;
  readonly gone: Resilience;
  readonly scenario: Scenario;
  onScenario(scenario: Scenario): void;
}

export function Picture({ people, today, gone, scenario, onScenario }: PictureProps) {
  const choice = (one: Scenario, { carried }: Resilience) => (
    <button type="button" className="scenario" aria-pressed={scenario === one} onClick={() => onScenario(one)}>
      <span>{one === "today" ? t("web.scenario.today") : t("web.scenario.gone")}</span>
      <span className="figures">{Math.round(carried.expected)}</span>
    </button>
  );
  return (
    <section className="picture" aria-label={t("web.line.section")}>
      {choice("today", today)}
      <LineOfPeople people={people} scenario={scenario} />
      {choice("position-gone", gone)}
      <LineTable people={people} />
    </section>
  );
}

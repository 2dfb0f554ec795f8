import { useMemo, useState } from "react";
import type { Scenario } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { type Answers, peopleOf, without } from "#web/pages/resilience/groups.ts";
import { useLosses } from "#web/pages/resilience/losses.ts";
import { Rows } from "#web/pages/resilience/rows.tsx";
import { Sides } from "#web/pages/resilience/sides.tsx";
import { Spread } from "#web/pages/resilience/spread.tsx";
import { LineOfPeople } from "#web/parts/line-of-people.tsx";
import { TieStroke } from "#web/parts/tie-stroke.tsx";
import { kitAnswer, kitCarriers } from "./kit-cast.ts";
import { KitSection, KitState } from "./kit-section.tsx";

const none = { organizations: [], industries: [] };
const lines = [
  { name: "web.kit.lineFew", count: 3 },
  { name: "web.kit.lineMany", count: 2000 },
  { name: "web.kit.lineNone", count: 0 },
] as const;
const ties = [0.92, 0.55, 0.2, null] as const;

/** The line of people in its sizes, the rows, the distribution, the strokes of ties; all of invented people. */
export function KitPictures() {
  return (
    <>
      <KitSection title={t("web.kit.line")}>
        {lines.map(({ name, count }) => (
          <KitState key={name} name={t(name)}>
            {(["today", "position-gone"] as const).map((scenario) => (
              <LineOfPeople key={scenario} people={kitCarriers(count)} scenario={scenario} />
            ))}
          </KitState>
        ))}
      </KitSection>
      <WhatIf />
      <KitSection title={t("web.kit.ties")}>
        <ul className="kit-list">
          {ties.map((alive) => (
            <li key={String(alive)}>
              <TieStroke alive={alive} isKnown={alive !== null} />
            </li>
          ))}
        </ul>
      </KitSection>
    </>
  );
}

/** The rows with both sides, as on their page. */
function WhatIf() {
  const inHand = useLosses();
  const [scenario, setScenario] = useState<Scenario>("position-gone");
  const answers = useMemo(
    (): Answers => ({
      today: kitAnswer("today", none),
      gone: kitAnswer("position-gone", none),
      todayNow: kitAnswer("today", inHand.losses),
      goneNow: kitAnswer("position-gone", inHand.losses),
    }),
    [inHand.losses],
  );
  const people = useMemo(() => without(peopleOf(answers.today, answers.gone), inHand.losses), [answers, inHand.losses]);
  return (
    <div className="what-if">
      <Sides
        answers={answers}
        scenario={scenario}
        onScenario={setScenario}
        isMoved={inHand.count > 0}
        inHand={inHand}
      />
      <Rows people={people} scenario={scenario} inHand={inHand} />
      <Spread today={answers.todayNow} gone={answers.goneNow} />
    </div>
  );
}

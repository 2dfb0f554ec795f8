// At most five acts within the minutes of the week, and those already decided on.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useRef } from "react";
import { reading } from "#web/api/queries.ts";
import type { Act } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { ActRow } from "./act-row.tsx";
import { type HandledAct, useHandledActs } from "./handled-acts.tsx";
import { HandledRow } from "./handled-row.tsx";
import { Minutes } from "./minutes.tsx";
import { useMinutes } from "./use-minutes.ts";

interface ActsProps {
  readonly hasPeople: boolean;
  /** What stands below, shown once the acts are there, so that nothing moves. */
  readonly children: ReactNode;
}

export function Acts({ hasPeople, children }: ActsProps) {
  const [minutes, settled, setMinutes] = useMinutes();
  const { acts: handled } = useHandledActs();
  const fresh = useRef<number | null>(null);
  const { data: week, error } = useQuery({
    ...reading("week", { minutes: settled }),
    enabled: hasPeople,
    placeholderData: keepPreviousData,
  });
  if (!hasPeople) return null;
  const onHandled = (change: number) => {
    fresh.current = change;
  };
  return (
    <>
      <section className="section acts" aria-labelledby="acts">
        <div className="acts-head">
          <h2 id="acts">{t("web.acts.title", { minutes })}</h2>
          <Minutes minutes={minutes} onMinutes={setMinutes} />
        </div>
        <Trouble error={error} />
        {week?.note && <p className="prose">{week.note}</p>}
        <ol className="act-list">
          {listed(week?.acts ?? [], handled).map((one, at) =>
            "change" in one ? (
              <HandledRow key={one.id} act={one} isFresh={fresh.current === one.change} />
            ) : (
              <ActRow key={one.id} act={one} at={at} onHandled={onHandled} />
            ),
          )}
        </ol>
        {week && week.resting.length > 0 && (
          <p className="small">{t("web.acts.resting", { count: week.resting.length })}</p>
        )}
      </section>
      {week && children}
    </>
  );
}

/** The acts still open, and those decided on in the places where they stood. */
function listed(acts: readonly Act[], handled: readonly HandledAct[]): readonly (Act | HandledAct)[] {
  const decided = new Set(handled.map(({ id }) => id));
  const rows: (Act | HandledAct)[] = acts.filter(({ id }) => !decided.has(id));
  for (const act of handled.toSorted((a, b) => a.at - b.at)) rows.splice(act.at, 0, act);
  return rows;
}

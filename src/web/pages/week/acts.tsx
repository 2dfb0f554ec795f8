// At most five acts within the minutes of the week, and those already decided on.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useRef } from "react";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { ActRow } from "./act-row.tsx";
import { HandledList } from "./handled-list.tsx";
import { Minutes } from "./minutes.tsx";
import { useMinutes } from "./use-minutes.ts";

interface ActsProps {
  readonly hasPeople: boolean;
  /** What stands below, shown once the acts are there, so that nothing moves. */
  readonly children: ReactNode;
}

export function Acts({ hasPeople, children }: ActsProps) {
  const [minutes, settled, setMinutes] = useMinutes();
  const handledRef = useRef<HTMLDivElement>(null);
  const { data: week, error } = useQuery({
    ...reading("week", { minutes: settled }),
    enabled: hasPeople,
    placeholderData: keepPreviousData,
  });
  if (!hasPeople) return null;
  const onHandled = () => requestAnimationFrame(() => handledRef.current?.focus());
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
          {week?.acts.map((act) => (
            <ActRow key={act.id} act={act} onHandled={onHandled} />
          ))}
        </ol>
        {week && week.resting.length > 0 && (
          <p className="small">{t("web.acts.resting", { count: week.resting.length })}</p>
        )}
        <HandledList ref={handledRef} />
      </section>
      {week && children}
    </>
  );
}

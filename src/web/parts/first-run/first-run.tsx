// Before the first contact: what will stand here and three ways to fill it; then the answer at once, and five questions.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Duplicates } from "#web/parts/duplicates.tsx";
import { ImportPlace } from "#web/parts/import/import-place.tsx";
import { Arrived } from "./arrived.tsx";
import { Questions } from "./questions.tsx";
import { SampleWay } from "./sample-way.tsx";
import { ENOUGH, TypePeople } from "./type-people.tsx";

interface FirstRunProps {
  /** Told once the person wants to go on, or looks at the sample. */
  onDone(): void;
}

export function FirstRun({ onDone }: FirstRunProps) {
  const [typed, setTyped] = useState(0);
  const { data: gone } = useQuery({
    ...reading("resilience", { scenario: "position-gone" }),
    placeholderData: keepPreviousData,
  });
  const hasArrived = gone !== undefined && gone.contacts > 0 && (typed === 0 || typed >= ENOUGH);
  return (
    <>
      {hasArrived ? (
        <Arrived gone={gone} />
      ) : (
        <>
          <p className="answer">{t("web.first.answer")}</p>
          <p className="prose lead">{t("web.first.text")}</p>
        </>
      )}
      <ImportPlace onAnswer={onDone} />
      {hasArrived ? (
        <>
          <Questions />
          <Duplicates />
          <p className="first-on">
            <Link className="button" to="/week" onClick={onDone}>
              {t("web.first.toWeek")}
            </Link>
          </p>
        </>
      ) : (
        <div className="ways">
          <SampleWay onDone={onDone} />
          <section className="way" aria-labelledby="way-type">
            <h2 id="way-type">{t("web.first.type")}</h2>
            <p>{t("web.first.typeText")}</p>
            <TypePeople onTyped={setTyped} />
          </section>
        </div>
      )}
    </>
  );
}

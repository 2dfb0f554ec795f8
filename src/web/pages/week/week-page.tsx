// Monday, 7:40: would it carry, and what to do about it this week.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { localDate } from "#lib/dates.ts";
import { reading } from "#web/api/queries.ts";
import type { Resilience, Scenario } from "#web/api/types.ts";
import { Page } from "#web/frame/page.tsx";
import { pageLocale, t } from "#web/language.ts";
import { FirstRun } from "#web/parts/first-run/first-run.tsx";
import { Trouble } from "#web/parts/trouble.tsx";
import { weekNumber } from "#web/parts/week-number.ts";
import { Acts } from "./acts.tsx";
import { Answer } from "./answer.tsx";
import { carriersOf } from "./carriers.ts";
import { Coming } from "./coming.tsx";
import { News } from "./news.tsx";
import { Picture } from "./picture.tsx";
import { Unreachable } from "./unreachable.tsx";
import { WeekWhy } from "./week-why.tsx";

/** The page of the week; without contacts, the three ways to begin. */
export function WeekPage() {
  const gone = useQuery({ ...reading("resilience", { scenario: "position-gone" }), placeholderData: keepPreviousData });
  const today = useQuery({ ...reading("resilience", { scenario: "today" }), placeholderData: keepPreviousData });
  const now = new Date();
  const title = t("web.week.title", { number: weekNumber(localDate(now)) });
  const date = new Intl.DateTimeFormat(pageLocale(), { weekday: "long", day: "numeric", month: "long" }).format(now);
  const [isBeginning, setBeginning] = useState(false);
  const isEmpty = gone.data?.contacts === 0;
  const [wasEmpty, setWasEmpty] = useState(false);
  if (isEmpty !== wasEmpty) {
    setWasEmpty(isEmpty);
    if (isEmpty) setBeginning(true);
  }
  return (
    <Page
      title={title}
      note={date}
      marginName={t("web.why.name")}
      margin={gone.data && !isBeginning && gone.data.relevant > 0 && <WeekWhy gone={gone.data} />}
    >
      <Trouble error={gone.error ?? today.error} />
      {isBeginning ? <FirstRun onDone={() => setBeginning(false)} /> : <Standing gone={gone.data} today={today.data} />}
    </Page>
  );
}

interface StandingProps {
  readonly gone: Resilience | undefined;
  readonly today: Resilience | undefined;
}

function Standing({ gone, today }: StandingProps) {
  const [scenario, setScenario] = useState<Scenario>("position-gone");
  const people = useMemo(() => (gone && today ? carriersOf(today, gone) : []), [gone, today]);
  const shown = scenario === "today" ? today : gone;
  return (
    <>
      <Answer resilience={shown} />
      {gone && today && people.length > 0 && (
        <Picture people={people} today={today} gone={gone} scenario={scenario} onScenario={setScenario} />
      )}
      <Acts hasPeople={gone !== undefined && gone.contacts > 0}>
        <Coming />
        <News />
        {gone && <Unreachable people={gone.unreachable} />}
      </Acts>
    </>
  );
}

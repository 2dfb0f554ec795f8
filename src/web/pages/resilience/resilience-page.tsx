// What if the position goes, and a customer or an industry with it: who remains, and what to secure first.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { reading } from "#web/api/queries.ts";
import type { Scenario } from "#web/api/types.ts";
import { Page } from "#web/frame/page.tsx";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { Bridges } from "./bridges.tsx";
import { type Answers, peopleOf, without } from "./groups.ts";
import { Hangs } from "./hangs.tsx";
import { Headline } from "./headline.tsx";
import { isAny, type Losses, type LossesInHand, useLosses } from "./losses.ts";
import { ResilienceWhy } from "./resilience-why.tsx";
import { Rows } from "./rows.tsx";
import { Sides } from "./sides.tsx";
import { Spread } from "./spread.tsx";
import { ToSecure } from "./to-secure.tsx";

export function ResiliencePage() {
  const inHand = useLosses();
  const { answers, counted, error } = useAnswers(inHand);
  const hasPeople = answers !== undefined && answers.gone.relevant > 0;
  return (
    <Page
      title={t("web.resilience.name")}
      marginName={t("web.why.name")}
      margin={hasPeople && <ResilienceWhy gone={answers.gone} />}
    >
      <Trouble error={error} />
      {answers ? (
        <Standing answers={answers} counted={counted} inHand={inHand} />
      ) : (
        <p className="answer is-waiting">{t("web.week.waiting")}</p>
      )}
    </Page>
  );
}

interface StandingProps {
  readonly answers: Answers;
  /** What the figures already count as gone; what is in hand may be further. */
  readonly counted: Losses;
  readonly inHand: LossesInHand;
}

function Standing({ answers, counted, inHand }: StandingProps) {
  const [scenario, setScenario] = useState<Scenario>("position-gone");
  const { today, gone } = answers;
  const everybody = useMemo(() => peopleOf(today, gone), [today, gone]);
  const people = useMemo(() => without(everybody, inHand.losses), [everybody, inHand.losses]);
  const { contacts, relevant, unreachable } = gone;
  if (contacts === 0) return <Empty />;
  if (relevant === 0) {
    return (
      <>
        <p className="answer">{t("web.week.nobodyRelevant", { contacts })}</p>
        <ToSecure people={unreachable} />
      </>
    );
  }
  return (
    <>
      <Headline answers={answers} scenario={scenario} losses={counted} />
      <div className="what-if">
        <Sides
          answers={answers}
          scenario={scenario}
          onScenario={setScenario}
          isMoved={isAny(counted)}
          inHand={inHand}
        />
        <Rows people={people} scenario={scenario} inHand={inHand} />
        <Spread today={answers.todayNow} gone={answers.goneNow} />
      </div>
      <ToSecure people={unreachable} />
      <Hangs resilience={answers.goneNow} />
      <Bridges />
    </>
  );
}

function Empty() {
  return (
    <>
      <p className="answer">{t("web.resilience.empty")}</p>
      <p className="lead">
        <Link to="/data" className="button">
          {t("web.resilience.emptyWay")}
        </Link>
      </p>
    </>
  );
}

/** The four answers, and the losses they count; while one is on its way, those before it stay. */
function useAnswers({ losses }: LossesInHand) {
  const { organizations, industries } = losses;
  const lost = isAny(losses) ? { without: organizations, sector: industries, limit: 0 } : {};
  const keep = { placeholderData: keepPreviousData };
  const gone = useQuery({ ...reading("resilience", { scenario: "position-gone" }), ...keep });
  const today = useQuery({ ...reading("resilience", { scenario: "today" }), ...keep });
  const goneNow = useQuery({ ...reading("resilience", { scenario: "position-gone", ...lost }), ...keep });
  const todayNow = useQuery({ ...reading("resilience", { scenario: "today", ...lost }), ...keep });
  const [counted, setCounted] = useState(losses);
  const isCurrent = !goneNow.isPlaceholderData && !todayNow.isPlaceholderData;
  if (isCurrent && counted !== losses) setCounted(losses);
  const answers = useMemo(
    (): Answers | undefined =>
      today.data && gone.data && todayNow.data && goneNow.data
        ? { today: today.data, gone: gone.data, todayNow: todayNow.data, goneNow: goneNow.data }
        : undefined,
    [today.data, gone.data, todayNow.data, goneNow.data],
  );
  return { answers, counted, error: gone.error ?? today.error ?? goneNow.error ?? todayNow.error };
}

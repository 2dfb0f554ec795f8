// Should the position go: where one stands, what this week's hours are best spent on, and whom to turn to on the day.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { CallError } from "#web/api/client.ts";
import { reading } from "#web/api/queries.ts";
import { Unlock } from "#web/frame/lock.tsx";
import { Page } from "#web/frame/page.tsx";
import { isNeutral, t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";
import { CallSheet } from "./call-sheet.tsx";
import { Conversations } from "./conversations.tsx";
import { Drill } from "./drill.tsx";
import { Hours } from "./hours.tsx";
import { Landed } from "./landed.tsx";
import { PathFinder } from "./path-finder.tsx";
import { PhaseForm } from "./phase-form.tsx";
import { Readiness } from "./readiness.tsx";
import { TimeLine } from "./time-line.tsx";
import { TransitionWhy } from "./transition-why.tsx";

/** The page; in neutral mode nothing of it, and behind the guard the way to open it. */
export function TransitionPage() {
  return isNeutral() ? <Hidden /> : <Shown />;
}

function Hidden() {
  return (
    <Page title={t("web.discretion.hiddenTitle")}>
      <p className="answer">{t("web.discretion.hidden")}</p>
      <p className="lead">
        <Link to="/data" hash="discretion" className="button">
          {t("web.discretion.toData")}
        </Link>
      </p>
    </Page>
  );
}

function Shown() {
  const transition = useQuery({ ...reading("transition", {}), placeholderData: keepPreviousData });
  const plan = useQuery({ ...reading("plan", {}), placeholderData: keepPreviousData });
  const error = transition.error ?? plan.error;
  if (error instanceof CallError && error.code === "transition-locked")
    return (
      <Page title={t("web.transition.name")}>
        <p className="answer">{error.message}</p>
        <Unlock />
      </Page>
    );
  return (
    <Page title={t("web.transition.name")} marginName={t("web.why.name")} margin={<TransitionWhy />}>
      <Trouble error={error} />
      {transition.data && plan.data ? (
        <>
          <p className="answer">
            {t("web.transition.answer", {
              phase: transition.data.phase.replace("-", "_"),
              on: transition.data.on,
              count: plan.data.day1.length,
            })}
          </p>
          <TimeLine transition={transition.data} />
          <PhaseForm key={JSON.stringify(transition.data)} transition={transition.data} />
          {transition.data.phase === "landed" && <Landed />}
          <Hours />
          <Readiness />
          <CallSheet plan={plan.data} />
          <Drill />
          <PathFinder />
          <Conversations />
        </>
      ) : (
        <p className="answer is-waiting">{t("web.week.waiting")}</p>
      )}
    </Page>
  );
}

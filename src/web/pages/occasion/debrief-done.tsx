import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useId, useRef } from "react";
import type { Debrief } from "#web/api/occasion-calls.ts";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { ActDraft } from "#web/pages/week/act-draft.tsx";
import { meanText } from "#web/parts/numbers.ts";

interface DebriefDoneProps {
  readonly debrief: Debrief;
  onAgain(): void;
}

/** What was kept, the forecast beside it, and a line for tomorrow to each one met; it takes the focus when it appears. */
export function DebriefDone({ debrief: { met, relevant, forecast, next }, onAgain }: DebriefDoneProps) {
  const ref = useRef<HTMLElement>(null);
  const { data: calibration } = useQuery(reading("calibration", {}));
  useEffect(() => ref.current?.focus(), []);
  return (
    <section ref={ref} tabIndex={-1} className="debrief" aria-labelledby="debrief">
      <h2 id="debrief" className="answer">
        {t("web.debrief.kept", { met, relevant })}
      </h2>
      {forecast && (
        <p className="answer-range">
          {t("web.debrief.told", { told: meanText(forecast.expectedRelevant), relevant })}{" "}
          {calibration &&
            calibration.closed > 1 &&
            t("web.debrief.sum", {
              count: calibration.closed,
              told: meanText(calibration.told),
              met: calibration.met,
            })}
        </p>
      )}
      {next.length > 0 && (
        <>
          <h3>{t("web.debrief.tomorrow")}</h3>
          <ul className="evenings is-plain">
            {next.map((one) => (
              <FollowUp key={one.uid} {...one} />
            ))}
          </ul>
          <p className="small">
            {t("web.debrief.inWeek")} <Link to="/week">{t("web.first.toWeek")}</Link>
          </p>
        </>
      )}
      <button type="button" className="quiet-button" onClick={onAgain}>
        {t("web.debrief.more")}
      </button>
    </section>
  );
}

function FollowUp({ uid, fullName, draft }: Debrief["next"][number]) {
  const id = useId();
  return (
    <li className="follow-up" data-row="" tabIndex={-1}>
      <p id={id}>
        <Link to="/person/$uid" params={{ uid }}>
          {fullName}
        </Link>
      </p>
      {draft && <ActDraft draft={draft} actId={id} />}
    </li>
  );
}

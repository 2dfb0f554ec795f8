// This week's hours: one stacked bar, why they lie where they lie, what would change it, and what was really done.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { reading } from "#web/api/queries.ts";
import { activityNames, type StrategyAnswer } from "#web/api/transition-calls.ts";
import { pageLocale, t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

const KEY = "mingle-hours";
const USUAL = 4;
const MOST = 20;

export function Hours() {
  const [hours, setHours] = useState(remembered);
  const { data, error } = useQuery({ ...reading("strategy", { hours }), placeholderData: keepPreviousData });
  const change = (chosen: number) => {
    localStorage.setItem(KEY, String(chosen));
    setHours(chosen);
  };
  return (
    <section className="section" aria-labelledby="strategy">
      <div className="acts-head">
        <h2 id="strategy">{t("web.strategy.title", { hours: hoursText(hours) })}</h2>
        <input
          type="range"
          className="minutes"
          min={0}
          max={MOST}
          step={0.5}
          value={hours}
          aria-label={t("web.strategy.hours")}
          aria-valuetext={t("web.strategy.value", { hours: hoursText(hours) })}
          onChange={(event) => change(Number(event.target.value))}
        />
      </div>
      <Trouble error={error} />
      {data && <Split strategy={data} />}
    </section>
  );
}

function Split({
  strategy: { split, hours, reasons, sensitivity, done, digital },
}: {
  readonly strategy: StrategyAnswer;
}) {
  const used = activityNames.filter((name) => split[name] > 0);
  return (
    <>
      {hours > 0 && (
        <div className="hours-bar" aria-hidden="true">
          {used.map((name) => (
            <span key={name} className={`is-${name}`} style={{ flexGrow: split[name] }} />
          ))}
        </div>
      )}
      <div className="wide">
        <table className="hours-table">
          <thead>
            <tr>
              <th scope="col">{t("web.strategy.column.what")}</th>
              <th scope="col" className="number">
                {t("web.strategy.column.now")}
              </th>
              <th scope="col" className="number">
                {t("web.strategy.column.done")}
              </th>
            </tr>
          </thead>
          <tbody>
            {activityNames.map((name) => (
              <tr key={name}>
                <th scope="row" className={`hours-key is-${name}`}>
                  {t("strategy.activity", { activity: name })}
                </th>
                <td className="number">{hoursText(split[name])}</td>
                <td className="number">{hoursText(done.hours[name])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {reasons.length > 0 && (
        <ul className="reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {sensitivity.length > 0 && (
        <>
          <h3>{t("web.strategy.whatIf")}</h3>
          <ul className="reasons">
            {sensitivity.map(({ code, message }) => (
              <li key={code}>{message}</li>
            ))}
          </ul>
        </>
      )}
      {digital.length > 0 && (
        <>
          <h3>{t("web.strategy.digital")}</h3>
          <ul className="reasons">
            {digital.map(({ text, minutes }) => (
              <li key={text}>
                {text} <span className="small">{t("web.minutesShort", { minutes })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function hoursText(hours: number): string {
  return new Intl.NumberFormat(pageLocale(), { maximumFractionDigits: 1 }).format(hours);
}

function remembered(): number {
  const hours = Number(localStorage.getItem(KEY) ?? USUAL);
  return Number.isInteger(2 * hours) && hours >= 0 && hours <= MOST ? hours : USUAL;
}

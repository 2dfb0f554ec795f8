// Whom to turn to on the day, in the first week, in the first month: a sheet that prints on one page and can be taken along.

import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { type PlanAnswer, type PlanDay, type PlanPerson, planDays } from "#web/api/transition-calls.ts";
import { pageLocale, t } from "#web/language.ts";
import { positionText } from "#web/parts/position.ts";
import { TakeSheet } from "./take-sheet.tsx";

const NAMED = 8;

export function CallSheet({ plan }: { readonly plan: PlanAnswer }) {
  const isEmpty = planDays.every((day) => plan[day].length === 0);
  const named = plan.unreachable.slice(0, NAMED).map(({ fullName }) => fullName);
  return (
    <section className="section call-sheet" aria-labelledby="plan">
      <h2 id="plan">{t("web.plan.title")}</h2>
      <p className="prose">{isEmpty ? t("web.plan.empty") : t("web.plan.text")}</p>
      {planDays.map((day) => (
        <Day key={day} day={day} people={plan[day]} minutes={plan.minutes[day]} />
      ))}
      {plan.unreachable.length > 0 && (
        <p className="prose">
          {t("web.plan.unreachable", { names: named, more: plan.unreachable.length - named.length })}
        </p>
      )}
      {!isEmpty && <TakeSheet />}
    </section>
  );
}

interface DayProps {
  readonly day: PlanDay;
  readonly people: readonly PlanPerson[];
  readonly minutes: number;
}

/** The first day stands open; the others unfold, and are whole on paper. */
function Day({ day, people, minutes }: DayProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(day === "day1");
  if (!people.length) return null;
  const hours = new Intl.NumberFormat(pageLocale(), { maximumFractionDigits: 1 }).format(minutes / 60);
  return (
    <>
      <div className="call-day">
        <h3>{t("web.plan.day", { day, count: people.length, hours })}</h3>
        {day !== "day1" && (
          <button
            type="button"
            className="text-button"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? "web.plan.fold" : "web.plan.unfold")}
          </button>
        )}
      </div>
      <ol id={id} className={isOpen ? "calls" : "calls is-folded"}>
        {people.map((person) => (
          <Call key={person.uid} person={person} isFirst={day === "day1"} />
        ))}
      </ol>
    </>
  );
}

function Call({ person, isFirst }: { readonly person: PlanPerson; readonly isFirst: boolean }) {
  const { uid, fullName, channel, reason, sentence } = person;
  return (
    <li data-row="">
      <p className="call-who">
        <Link to="/person/$uid" params={{ uid }}>
          {fullName}
        </Link>{" "}
        <span className="small">{positionText(person)}</span>
      </p>
      <p className="call-channel">{channel.value.replace(/^https?:\/\/(?:www\.)?/i, "")}</p>
      {isFirst && <p className="call-why small">{reason}</p>}
      <details className="call-say">
        <summary aria-label={t("web.plan.sayTo", { name: fullName })}>{t("web.draft.summary")}</summary>
        <p>{sentence}</p>
        {!isFirst && <p className="small">{reason}</p>}
      </details>
    </li>
  );
}

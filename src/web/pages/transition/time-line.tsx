import { localDate } from "#lib/dates.ts";
import type { TransitionAnswer } from "#web/api/transition-calls.ts";
import { pageLocale, t } from "#web/language.ts";
import { timeMarks } from "./time-marks.ts";

/** The line from today to the possible date: the ink holds as long as a first meeting can still become a tie that carries. */
export function TimeLine({ transition }: { readonly transition: TransitionAnswer }) {
  const marks = timeMarks(transition, localDate(new Date()));
  const lead = marks.find(({ name }) => name === "lead");
  const format = new Intl.DateTimeFormat(pageLocale(), { month: "long", year: "numeric", timeZone: "UTC" });
  const share = (at: number) => `${(100 * at).toFixed(2)}%`;
  const likely = marks.find(({ name }) => name === "likely");
  return (
    <figure className="time-line">
      <div className="time-line-rule" aria-hidden="true">
        <span className="time-line-open" style={{ width: share(transition.on === null ? 1 : (lead?.at ?? 0)) }} />
        {marks.map(({ name, at }) => (
          <span key={name} className={`time-line-mark is-${name}`} style={{ left: share(at) }} />
        ))}
      </div>
      <ol className="time-line-marks">
        {marks.map(({ name, on }) => (
          <li key={name} className={`is-${name}`}>
            <b>{t("web.timeline.mark", { name })}</b>{" "}
            {name !== "today" && <time dateTime={on}>{format.format(new Date(`${on}T00:00:00Z`))}</time>}
          </li>
        ))}
      </ol>
      <figcaption className="prose">
        {t("web.timeline.caption", {
          weeks: transition.leadWeeks,
          kind: likely ? (lead ? "time" : "late") : "open",
        })}
      </figcaption>
    </figure>
  );
}

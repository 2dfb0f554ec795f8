// Where the person was and is, as a line in time; what has no year stands below it.

import { dayOf, isoDay, localDate } from "#lib/dates.ts";
import type { PersonCareer, PersonPosition } from "#web/api/person-types.ts";
import { pageLocale, t } from "#web/language.ts";
import { keyed } from "#web/parts/keyed.ts";
import { positionText } from "#web/parts/position.ts";

interface PositionsProps {
  readonly positions: readonly PersonPosition[];
  readonly career: PersonCareer;
}

export function Positions({ positions, career }: PositionsProps) {
  const told = positions.filter((position) => positionText(position) !== "");
  const isDated = told.some(({ startOn, endOn }) => (startOn ?? endOn) !== null);
  if (told.length === 0 || (told.length === 1 && !isDated)) return null;
  const today = dayOf(localDate(new Date()));
  const starts = told.flatMap(({ startOn, endOn }) => ((startOn ?? endOn) ? [dayOf(startOn ?? endOn ?? "")] : []));
  const from = Math.min(today - 365, ...starts);
  const place = (day: number) => `${(100 * (day - from)) / (today - from)}%`;
  return (
    <section className="section" aria-labelledby="positions">
      <h2 id="positions">{t("web.person.positions")}</h2>
      {career.told && <p>{career.told}</p>}
      {career.told && <CareerCurve steps={career.steps} from={from} today={today} />}
      <ol className="careers">
        {keyed(told, (position) => `${positionText(position)} ${position.startOn}`).map(([key, position]) => {
          const span = spanDays(position, today);
          return (
            <li key={key} className="career">
              <span>{positionText(position)}</span>
              <span className="line-when">{spanText(position)}</span>
              {span && (
                <span className="career-line" aria-hidden="true">
                  <span
                    className={position.startOn === null ? "career-span is-open" : "career-span"}
                    style={{ left: place(span.start), right: `calc(100% - ${place(span.end)})` }}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {starts.length > 0 && (
        <p className="career-ends small" aria-hidden="true">
          <span>{isoDay(from).slice(0, 4)}</span>
          <span>{t("web.curve.today")}</span>
        </p>
      )}
    </section>
  );
}

const LEVELS = 6;

/** The level as a line of steps over the same years as the positions below; the sentence above says it. */
function CareerCurve({ steps, from, today }: { steps: PersonCareer["steps"]; from: number; today: number }) {
  const x = (on: string) => (100 * (dayOf(on) - from)) / (today - from);
  const y = (level: number) => 100 * (1 - level / LEVELS);
  const points = steps.flatMap(({ on, level }, at) => {
    const until = steps[at + 1]?.on;
    return [`${x(on)},${y(level)}`, `${until ? x(until) : 100},${y(level)}`];
  });
  return (
    <svg className="career-curve" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <polyline points={points.join(" ")} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

const OPEN_DAYS = 365;

/** First and last day as far as told; where one is missing a year stands for it. Null without both. */
function spanDays({ startOn, endOn }: PersonPosition, today: number): { start: number; end: number } | null {
  if (startOn === null && endOn === null) return null;
  const end = endOn === null ? today : Math.min(today, dayOf(endOn));
  return { start: startOn === null ? end - OPEN_DAYS : dayOf(startOn), end };
}

function spanText({ startOn, endOn }: PersonPosition): string {
  const month = (on: string) =>
    new Intl.DateTimeFormat(pageLocale(), { month: "short", year: "numeric", timeZone: "UTC" }).format(new Date(on));
  if (startOn && endOn) return t("web.span.both", { start: month(startOn), end: month(endOn) });
  if (startOn) return t("web.span.since", { start: month(startOn) });
  return endOn ? t("web.span.until", { end: month(endOn) }) : t("web.person.undated");
}

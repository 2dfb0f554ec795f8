// The curve of the tie: contact days in the year before, each day a tick below it, today at its end; a table beside it.

import { dayOf, isoDay, localDate } from "#lib/dates.ts";
import type { TimelineEntry } from "#web/api/person-types.ts";
import { pageLocale, t } from "#web/language.ts";
import { useWidth } from "#web/parts/use-width.ts";
import { curvePoints, daysByYear, yearStarts } from "./curve-points.ts";

const HEIGHT = 72;
const TICKS = 12;
const LABELS = 18;
const LEAST_YEAR_PX = 34;

/** Nothing where no dated exchange is known. */
export function Curve({ timeline }: { readonly timeline: readonly TimelineEntry[] }) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const days = timeline.filter(({ role }) => role !== "co").map(({ on }) => dayOf(on));
  const today = dayOf(localDate(new Date()));
  const points = curvePoints(days, today);
  const [first] = points;
  if (!first) return null;
  const most = Math.max(...points.map(({ count }) => count));
  const x = (day: number) => ((day - first.day) / Math.max(1, today - first.day)) * (width - 2) + 1;
  const y = (count: number) => HEIGHT - (count / most) * (HEIGHT - LABELS);
  const line = points.map(({ day, count }) => `${x(day).toFixed(1)},${y(count).toFixed(1)}`).join(" ");
  const years = yearStarts(first.day, today);
  const every = Math.ceil((LEAST_YEAR_PX * Math.max(1, years.length)) / Math.max(1, width));
  return (
    <figure className="curve">
      <div ref={ref}>
        {width > 0 && (
          <svg
            width={width}
            height={HEIGHT + TICKS + LABELS}
            role="img"
            aria-label={t("web.curve.name", { start: isoDay(first.day).slice(0, 4) })}
          >
            <polyline className="curve-line" points={line} />
            <line className="curve-today" x1={width - 1} x2={width - 1} y1={LABELS - 4} y2={HEIGHT + TICKS} />
            <line className="curve-base" x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} />
            {[...new Set(days)].map((day) => (
              <line key={day} className="curve-tick" x1={x(day)} x2={x(day)} y1={HEIGHT + 3} y2={HEIGHT + TICKS - 2} />
            ))}
            {years.map((day, i) =>
              i % every === 0 && x(day) < width - 2.2 * LEAST_YEAR_PX ? (
                <text key={day} className="curve-label" x={x(day)} y={HEIGHT + TICKS + LABELS - 4}>
                  {isoDay(day).slice(0, 4)}
                </text>
              ) : null,
            )}
            <text className="curve-label" x={0} y={11}>
              {t("web.curve.most", { count: most })}
            </text>
            <text className="curve-label" x={width} y={HEIGHT + TICKS + LABELS - 4} textAnchor="end">
              {t("web.curve.today")}
            </text>
          </svg>
        )}
      </div>
      <CurveTable days={days} />
    </figure>
  );
}

function CurveTable({ days }: { readonly days: readonly number[] }) {
  return (
    <details>
      <summary>{t("web.line.table")}</summary>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{t("web.curve.year")}</th>
              <th scope="col" className="number">
                {t("web.curve.days")}
              </th>
            </tr>
          </thead>
          <tbody>
            {daysByYear(days).map(([year, count]) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="number">{new Intl.NumberFormat(pageLocale()).format(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

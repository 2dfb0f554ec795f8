// The two small drawings of the letter, in the page's own ink.

import type { JournalLetter, JournalMoment } from "#web/api/journal-calls.ts";
import { t } from "#web/language.ts";

const WIDTH = 640;
const MOST_DOTS = 400;

interface LinePlotProps {
  readonly line: JournalLetter["line"];
  readonly words: string;
}

/** Everybody who counts, likeliest to carry first: the start of the quarter above, its end below. */
export function LinePlot({ line: { before, now }, words }: LinePlotProps) {
  const step = Math.min(16, WIDTH / Math.max(1, before.length, now.length));
  const radius = Math.max(1.3, Math.min(5.5, step * 0.4));
  const row = (values: readonly number[], y: number) =>
    values
      .slice(0, MOST_DOTS)
      .map((value, at) => ({ value, x: step * (at + 0.5) }))
      .map(({ value, x }) => <circle key={x} cx={x} cy={y} r={radius} fillOpacity={0.08 + 0.92 * value} />);
  return (
    <svg viewBox={`0 0 ${WIDTH} 52`} role="img" aria-label={words} className="line-plot">
      {row(before, 14)}
      {row(now, 38)}
    </svg>
  );
}

interface CoursePlotProps {
  readonly course: readonly JournalMoment[];
  readonly words: string;
}

const HEIGHT = 110;

/** How many would carry at the ends of the last quarters, with the likely range. */
export function CoursePlot({ course, words }: CoursePlotProps) {
  const top = Math.max(1, ...course.map(({ high }) => high));
  const x = (at: number) => 24 + (at * (WIDTH - 48)) / Math.max(1, course.length - 1);
  const y = (value: number) => HEIGHT - 12 - ((HEIGHT - 34) * value) / top;
  const at = (value: (moment: JournalMoment) => number) => course.map((moment, i) => `${x(i)},${y(value(moment))}`);
  const band = [...at(({ high }) => high), ...at(({ low }) => low).reverse()];
  return (
    <>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words} className="course-plot">
        <line x1="0" x2={WIDTH} y1={HEIGHT - 12} y2={HEIGHT - 12} className="course-base" />
        <polygon points={band.join(" ")} className="course-band" />
        <polyline points={at(({ expected }) => expected).join(" ")} className="course-line" />
        {course.map(({ on, expected }, i) => (
          <circle key={on} cx={x(i)} cy={y(expected)} r="4" className="course-dot" />
        ))}
      </svg>
      <ol className="course-words" aria-hidden="true">
        {course.map(({ on, expected }) => (
          <li key={on}>
            <b>{Math.round(expected)}</b> {t("web.journal.day", { on })}
          </li>
        ))}
      </ol>
    </>
  );
}

// The two small drawings of the letter, in the page's own ink.

import type { JournalLetter, JournalMoment } from "#web/api/journal-calls.ts";
import { t } from "#web/language.ts";

const WIDTH = 640;
const MOST_DOTS = 400;

interface LinePlotProps {
  readonly line: JournalLetter["line"];
  readonly words: string;
}

const STEP = 12;
const A_ROW = Math.floor(WIDTH / STEP);
const GAP = 14;

/** Everybody who counts, likeliest to carry first, in rows: the start of the quarter above, its end below. */
export function LinePlot({ line: { before, now }, words }: LinePlotProps) {
  const rows = (values: readonly number[]) => Math.ceil(Math.min(MOST_DOTS, values.length) / A_ROW);
  const lower = STEP * rows(before) + GAP;
  const dots = (values: readonly number[], top: number) =>
    values
      .slice(0, MOST_DOTS)
      .map((value, at) => ({ value, x: STEP * ((at % A_ROW) + 0.5), y: top + STEP * (Math.floor(at / A_ROW) + 0.5) }))
      .map(({ value, x, y }) => <circle key={`${x} ${y}`} cx={x} cy={y} r={4.4} fillOpacity={0.06 + 0.94 * value} />);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${lower + STEP * rows(now)}`} role="img" aria-label={words} className="line-plot">
      {dots(before, 0)}
      {dots(now, lower)}
    </svg>
  );
}

/** The quarter a day lies in. */
function dayParams(on: string) {
  return { number: Math.ceil(Number(on.slice(5, 7)) / 3), year: on.slice(0, 4) };
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
            <b>{Math.round(expected)}</b> {t("web.journal.day", dayParams(on))}
          </li>
        ))}
      </ol>
    </>
  );
}

// The season as a line of weeks: chosen evenings are ink and carry the number of their row, the others only an outline.

import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useMemo, useState } from "react";
import { t } from "#web/language.ts";
import { daysText, monthWord } from "#web/parts/day-word.ts";
import { useWidth } from "#web/parts/use-width.ts";
import { type Mark, type MarkedEvening, type SeasonLayout, seasonLayout } from "./season-marks.ts";

interface SeasonLineProps {
  readonly span: { readonly from: string; readonly to: string };
  readonly evenings: readonly MarkedEvening[];
}

const HEIGHT = 64;
const BASE = 40;
const THICK = 9;

/** The marks under a slider that isn't seen: arrow keys and pointer name one, Enter and a press open it. */
export function SeasonLine({ span, evenings }: SeasonLineProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const layout = useMemo(() => seasonLayout(span, evenings, width), [span, evenings, width]);
  const [at, setAt] = useState<number | null>(null);
  const navigate = useNavigate();
  const named = at === null ? undefined : layout.marks[at];
  const open = (mark: Mark | undefined) => {
    const [uid = "", day] = mark?.uid.split("/") ?? [];
    if (uid === "") return;
    void (day === undefined
      ? navigate({ to: "/occasion/$uid", params: { uid } })
      : navigate({ to: "/occasion/$uid/$day", params: { uid, day } }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") open(named);
  };
  return (
    <div className="season-line">
      <div ref={ref} className="line-dots">
        <Marks layout={layout} width={width} named={named} />
        {layout.marks.length > 0 && (
          <input
            type="range"
            min={0}
            max={layout.marks.length - 1}
            value={at ?? 0}
            aria-label={t("web.occasions.line")}
            aria-valuetext={markText(named ?? layout.marks[0])}
            onChange={(event) => setAt(Number(event.target.value))}
            onKeyDown={onKeyDown}
            onFocus={() => setAt((was) => was ?? 0)}
            onBlur={() => setAt(null)}
            onPointerMove={(event) => setAt(nearest(layout, event))}
            onPointerLeave={() => setAt(null)}
            onClick={(event) => open(layout.marks[nearest(layout, event) ?? -1])}
          />
        )}
      </div>
      <p className="line-named" aria-hidden="true">
        {named ? markText(named) : t("web.occasions.legend")}
      </p>
    </div>
  );
}

interface MarksProps {
  readonly layout: SeasonLayout;
  readonly width: number;
  readonly named: Mark | undefined;
}

function Marks({ layout: { months, weeks, marks }, width, named }: MarksProps) {
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true">
      <path className="season-base" d={`M0 ${BASE}H${width}`} />
      {weeks.map((x) => (
        <path key={x} className="season-week" d={`M${x} ${BASE}v5`} />
      ))}
      {months.map(({ on, x }) => (
        <text key={on} className="season-month" x={Math.min(x, width - 40)} y={BASE + 20}>
          {monthWord(on)}
        </text>
      ))}
      {marks.map(({ uid, from, to, number }) => (
        <g key={uid}>
          <rect
            className={number === null ? "season-open" : "season-chosen"}
            x={from}
            y={BASE - THICK / 2}
            width={Math.max(THICK, to - from)}
            height={THICK}
            rx={THICK / 2}
          />
          {number !== null && (
            <text className="season-number" x={from + Math.max(THICK, to - from) / 2} y={BASE - THICK - 4}>
              {number}
            </text>
          )}
        </g>
      ))}
      {named && (
        <rect
          className="dot-named"
          x={named.from - 3}
          y={BASE - THICK / 2 - 3}
          width={Math.max(THICK, named.to - named.from) + 6}
          height={THICK + 6}
          rx={(THICK + 6) / 2}
        />
      )}
    </svg>
  );
}

function markText(mark: Mark | undefined): string {
  if (!mark) return "";
  const { name, startOn, endOn, number } = mark;
  return t("web.occasions.mark", { name, on: daysText(startOn, endOn), number: number ?? 0 });
}

const REACH_PX = 24;

function nearest({ marks }: SeasonLayout, event: { readonly clientX: number; readonly currentTarget: Element }) {
  const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
  let best: number | null = null;
  let least = REACH_PX;
  marks.forEach(({ from, to }, i) => {
    const distance = Math.max(0, from - x, x - Math.max(to, from + THICK));
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

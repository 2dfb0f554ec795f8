// The signature picture: one dot a person, its ink as strong as the probability that the tie carries.

import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, type PointerEvent, useMemo, useState } from "react";
import type { Scenario } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { type Carrier, type Dot, type LineLayout, lineLayout } from "./line-layout.ts";
import { dotText } from "./line-words.ts";
import { useWidth } from "./use-width.ts";

interface LineOfPeopleProps {
  /** In the order of the line. */
  readonly people: readonly Carrier[];
  readonly scenario: Scenario;
}

/** The dots; arrow keys and pointer name one, Enter opens the person. */
export function LineOfPeople({ people, scenario }: LineOfPeopleProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const layout = useMemo(() => lineLayout(people, width), [people, width]);
  const [at, setAt] = useState<number | null>(null);
  const navigate = useNavigate();
  const dot = at === null ? undefined : layout.dots[at];
  const open = (named: Dot | undefined) => {
    const [person] = named?.people ?? [];
    if (person && layout.perDot === 1) void navigate({ to: "/person/$uid", params: { uid: person.uid } });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(event.key, at ?? -1, layout.dots.length);
    if (event.key === "Enter") open(dot);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
  };
  return (
    <div className="line">
      <div
        ref={ref}
        className="line-dots"
        role="slider"
        tabIndex={0}
        aria-label={t("web.line.name")}
        aria-orientation="horizontal"
        aria-valuemin={1}
        aria-valuemax={layout.dots.length || 1}
        aria-valuenow={(at ?? 0) + 1}
        aria-valuetext={dotText(dot ?? layout.dots[0])}
        onKeyDown={onKeyDown}
        onFocus={() => setAt((was) => was ?? 0)}
        onBlur={() => setAt(null)}
        onPointerMove={(event) => setAt(nearest(layout, event))}
        onPointerLeave={() => setAt(null)}
        onClick={(event) => open(layout.dots[nearest(layout, event) ?? -1])}
      >
        <Dots layout={layout} scenario={scenario} at={at} />
      </div>
      <p className="line-named" aria-hidden="true">
        {dot ? dotText(dot) : t("web.line.legend", { perDot: layout.perDot })}
      </p>
    </div>
  );
}

interface DotsProps {
  readonly layout: LineLayout;
  readonly scenario: Scenario;
  readonly at: number | null;
}

function Dots({ layout, scenario, at }: DotsProps) {
  const { dots, radius, width, height } = layout;
  const named = at === null ? undefined : dots[at];
  return (
    <svg width={width} height={height} aria-hidden="true">
      {dots.map((dot) => {
        const ink = scenario === "today" ? dot.today : dot.gone;
        return <circle key={dot.people[0]?.uid} className="dot" cx={dot.x} cy={dot.y} r={radius} fillOpacity={ink} />;
      })}
      {named && <circle className="dot-named" cx={named.x} cy={named.y} r={radius + 2.5} />}
    </svg>
  );
}

/** Where a key leads in the line; null where it is none of its keys. */
function moved(key: string, at: number, count: number): number | null {
  const step: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: 10,
    PageDown: -10,
  };
  const target = key === "Home" ? 0 : key === "End" ? count - 1 : step[key] === undefined ? null : at + step[key];
  return target === null ? null : Math.min(count - 1, Math.max(0, target));
}

function nearest(
  { dots }: LineLayout,
  event: Pick<PointerEvent, "clientX" | "clientY" | "currentTarget">,
): number | null {
  const box = event.currentTarget.getBoundingClientRect();
  let best: number | null = null;
  let least = 400;
  dots.forEach((dot, i) => {
    const distance = (dot.x - event.clientX + box.left) ** 2 + (dot.y - event.clientY + box.top) ** 2;
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

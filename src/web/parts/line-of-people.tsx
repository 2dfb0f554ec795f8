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

/** The dots under a slider that isn't seen: arrow keys and pointer name one, Enter and a press open the person. */
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
    if (event.key === "Enter") open(dot);
  };
  return (
    <div className="line">
      <div ref={ref} className="line-dots">
        <Dots layout={layout} scenario={scenario} at={at} />
        <input
          type="range"
          min={0}
          max={Math.max(0, layout.dots.length - 1)}
          value={at ?? 0}
          aria-label={t("web.line.name")}
          aria-valuetext={dotText(dot ?? layout.dots[0])}
          onChange={(event) => setAt(Number(event.target.value))}
          onKeyDown={onKeyDown}
          onFocus={() => setAt((was) => was ?? 0)}
          onBlur={() => setAt(null)}
          onPointerMove={(event) => setAt(nearest(layout, event))}
          onPointerLeave={() => setAt(null)}
          onClick={(event) => open(layout.dots[nearest(layout, event) ?? -1])}
        />
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

const REACH_PX = 20;

/** The dot nearest to the pointer; null where none is near. */
function nearest(
  { dots }: LineLayout,
  { clientX, clientY, currentTarget }: Pick<PointerEvent, "clientX" | "clientY" | "currentTarget">,
): number | null {
  const box = currentTarget.getBoundingClientRect();
  let best: number | null = null;
  let least = REACH_PX ** 2;
  dots.forEach((dot, i) => {
    const distance = (dot.x - clientX + box.left) ** 2 + (dot.y - clientY + box.top) ** 2;
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

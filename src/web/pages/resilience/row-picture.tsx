// One row's dots: the ring is as strong as the tie is today, the fill as what remains of it.

import { memo, type PointerEvent } from "react";
import type { Scenario } from "#web/api/types.ts";
import { useWidth } from "#web/parts/use-width.ts";
import { dotText } from "./dot-text.ts";
import { PITCH, placeIn, type RowDot } from "./row-dots.ts";

const RADIUS = 4.6;
/** A person who would hardly answer today is still there. */
const FAINTEST = 0.16;

interface RowPictureProps {
  readonly row: number;
  readonly dots: readonly RowDot[];
  readonly scenario: Scenario;
  /** The dot that is named just now. */
  readonly named: number | null;
  onName(row: number, at: number | null): void;
  onOpen(dot: RowDot): void;
}

export const RowPicture = memo(function RowPicture({ row, dots, scenario, named, onName, onOpen }: RowPictureProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { y: lastLine } = placeIn(width, Math.max(0, dots.length - 1));
  const dot = named === null ? undefined : dots[named];
  const place = placeIn(width, named ?? 0);
  const at = (event: PointerEvent<SVGElement>) => indexUnder(event, width, dots.length);
  return (
    <div ref={ref} className="row-dots">
      {width > 0 && (
        <svg
          width={width}
          height={lastLine + PITCH / 2}
          aria-hidden="true"
          onPointerMove={(event) => onName(row, at(event))}
          onPointerLeave={() => onName(row, null)}
          onPointerUp={(event) => {
            const pressed = dots[at(event) ?? -1];
            if (pressed && event.pointerType === "mouse") onOpen(pressed);
          }}
        >
          <Circles dots={dots} width={width} scenario={scenario} />
          {dot && <circle className="dot-named" cx={place.x} cy={place.y} r={RADIUS + 2.4} />}
        </svg>
      )}
      {dot && (
        <p
          className="dot-label"
          aria-hidden="true"
          style={{ left: place.x, top: place.y - PITCH, translate: `-${(place.x / width) * 100}% -100%` }}
        >
          {dotText(dot)}
        </p>
      )}
    </div>
  );
});

interface CirclesProps {
  readonly dots: readonly RowDot[];
  readonly width: number;
  readonly scenario: Scenario;
}

const Circles = memo(function Circles({ dots, width, scenario }: CirclesProps) {
  return dots.map((dot, at) => {
    const { x, y } = placeIn(width, at);
    return (
      <circle
        key={dot.people[0]?.uid}
        className="dot is-ringed"
        cx={x}
        cy={y}
        r={RADIUS}
        fillOpacity={scenario === "today" ? dot.today : dot.gone}
        style={{ strokeOpacity: FAINTEST + (1 - FAINTEST) * dot.before }}
      />
    );
  });
});

/** The dot under the pointer; null beside all of them. */
function indexUnder({ clientX, clientY, currentTarget }: PointerEvent<SVGElement>, width: number, count: number) {
  const box = currentTarget.getBoundingClientRect();
  const perLine = Math.max(1, Math.floor(width / PITCH));
  const column = Math.floor((clientX - box.left) / PITCH);
  const at = Math.floor((clientY - box.top) / PITCH) * perLine + column;
  return column >= 0 && column < perLine && at >= 0 && at < count ? at : null;
}

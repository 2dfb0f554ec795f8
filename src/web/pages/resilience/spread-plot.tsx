// The drawing of the two distributions; a table stands beside it.

import type { Resilience } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { countText } from "#web/parts/numbers.ts";
import { useWidth } from "#web/parts/use-width.ts";
import type { Bin } from "./spread-bins.ts";

type Carried = Resilience["carried"];

interface SpreadPlotProps {
  readonly bins: readonly Bin[];
  readonly today: Carried;
  readonly gone: Carried;
}

const TOP = 22;
const BARS = 120;
const BAND_GAP = 12;
const AXIS = 22;
const HEIGHT = TOP + BARS + 2 * BAND_GAP + AXIS;
const TICKS = 4;
const WIDEST_BAR = 24;

export function SpreadPlot({ bins, today, gone }: SpreadPlotProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const step = width / Math.max(1, bins.length);
  const counts = (bins.at(-1)?.to ?? 0) + 1;
  const x = (count: number) => (count / counts) * width;
  const highest = Math.max(...bins.map((bin) => Math.max(bin.today, bin.gone)), 1e-9);
  const base = TOP + BARS;
  const bar = (bin: Bin, side: "today" | "gone", barWidth: number) => (
    <rect
      key={bin.from}
      className={`bar is-${side}`}
      x={x(bin.from) + (step - barWidth) / 2}
      width={barWidth}
      y={TOP}
      height={BARS}
      style={{ scale: `1 ${bin[side] / highest}`, transformOrigin: `0 ${base}px` }}
    />
  );
  return (
    <div ref={ref} className="spread">
      {width > 0 && (
        <svg width={width} height={HEIGHT} aria-hidden="true">
          <rect className="spread-band" x={x(gone.low)} width={x(gone.high + 1) - x(gone.low)} y={0} height={base} />
          {bins.map((bin) => bar(bin, "today", Math.min(0.76 * step, WIDEST_BAR)))}
          {bins.map((bin) => bar(bin, "gone", Math.min(0.4 * step, WIDEST_BAR / 2)))}
          <line className="spread-base" x1={0} x2={width} y1={base} y2={base} />
          <Band y={base + BAND_GAP} x={x} carried={gone} side="gone" />
          <Band y={base + 2 * BAND_GAP} x={x} carried={today} side="today" />
          {ticksOf(bins).map((count) => (
            <text key={count} className="spread-tick" x={x(count) + step / 2} y={HEIGHT - 4}>
              {countText(count)}
            </text>
          ))}
        </svg>
      )}
      <Legend today={today} gone={gone} />
    </div>
  );
}

interface BandProps {
  readonly y: number;
  readonly carried: Carried;
  readonly side: "today" | "gone";
  x(count: number): number;
}

/** From the lower to the upper bound, with the expectation as a dot. */
function Band({ y, x, carried: { low, high, expected }, side }: BandProps) {
  return (
    <g className={`band is-${side}`}>
      <line x1={x(low)} x2={x(high + 1)} y1={y} y2={y} />
      <circle cx={x(expected + 0.5)} cy={y} r={4} />
    </g>
  );
}

function Legend({ today, gone }: Pick<SpreadPlotProps, "today" | "gone">) {
  const entry = (side: "today" | "gone", name: string, { low, high }: Carried) => (
    <li className={`spread-key is-${side}`}>
      {name} <span>{t("web.resilience.sideRange", { low, high, isPoint: String(low === high) })}</span>
    </li>
  );
  return (
    <ul className="spread-legend">
      {entry("gone", t("web.scenario.gone"), gone)}
      {entry("today", t("web.scenario.today"), today)}
    </ul>
  );
}

/** Where the axis says a number: four or five of the bins, 0 first. */
function ticksOf(bins: readonly Bin[]): readonly number[] {
  const every = Math.max(1, Math.ceil(bins.length / TICKS / 5) * 5);
  return bins.filter((_, at) => at % every === 0).map(({ from }) => from);
}

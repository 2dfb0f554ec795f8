// Forecast probability against how often it came, in ten bins; where all is well the dots lie on the line.

import type { Calibration } from "#web/api/occasion-calls.ts";
import { t } from "#web/language.ts";
import { percentText } from "#web/parts/numbers.ts";

type Bins = Calibration["bins"];

const SIDE = 200;
const EDGE = 30;

export function CalibrationPlot({ bins }: { readonly bins: Bins }) {
  const filled = bins.flatMap(({ count, mean, rate }) =>
    count > 0 && mean !== null && rate !== null ? [{ count, mean, rate }] : [],
  );
  const at = (share: number) => EDGE + SIDE * share;
  const up = (share: number) => SIDE - SIDE * share + 10;
  return (
    <div className="calibration">
      <svg width={SIDE + EDGE + 12} height={SIDE + EDGE + 12} aria-hidden="true">
        <path className="season-base" d={`M${at(0)} ${up(0)}H${at(1)}M${at(0)} ${up(0)}V${up(1)}`} />
        <path className="calibration-even" d={`M${at(0)} ${up(0)}L${at(1)} ${up(1)}`} />
        {filled.map(({ count, mean, rate }) => (
          <circle key={mean} className="dot" cx={at(mean)} cy={up(rate)} r={3 + Math.sqrt(count)} fillOpacity={0.75} />
        ))}
        {[0, 1].map((share) => (
          <text key={share} className="season-month" x={at(share) - (share ? 30 : 0)} y={up(0) + 20}>
            {percentText(share)}
          </text>
        ))}
      </svg>
      <table>
        <caption className="small">{t("web.calibration.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("web.calibration.foretold")}</th>
            <th scope="col" className="number">
              {t("web.calibration.came")}
            </th>
            <th scope="col" className="number">
              {t("web.calibration.evenings")}
            </th>
          </tr>
        </thead>
        <tbody>
          {filled.map(({ count, mean, rate }) => (
            <tr key={mean}>
              <th scope="row">{percentText(mean)}</th>
              <td className="number">{percentText(rate)}</td>
              <td className="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

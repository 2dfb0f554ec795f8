// How sure the number is: both distributions as thin bars on one axis, with the band that holds eight cases of ten.

import { useMemo } from "react";
import type { Resilience } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { countText, percentText } from "#web/parts/numbers.ts";
import { type Bin, spreadBins } from "./spread-bins.ts";
import { SpreadPlot } from "./spread-plot.tsx";

interface SpreadProps {
  readonly today: Resilience;
  readonly gone: Resilience;
}

export function Spread({ today, gone }: SpreadProps) {
  const bins = useMemo(() => spreadBins(today.distribution, gone.distribution), [today, gone]);
  const { low, high } = gone.carried;
  return (
    <section className="section" aria-labelledby="spread">
      <h2 id="spread">{t("web.spread.title")}</h2>
      <p className="prose">{t("web.spread.text", { low, high, isPoint: String(low === high) })}</p>
      <SpreadPlot bins={bins} today={today.carried} gone={gone.carried} />
      <details>
        <summary>{t("web.line.table")}</summary>
        <SpreadTable bins={bins} />
      </details>
    </section>
  );
}

function SpreadTable({ bins }: { readonly bins: readonly Bin[] }) {
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{t("web.spread.column")}</th>
            <th scope="col" className="number">
              {t("web.scenario.today")}
            </th>
            <th scope="col" className="number">
              {t("web.scenario.gone")}
            </th>
          </tr>
        </thead>
        <tbody>
          {bins.map(({ from, to, today, gone }) => (
            <tr key={from}>
              <th scope="row">{from === to ? countText(from) : t("web.spread.bin", { from, to, isPoint: "false" })}</th>
              <td className="number">{percentText(today)}</td>
              <td className="number">{percentText(gone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

// What was foretold against what it was, said plainly; the plot for whoever wants to see it.

import { useQuery } from "@tanstack/react-query";
import type { Calibration as CalibrationAnswer } from "#web/api/occasion-calls.ts";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { meanText } from "#web/parts/numbers.ts";
import { CalibrationPlot } from "./calibration-plot.tsx";

export function Calibration() {
  const { data } = useQuery(reading("calibration", {}));
  if (!data || (data.closed === 0 && data.forecasts.length === 0)) return null;
  return (
    <section className="section" aria-labelledby="calibration">
      <h2 id="calibration">{t("web.calibration.title")}</h2>
      {data.closed === 0 ? (
        <p className="prose">{t("web.calibration.waiting", { count: data.forecasts.length })}</p>
      ) : (
        <>
          <p className="said">{saidText(data)}</p>
          <CalibrationPlot bins={data.bins} />
        </>
      )}
    </section>
  );
}

/** "Zuletzt 2,1 vorhergesagt, 3 wurden es; über acht Abende 14 gegen 15,2." */
export function saidText({ last, closed, told, met }: CalibrationAnswer): string {
  if (!last) return "";
  return t("web.calibration.said", {
    name: last.name,
    told: meanText(last.expectedRelevant),
    met: last.relevant,
    count: closed,
    toldSum: meanText(told),
    metSum: met,
  });
}

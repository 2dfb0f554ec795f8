// What was foretold, held against what happened.

import { z } from "zod";
import { brierScore, calibrationBins } from "#analysis/calibration.ts";
import { listDebriefs } from "#store/debriefs.ts";
import { listForecasts } from "#store/forecasts.ts";
import { listOccasions } from "#store/occasions.ts";
import type { DebriefRow, ForecastRow } from "#store/rows.ts";
import type { Context } from "./context.ts";
import { operation } from "./operation.ts";

export const operations = [
  operation({ name: "calibration", access: "read", input: z.object({}), run: calibrationAsOf }),
];

/** Forecasts and outcomes as of the day; the score is over those that have both. */
function calibrationAsOf({ store, asOf }: Context) {
  const occasions = new Map(listOccasions(store).map((occasion) => [occasion.id, occasion]));
  const refOf = ({ occasion_id, occurrence }: ForecastRow | DebriefRow) => {
    const occasion = occasions.get(occasion_id);
    return occasion
      ? {
          occasion: occurrence ? `${occasion.uid}/${occurrence}` : occasion.uid,
          name: occasion.name,
          kind: occasion.kind,
        }
      : null;
  };
  const forecasts = listForecasts(store, asOf).flatMap((row) => {
    const ref = refOf(row);
    return ref
      ? [{ ...ref, madeOn: row.made_on, probability: row.probability, expectedRelevant: row.expected_relevant }]
      : [];
  });
  const outcomes = listDebriefs(store, asOf).flatMap((row) => {
    const ref = refOf(row);
    return ref ? [{ ...ref, on: row.on_date, relevant: row.relevant, happened: row.relevant >= 1 }] : [];
  });
  const foretold = new Map(forecasts.map((forecast) => [forecast.occasion, forecast]));
  const closed = outcomes.flatMap(({ occasion, relevant, happened }) => {
    const forecast = foretold.get(occasion);
    return forecast ? [{ ...forecast, relevant, happened }] : [];
  });
  return {
    forecasts,
    outcomes,
    closed: closed.length,
    told: closed.reduce((sum, { expectedRelevant }) => sum + expectedRelevant, 0),
    met: closed.reduce((sum, { relevant }) => sum + relevant, 0),
    last: lastOf(closed),
    brier: brierScore(closed),
    bins: calibrationBins(closed),
  };
}

/** "You were told 2.1, it was 3": the occasion closed last. */
function lastOf(
  closed: readonly { readonly name: string; readonly expectedRelevant: number; readonly relevant: number }[],
) {
  const last = closed.at(-1);
  return last ? { name: last.name, expectedRelevant: last.expectedRelevant, relevant: last.relevant } : null;
}

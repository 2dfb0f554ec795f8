// A forecast as it is kept.

import type { Forecast } from "#analysis/forecast.ts";
import { storeForecast } from "#store/forecasts.ts";
import type { Recorder } from "#store/recorder.ts";
import type { Context } from "./context.ts";
import type { PlannedOccasion } from "./occasion-view.ts";

/** Stores the forecast as of the day; one that holds already writes nothing. */
export function storeForecastOf(
  { store, asOf }: Context,
  recorder: Recorder,
  { occasion, occurrence }: PlannedOccasion,
  { probability, expectedRelevant, mu }: Forecast,
): void {
  storeForecast(store, recorder, {
    occasion_id: occasion.id,
    occurrence,
    made_on: asOf,
    probability,
    expected_relevant: expectedRelevant,
    mu,
  });
}

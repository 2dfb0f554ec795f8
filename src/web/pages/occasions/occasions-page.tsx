// Where to go this season, with proof; everything there is; what came of it.

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { reading } from "#web/api/queries.ts";
import { Page } from "#web/frame/page.tsx";
import { t } from "#web/language.ts";
import { ImportPlace } from "#web/parts/import/import-place.tsx";
import { Trouble } from "#web/parts/trouble.tsx";
import { AddOccasion } from "./add-occasion.tsx";
import { AllOccasions } from "./all-occasions.tsx";
import { Awaiting } from "./awaiting.tsx";
import { Calibration } from "./calibration.tsx";
import { Chosen } from "./chosen.tsx";
import { OccasionsWhy } from "./occasions-why.tsx";
import { SeasonAnswer } from "./season-answer.tsx";
import { SeasonBars } from "./season-bars.tsx";
import { useSeasonLimits } from "./season-limits.ts";
import { SeasonLine } from "./season-line.tsx";
import { SeasonMore } from "./season-more.tsx";
import { seasonSpan, useSeason } from "./use-season.ts";

/** So many are shown on the line beside the chosen ones. */
const MOST_MARKS = 200;

export function OccasionsPage() {
  const { limits, settled, change } = useSeasonLimits();
  const season = useSeason(settled);
  const span = useMemo(() => seasonSpan(settled), [settled]);
  const { data } = useQuery(reading("occasions", { ...span, limit: MOST_MARKS }));
  const { plan } = season;
  const known = useMemo(() => new Map((data?.occasions ?? []).map((one) => [one.uid, one])), [data]);
  const numbers = useMemo(() => new Map((plan?.chosen ?? []).map(({ uid }, at) => [uid, at + 1])), [plan]);
  const chosen = useMemo(() => new Set(numbers.keys()), [numbers]);
  const evenings = useMemo(() => {
    const all = new Map([...known.values(), ...(plan?.chosen ?? [])].map((one) => [one.uid, one]));
    return [...all.values()].map(({ uid, name, startOn, endOn }) => ({
      uid,
      name,
      startOn,
      endOn,
      number: numbers.get(uid) ?? null,
    }));
  }, [plan, known, numbers]);
  return (
    <Page title={t("web.occasions.name")} margin={<OccasionsWhy />} marginName={t("web.why.name")}>
      <Trouble error={season.error} />
      {!season.error && <SeasonAnswer season={season} limits={settled} />}
      <Awaiting />
      {evenings.length > 0 && <SeasonLine span={span} evenings={evenings} />}
      <SeasonBars limits={limits} plan={plan} onChange={change} />
      {plan && <Chosen plan={plan} known={known} />}
      {plan && <SeasonMore plan={plan} />}
      <section className="section" aria-labelledby="add">
        <h2 id="add">{t("web.occasions.add")}</h2>
        <AddOccasion />
      </section>
      <AllOccasions chosen={chosen} />
      <ImportPlace kinds="web.occasions.importKinds" />
      <Calibration />
    </Page>
  );
}

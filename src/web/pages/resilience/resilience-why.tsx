// The margin beside the rows: where the number comes from, how the picture is read.

import { useQuery } from "@tanstack/react-query";
import type { Resilience } from "#web/api/types.ts";
import { pageLocale, t } from "#web/language.ts";
import { WeekWhy } from "#web/pages/week/week-why.tsx";
import { brokerage } from "./bridges.tsx";

export function ResilienceWhy({ gone }: { readonly gone: Resilience }) {
  const { data } = useQuery(brokerage);
  const constraint = data?.constraint ?? null;
  const figure = new Intl.NumberFormat(pageLocale(), { maximumFractionDigits: 2 });
  return (
    <>
      <WeekWhy gone={gone} />
      <h2>{t("web.resilience.whyTitle")}</h2>
      <p>{t("web.resilience.whyLine")}</p>
      <p>{t("web.resilience.whyLoss")}</p>
      {constraint !== null && <p>{t("web.resilience.whyConstraint", { constraint: figure.format(constraint) })}</p>}
    </>
  );
}

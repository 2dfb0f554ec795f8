// What moved since last week, told only where something did: the same question as of seven days ago.

import { useIsFetching, useQuery, useQueryClient } from "@tanstack/react-query";
import { dayOf, isoDay, localDate } from "#lib/dates.ts";
import { reading } from "#web/api/queries.ts";
import type { Resilience } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { lastWeekMoves } from "./last-week-moves.ts";

/** So many people of last week are compared one by one. */
const COMPARED = 1000;

export function SinceLastWeek({ gone }: { readonly gone: Resilience }) {
  const client = useQueryClient();
  // Asked for when the week stands: nobody waits for it.
  const isBusy = useIsFetching({ queryKey: ["week"] }) > 0;
  const hasWeek = client.getQueriesData({ queryKey: ["week"] }).some(([, week]) => week !== undefined);
  const asOf = isoDay(dayOf(localDate(new Date())) - 7);
  const { data: before } = useQuery({
    ...reading("resilience", { scenario: "position-gone", asOf, limit: COMPARED }),
    enabled: hasWeek && !isBusy,
  });
  const moves = before ? lastWeekMoves(before, gone) : null;
  if (!moves) return null;
  const { difference, direction, warmer, cooler } = moves;
  return (
    <>
      {direction && <p>{t(direction === "up" ? "web.last.up" : "web.last.down", { count: Math.abs(difference) })}</p>}
      {warmer.length > 0 && <p>{t("web.last.warmer", { names: warmer })}</p>}
      {cooler.length > 0 && <p>{t("web.last.cooler", { names: cooler })}</p>}
    </>
  );
}

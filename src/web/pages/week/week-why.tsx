// The margin beside the answer: where the number comes from.

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Basis } from "#model/contact.ts";
import { reading } from "#web/api/queries.ts";
import type { Resilience } from "#web/api/types.ts";
import { t } from "#web/language.ts";
import { partText } from "#web/parts/numbers.ts";
import { SinceLastWeek } from "./since-last-week.tsx";

/** Why so many: who is meant, who hangs on the employer, who can't be reached, how much is assumed. */
export function WeekWhy({ gone }: { readonly gone: Resilience }) {
  const { carried, relevant, shares, unreachable } = gone;
  const withBasis = (basis: Basis) => shares.filter((share) => share.basis === basis).length;
  const colleagues = withBasis("colleague");
  const business = withBasis("business");
  const unknown = withBasis("unknown");
  const assumed = carried.expected > 0 ? carried.assumed / carried.expected : 0;
  return (
    <>
      <h2>{t("web.why.title", { count: Math.round(carried.expected) })}</h2>
      <p>{t("web.why.relevant", { count: relevant })}</p>
      {colleagues > 0 && <p>{t("web.why.colleagues", { count: colleagues })}</p>}
      {business > 0 && <p>{t("web.why.business", { count: business })}</p>}
      {unknown > 0 && <p>{t("web.why.unknown", { count: unknown })}</p>}
      {unreachable.length > 0 && <p>{t("web.why.unreachable", { count: unreachable.length })}</p>}
      <p>{t("web.why.assumed", { part: partText(assumed) })}</p>
      <SinceLastWeek gone={gone} />
      <OwnCompany />
    </>
  );
}

/** Asks for the own company while it isn't told: nobody can be a colleague without it. */
function OwnCompany() {
  const { data: me } = useQuery(reading("me", {}));
  if (me?.organization !== "") return null;
  return (
    <p className="needs-you">
      {t("web.me.text")} <Link to="/data">{t("web.me.ask")}</Link>
    </p>
  );
}

// Who could bring you together with a person you aren't in touch with.

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Person } from "#web/api/person-types.ts";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { oddsText } from "#web/parts/numbers.ts";
import { positionText } from "#web/parts/position.ts";

const SHOWN = 3;

export function Introducers({ person: { uid, tie } }: { readonly person: Person }) {
  const { data } = useQuery({ ...reading("introducers", { uid, limit: SHOWN }), enabled: !tie.live });
  if (tie.live || !data?.introducers.length) return null;
  return (
    <section className="section" aria-labelledby="introducers">
      <h2 id="introducers">{t("web.introducers.title")}</h2>
      <ul className="introducers">
        {data.introducers.map((one) => (
          <li key={one.uid} data-row="">
            <Link to="/person/$uid" params={{ uid: one.uid }}>
              {one.fullName}
            </Link>
            <span className="small"> {positionText(one)}</span>
            <p className="small">
              {one.evidence} {t("web.introducers.odds", { odds: oddsText(one.probability) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

// Newly landed: the first hundred days, person by person.

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

const SHOWN = 8;

export function Landed() {
  const { data, error } = useQuery(reading("landed", {}));
  return (
    <section className="section" aria-labelledby="landed">
      <h2 id="landed">{t("web.landed.title")}</h2>
      <Trouble error={error} />
      {data &&
        (["thank", "tell", "loose"] as const).map((what) =>
          data[what].length ? (
            <div key={what}>
              <h3>{t("web.landed.list", { list: what, count: data[what].length })}</h3>
              <ul className="ready-list">
                {data[what].slice(0, SHOWN).map(({ uid, fullName, reason }) => (
                  <li key={uid} data-row="">
                    <Link to="/person/$uid" params={{ uid }}>
                      {fullName}
                    </Link>{" "}
                    <span className="small">{reason}</span>
                  </li>
                ))}
              </ul>
            </div>
          ) : null,
        )}
    </section>
  );
}

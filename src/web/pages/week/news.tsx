// One line of what is new: somebody known has another position, which is a good day for a word.

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Ago } from "#web/parts/ago.tsx";

/** Nothing where nobody changed lately. */
export function News() {
  const { data } = useQuery(reading("news", { limit: 1 }));
  const [first] = data?.news ?? [];
  if (!first) return null;
  const { uid, fullName, title, organization, on } = first;
  const has = title && organization ? "both" : title ? "title" : "organization";
  return (
    <section className="section" aria-labelledby="news">
      <h2 id="news">{t("web.news.title")}</h2>
      <p>
        <Link to="/person/$uid" params={{ uid }}>
          {t("web.news.line", { name: fullName, has, title, organization })}
        </Link>{" "}
        <Ago on={on} />
      </p>
    </section>
  );
}

// Every prior in force, with where it comes from.

import { useQuery } from "@tanstack/react-query";
import { reading } from "#web/api/queries.ts";
import type { AssumptionRow } from "#web/api/types.ts";
import { pageLang, pageLocale, t } from "#web/language.ts";
import { assumptionWord } from "./assumption-word.ts";

export function Assumptions() {
  const { data } = useQuery(reading("assumptions", {}));
  if (!data) return null;
  return (
    <section className="section" aria-labelledby="assumptions">
      <h2 id="assumptions">{t("web.assumptions.title")}</h2>
      <p className="prose">{t("web.assumptions.text")}</p>
      <details>
        <summary>{t("web.assumptions.show", { count: data.assumptions.length })}</summary>
        <div className="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">{t("web.column.assumption")}</th>
                <th scope="col" className="number">
                  {t("web.column.value")}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.assumptions.map((row) => (
                <tr key={row.name}>
                  <th scope="row">{assumptionWord(row.name) ?? <code>{row.name}</code>}</th>
                  <td className="number">{valueText(row)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

function valueText({ value, unit }: AssumptionRow): string {
  if (unit === "probability")
    return new Intl.NumberFormat(pageLocale(), { style: "percent", maximumFractionDigits: 1 }).format(value);
  const number = new Intl.NumberFormat(pageLang(), { maximumFractionDigits: 2 }).format(value);
  return t("web.assumptions.value", { value: number, unit });
}

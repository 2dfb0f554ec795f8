import { Link } from "@tanstack/react-router";
import { t } from "#web/language.ts";
import type { Carrier } from "./line-layout.ts";
import { percentText } from "./numbers.ts";
import { basisWord } from "./words.ts";

const MOST_ROWS = 100;

/** The same people as a table, folded up: for those who read rather than look. */
export function LineTable({ people }: { readonly people: readonly Carrier[] }) {
  return (
    <details className="line-table">
      <summary>{t("web.line.table")}</summary>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{t("web.column.name")}</th>
              <th scope="col">{t("web.column.basis")}</th>
              <th scope="col" className="number">
                {t("web.scenario.today")}
              </th>
              <th scope="col" className="number">
                {t("web.scenario.gone")}
              </th>
            </tr>
          </thead>
          <tbody>
            {people.slice(0, MOST_ROWS).map(({ uid, fullName, basis, today, gone }) => (
              <tr key={uid}>
                <th scope="row">
                  <Link to="/person/$uid" params={{ uid }}>
                    {fullName}
                  </Link>
                </th>
                <td>{basisWord(basis)}</td>
                <td className="number">{percentText(today)}</td>
                <td className="number">{percentText(gone)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {people.length > MOST_ROWS && <p className="small">{t("web.line.more", { count: people.length - MOST_ROWS })}</p>}
    </details>
  );
}

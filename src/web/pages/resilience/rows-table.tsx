import { t } from "#web/language.ts";
import { countText } from "#web/parts/numbers.ts";
import { fewText, groupWord } from "./group-word.ts";
import type { Group, GroupKind } from "./groups.ts";

interface RowsTableProps {
  readonly groups: readonly Group[];
  readonly kind: GroupKind;
}

/** The same rows as a table, folded up: for those who read rather than look. */
export function RowsTable({ groups, kind }: RowsTableProps) {
  return (
    <details>
      <summary>{t("web.line.table")}</summary>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{t("web.column.group", { kind })}</th>
              <th scope="col" className="number">
                {t("web.column.people")}
              </th>
              <th scope="col" className="number">
                {t("web.scenario.today")}
              </th>
              <th scope="col" className="number">
                {t("web.scenario.gone")}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={group.key}>
                <th scope="row">{groupWord(group, kind)}</th>
                <td className="number">{countText(group.people.length)}</td>
                <td className="number">{fewText(group.before)}</td>
                <td className="number">{fewText(group.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

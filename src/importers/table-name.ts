// The name in a row of a contact table: from its parts, from one column, or from what a title column says.

import { isOnlyTitle, nameOfParts, type PersonName } from "./person-name.ts";
import { firstCell, type TableLayout } from "./table-layout.ts";

/** How the person of this row is called; an empty `fullName` where the row names nobody. */
export function nameInRow(row: readonly string[], layout: TableLayout): PersonName {
  const cell = (field: Parameters<typeof layout.named.get>[0]) => firstCell(row, layout.named.get(field));
  const parts = {
    given: cell("given"),
    middle: cell("middle"),
    family: cell("family"),
    prefix: cell("prefix") || (isOnlyTitle(cell("jobTitle")) ? cell("jobTitle") : ""),
    suffix: cell("suffix"),
    nickname: cell("nickname"),
  };
  return nameOfParts(parts, cell("fullName"));
}

// The birthday in a row: one column, or a day, a month and a year of their own as Thunderbird writes them.

import { type Issue, warningIssue } from "#lib/issue.ts";
import { dateInText } from "./dates-in-text.ts";
import { firstCell, type TableLayout } from "./table-layout.ts";
import { columnDates, type OpenTable } from "./table-stream.ts";

interface ReadBirthday {
  /** ISO date, "--05-04" without a year; null where the row has none that can be read. */
  readonly birthday: string | null;
  readonly issue: Issue | null;
}

const NONE: ReadBirthday = { birthday: null, issue: null };

/** Reads the birthdays of a table; null at once where it has no such columns. */
export function birthdayReader(
  table: OpenTable,
  layout: TableLayout,
): (row: readonly string[], where: string) => ReadBirthday | Promise<ReadBirthday> {
  const at = layout.named.get("birthday");
  if (!at) return layout.named.has("birthYear") ? (row, where) => ofParts(row, layout, where) : () => NONE;
  const read = columnDates(table, at[0] ?? -1, (text, order) => yearless(text) ?? dateInText(text, order));
  return async (row, where) => {
    const text = firstCell(row, at);
    // Outlook writes 0/0/00 where there is none.
    if (!text || /^[0\s./-]*$/.test(text)) return NONE;
    const birthday = await read(text);
    return birthday ? { birthday, issue: null } : { birthday, issue: odd(text, where) };
  };
}

function ofParts(row: readonly string[], layout: TableLayout, where: string): ReadBirthday {
  const [year, month, day] = (["birthYear", "birthMonth", "birthDay"] as const).map((field) =>
    firstCell(row, layout.named.get(field)),
  );
  if (!month && !day) return NONE;
  const text = `${year ?? ""}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
  const birthday = year ? dateInText(text) : yearless(`-${text}`);
  return birthday ? { birthday, issue: null } : { birthday: null, issue: odd(text, where) };
}

/** "--05-04" of vCard (RFC 6350 §4.3.1) and "04.05." */
function yearless(text: string): string | null {
  const [, month, day] = /^--(\d{2})-?(\d{2})$/.exec(text) ?? [];
  const [, first, second] = /^(\d{1,2})\.\s?(\d{1,2})\.$/.exec(text) ?? [];
  const date = [month ?? second, day ?? first].map((part) => (part ?? "").padStart(2, "0"));
  return (month || first) && dateInText(`2000-${date.join("-")}`) ? `--${date.join("-")}` : null;
}

function odd(value: string, where: string): Issue {
  return warningIssue("table-date", where, { value: value.slice(0, 40) });
}

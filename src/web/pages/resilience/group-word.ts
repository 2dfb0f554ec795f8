import { t } from "#web/language.ts";
import { industryWord } from "#web/parts/industry-word.ts";
import { countText } from "#web/parts/numbers.ts";
import { levelWord } from "#web/parts/words.ts";
import type { Group, GroupKind } from "./groups.ts";

/** What a group is called. */
export function groupWord({ key }: Group, kind: GroupKind): string {
  if (kind === "organization") return key || t("web.rows.noOrganization");
  if (kind === "industry") return key ? industryWord(key) : t("web.rows.noIndustry");
  return (key === "" ? null : levelWord(Number(key))) ?? t("web.rows.noLevel");
}

/** So many of a group, rounded; "unter 1" where it is less than half a person and yet not nobody. */
export function fewText(count: number): string {
  return count > 0.05 && count < 0.5 ? t("web.rows.under") : countText(count);
}

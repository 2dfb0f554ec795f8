import { t } from "#web/language.ts";

/** The orders of the list; while searching the best hits come first, whatever is chosen. */
export const sorts = ["name", "organization", "last-contact"] as const;
export type Sort = (typeof sorts)[number];

interface SortChoiceProps {
  readonly sort: Sort;
  onSort(sort: Sort): void;
  /** While searching the best hits come first, whatever is chosen. */
  readonly isSearching: boolean;
}

/** The order of the list, as words in one line. */
export function SortChoice({ sort, onSort, isSearching }: SortChoiceProps) {
  return (
    <fieldset className="sorts" disabled={isSearching}>
      <legend className="unseen">{t("web.sort.name")}</legend>
      {sorts.map((one) => (
        <label key={one} className="sort">
          <input type="radio" name="sort" className="unseen" checked={sort === one} onChange={() => onSort(one)} />
          <span>{t("web.sort.by", { sort: one })}</span>
        </label>
      ))}
    </fieldset>
  );
}

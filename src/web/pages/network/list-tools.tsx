import { t } from "#web/language.ts";
import { type Sort, SortChoice } from "./sort-choice.tsx";

interface ListToolsProps {
  readonly isPicture: boolean;
  readonly sort: Sort;
  readonly isSearching: boolean;
  readonly isSelecting: boolean;
  onSort(sort: Sort): void;
  onPicture(isPicture: boolean): void;
  onSelect(): void;
}

/** The line above the people: list or picture, the list's order, selecting several. */
export function ListTools({ isPicture, sort, isSearching, isSelecting, onSort, onPicture, onSelect }: ListToolsProps) {
  return (
    <div className="list-tools">
      <fieldset className="sorts">
        <legend className="unseen">{t("web.network.shape")}</legend>
        {[false, true].map((picture) => (
          <label key={String(picture)} className="sort">
            <input
              type="radio"
              name="shape"
              className="unseen"
              checked={isPicture === picture}
              onChange={() => onPicture(picture)}
            />
            <span>{picture ? t("web.network.asPicture") : t("web.network.asList")}</span>
          </label>
        ))}
      </fieldset>
      {!isPicture && (
        <>
          <SortChoice sort={sort} onSort={onSort} isSearching={isSearching} />
          <button type="button" className="text-button" aria-pressed={isSelecting} onClick={onSelect}>
            {t("web.many.begin")}
          </button>
        </>
      )}
    </div>
  );
}

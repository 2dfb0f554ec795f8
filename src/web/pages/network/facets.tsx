// What the network can be looked through by: the sides as words in one line, below them the values of one with their numbers.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type FacetFilter, type FacetName, facetNames } from "#model/saved-view.ts";
import type { FacetCounts } from "#web/api/network-calls.ts";
import { reading } from "#web/api/queries.ts";
import { pageLocale, t } from "#web/language.ts";
import { countText } from "#web/parts/numbers.ts";
import { hasChosen, inputOf, toggled } from "./choice.ts";
import { inOrder, sideWord, valueWord } from "./facet-words.ts";

interface FacetsProps {
  readonly search: string;
  readonly chosen: FacetFilter;
  onChosen(chosen: FacetFilter): void;
}

const DESK_FROM_PX = 720;
const MOST_VALUES = 14;

export function Facets({ search, chosen, onChosen }: FacetsProps) {
  const { data } = useQuery({
    ...reading("contacts.facets", inputOf(search, chosen)),
    placeholderData: keepPreviousData,
  });
  const [open, setOpen] = useState<FacetName | null>(() => (innerWidth > DESK_FROM_PX ? "level" : null));
  return (
    <fieldset className="facets">
      <legend className="unseen">{t("web.facets.name")}</legend>
      <div className="facet-line">
        {facetNames.map((side) => (
          <button
            key={side}
            type="button"
            className={chosen[side]?.length ? "facet-side is-chosen" : "facet-side"}
            aria-expanded={open === side}
            onClick={() => setOpen(open === side ? null : side)}
          >
            {sideText(side, chosen)}
          </button>
        ))}
        {hasChosen(chosen) && (
          <button type="button" className="text-button" onClick={() => onChosen({})}>
            {t("web.facets.all")}
          </button>
        )}
      </div>
      {open && <Values side={open} counts={data?.facets} chosen={chosen} onChosen={onChosen} />}
    </fieldset>
  );
}

function sideText(side: FacetName, chosen: FacetFilter): string {
  const values = chosen[side] ?? [];
  if (!values.length) return sideWord(side);
  const words = new Intl.ListFormat(pageLocale(), { type: "unit" }).format(
    values.map((value) => valueWord(side, value)),
  );
  return t("web.facets.chosen", { side: sideWord(side), values: words });
}

interface ValuesProps {
  readonly side: FacetName;
  readonly counts: FacetCounts | undefined;
  readonly chosen: FacetFilter;
  onChosen(chosen: FacetFilter): void;
}

function Values({ side, counts, chosen, onChosen }: ValuesProps) {
  if (!counts) return <p className="small">{t("web.facets.waiting")}</p>;
  const picked = chosen[side] ?? [];
  const gone = picked.filter((value) => !counts[side].some((one) => one.value === value));
  const values = [...counts[side].slice(0, MOST_VALUES), ...gone.map((value) => ({ value, count: 0 }))];
  if (!values.length) return <p className="small">{t("web.facets.none")}</p>;
  return (
    <ul className="facet-line facet-values">
      {inOrder(side, values).map(({ value, count }) => (
        <li key={value}>
          <button
            type="button"
            className="facet-value"
            aria-pressed={picked.includes(value)}
            onClick={() => onChosen(toggled(chosen, side, value))}
          >
            {valueWord(side, value)} <span className="figures">{countText(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

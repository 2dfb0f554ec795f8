// The sides of the network and their values as words.

import { warmths } from "#analysis/warmth.ts";
import { type Basis, bases } from "#model/contact.ts";
import type { FacetName } from "#model/saved-view.ts";
import { t } from "#web/language.ts";
import { industryWord } from "#web/parts/industry-word.ts";
import { basisWord, levelWord } from "#web/parts/words.ts";

/** "Ebene". */
export const sideWord = (side: FacetName): string => t("web.facets.side", { side });

/** A value as a word. */
export function valueWord(side: FacetName, value: string): string {
  switch (side) {
    case "level":
      return value === "unknown" ? t("web.facets.unknown") : (levelWord(Number(value)) ?? value);
    case "basis":
      return isBasis(value) ? basisWord(value) : value;
    case "warmth":
      return t("web.facets.warmth", { warmth: value });
    case "reach":
      return t("web.facets.reach", { reach: value });
    case "organization":
      return value;
    case "industry":
      return industryWord(value);
  }
}

const isBasis = (value: string): value is Basis => bases.some((basis) => basis === value);

const orders: Readonly<Partial<Record<FacetName, readonly string[]>>> = {
  level: ["6", "5", "4", "3", "2", "1", "0", "unknown"],
  warmth: warmths,
  reach: ["yes", "no"],
};

/** Values with an order of their own in it, the others as they come. */
export function inOrder<Value extends { readonly value: string }>(
  side: FacetName,
  values: readonly Value[],
): readonly Value[] {
  const order = orders[side];
  return order ? [...values].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value)) : values;
}

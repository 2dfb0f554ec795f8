// What an occasion takes and promises, in the words all places share.

import type { Occasion } from "#web/api/occasion-calls.ts";
import { pageLocale, t } from "#web/language.ts";
import { euroText, meanText } from "./numbers.ts";

/** "2 Tage", "ein Abend", "ein halber Tag und ein Abend"; "" where it takes neither. */
export function timeText({ days, evenings }: Pick<Occasion, "days" | "evenings">): string {
  const parts = [
    ...(days > 0 ? [daysTaken(days)] : []),
    ...(evenings > 0 ? [t("web.occasions.evenings", { evenings })] : []),
  ];
  return new Intl.ListFormat(pageLocale(), { type: "conjunction" }).format(parts);
}

/** "1,8 neue relevante Gespräche, 2 Tage, 2.900 €." */
export function promiseText(occasion: Pick<Occasion, "expectedRelevant" | "days" | "evenings" | "costEur">): string {
  const { expectedRelevant, costEur } = occasion;
  return [
    ...(expectedRelevant === null ? [] : [expectedText(expectedRelevant)]),
    ...[timeText(occasion)].filter(Boolean),
    costText(costEur),
  ].join(", ");
}

/** "1,8 neue relevante Gespräche". */
export const expectedText = (expected: number): string =>
  t("web.occasions.expected", { expected: meanText(expected), count: Number(expected.toFixed(1)) });

/** "2.900 €", or that it costs nothing. */
export const costText = (costEur: number): string => (costEur > 0 ? euroText(costEur) : t("web.occasions.free"));

/** "2,5 Tage". */
export const daysTaken = (days: number): string =>
  t("web.occasions.days", { size: sizes.get(days) ?? "other", count: decimal(days) });

const sizes: ReadonlyMap<number, string> = new Map([
  [0, "none"],
  [0.5, "half"],
  [1, "one"],
]);

const decimal = (value: number): string =>
  new Intl.NumberFormat(pageLocale(), { maximumFractionDigits: 1 }).format(value);

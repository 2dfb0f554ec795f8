// Numbers as people say them: rounded to what they can bear.

import { pageLocale, t } from "#web/language.ts";

/** "12.400". */
export const countText = (count: number): string =>
  new Intl.NumberFormat(pageLocale(), { maximumFractionDigits: 0 }).format(count);

/** "41 %". */
export const percentText = (share: number): string =>
  new Intl.NumberFormat(pageLocale(), { style: "percent" }).format(share);

/** A probability as a frequency in ten cases, at the ends in twenty: "in etwa 6 von 10 Fällen". */
export function oddsText(probability: number): string {
  if (probability < 0.05) return t("web.odds.hardly");
  if (probability > 0.95) return t("web.odds.nearlyAlways");
  return t("web.odds.tenths", { tenths: Math.min(9, Math.max(1, Math.round(probability * 10))) });
}

/** How much of a whole, in words: from "fast nichts" to "fast alles". */
export function partText(part: number): string {
  const steps = [0.04, 0.18, 0.29, 0.42, 0.58, 0.71, 0.82, 0.96];
  const step = steps.filter((from) => part >= from).length;
  return t("web.part", { step: `s${step}` });
}

/** "1,8" below ten, whole above. */
export const meanText = (mean: number): string =>
  new Intl.NumberFormat(pageLocale(), { maximumFractionDigits: mean < 9.95 ? 1 : 0 }).format(mean);

/** "2.900 €". */
export const euroText = (eur: number): string =>
  new Intl.NumberFormat(pageLocale(), { style: "currency", currency: "EUR", maximumFractionDigits: 0 }).format(eur);

// Numbers and days as people read them.

import { isPlainDate } from "#lib/dates.ts";
import type { Lang } from "#messages/messages.ts";
import { locales, words } from "#messages/sentence.ts";
import { levels } from "#model/level.ts";

/** A probability as it may be shown: what is neither nothing nor certain is never rounded to it. */
export function shownProbability(value: number): number {
  if (value > 0 && value < 0.01) return 0.01;
  return value < 1 && value > 0.99 ? 0.99 : value;
}

/** "54 %"; "–" where unknown. */
export function percent(value: number | null | undefined, lang: Lang): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return "–";
  return new Intl.NumberFormat(locales[lang], { style: "percent", maximumFractionDigits: 0 }).format(
    shownProbability(value),
  );
}

/** "1.234" or "0,05"; "–" where unknown. */
export function number(value: number | null | undefined, lang: Lang): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return "–";
  return new Intl.NumberFormat(locales[lang], { maximumSignificantDigits: Number.isInteger(value) ? 21 : 3 }).format(
    value,
  );
}

/** "2,1" or "14": so many digits after the point, none from 10 on. */
export function decimal(value: number, lang: Lang, digits = 1): string {
  const most = Math.abs(value) < 10 ? digits : 0;
  return new Intl.NumberFormat(locales[lang], { maximumFractionDigits: most }).format(value);
}

/** "2.900 €". */
export function euros(value: number, lang: Lang): string {
  return new Intl.NumberFormat(locales[lang], { style: "currency", currency: "EUR", maximumFractionDigits: 0 }).format(
    value,
  );
}

/** "3. Apr. 2026" of a date or an instant; "–" where there is none, the text itself where it is no date. */
export function day(value: string | null | undefined, lang: Lang): string {
  if (!value) return "–";
  const date = value.slice(0, 10);
  if (!isPlainDate(date)) return value;
  return new Intl.DateTimeFormat(locales[lang], { dateStyle: "medium", timeZone: "UTC" }).format(new Date(date));
}

/** The word for a level from 0 to 6; "–" where unknown. */
export function levelName(level: number | null | undefined, lang: Lang): string {
  const name = level === null || level === undefined ? undefined : levels[level];
  return name === undefined ? "–" : words(lang, `level.${name}`);
}

/** "CFO, Voith": what is there of both. */
export function place(title: string | null | undefined, organization: string | null | undefined): string {
  return [title, organization].filter(Boolean).join(", ");
}

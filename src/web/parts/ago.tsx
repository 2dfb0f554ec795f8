import { dayOf, localDate } from "#lib/dates.ts";
import { pageLocale, t } from "#web/language.ts";

/** The largest unit that says it as people do: days up to a week, weeks up to two months, months up to two years. */
export function agoParts(days: number): readonly [number, "day" | "week" | "month" | "year"] {
  if (days < 7) return [days, "day"];
  if (days < 61) return [Math.round(days / 7), "week"];
  if (days < 730) return [Math.round(days / 30.44), "month"];
  return [Math.round(days / 365.25), "year"];
}

/** "vor 3 Wochen" for a day in the past. */
export function agoText(on: string, today: string, locale: string): string {
  const [count, unit] = agoParts(Math.max(0, dayOf(today) - dayOf(on)));
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-count, unit);
}

/** "3. März 2021": the day itself. */
export function dayText(on: string): string {
  const date = new Date(`${on.slice(0, 10)}T00:00:00Z`);
  return new Intl.DateTimeFormat(pageLocale(), { dateStyle: "long", timeZone: "UTC" }).format(date);
}

/** How long ago, the exact day on hover; "unknown" where there is none. */
export function Ago({ on }: { readonly on: string | null }) {
  if (on === null) return <span className="unknown">{t("web.unknown")}</span>;
  return (
    <time dateTime={on} title={dayText(on)}>
      {agoText(on, localDate(new Date()), pageLocale())}
    </time>
  );
}

import type { PersonPosition } from "#web/api/person-types.ts";
import { pageLocale, t } from "#web/language.ts";
import { positionText } from "#web/parts/position.ts";

/** Where the person was and is, the present position first. */
export function Positions({ positions }: { readonly positions: readonly PersonPosition[] }) {
  const told = positions.filter((position) => positionText(position) !== "");
  if (told.length < 2 && !told.some(({ startOn, endOn }) => startOn ?? endOn)) return null;
  return (
    <section className="section" aria-labelledby="positions">
      <h2 id="positions">{t("web.person.positions")}</h2>
      <ul className="lines">
        {told.map((position) => (
          <li key={`${positionText(position)} ${position.startOn}`}>
            <span className="line-when">{spanText(position)}</span>
            <span>{positionText(position)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function spanText({ startOn, endOn }: PersonPosition): string {
  const month = (on: string) =>
    new Intl.DateTimeFormat(pageLocale(), { month: "short", year: "numeric", timeZone: "UTC" }).format(new Date(on));
  if (startOn && endOn) return t("web.span.both", { start: month(startOn), end: month(endOn) });
  if (startOn) return t("web.span.since", { start: month(startOn) });
  return endOn ? t("web.span.until", { end: month(endOn) }) : "";
}

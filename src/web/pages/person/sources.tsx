import { isoDay } from "#lib/dates.ts";
import type { PersonSource } from "#web/api/person-types.ts";
import { t } from "#web/language.ts";
import { keyed } from "#web/parts/keyed.ts";

/** The files and hands that what is known came from. */
export function Sources({ sources }: { readonly sources: readonly PersonSource[] }) {
  return (
    <section className="section" aria-labelledby="sources">
      <h2 id="sources">{t("web.person.sources")}</h2>
      <ul className="small">
        {sources.length === 0 && <li>{t("web.person.typed")}</li>}
        {keyed(sources, ({ format, label, onDay }) => `${format} ${label} ${onDay}`).map(
          ([key, { format, label, onDay }]) => (
            <li key={key}>
              {t("web.person.source", {
                format: t("web.format", { format: format.replaceAll("-", "_") }),
                label,
                on: isoDay(onDay),
              })}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

import { useState } from "react";
import type { TimelineEntry } from "#web/api/person-types.ts";
import { t } from "#web/language.ts";
import { dayText } from "#web/parts/ago.tsx";

const FIRST = 12;
const MOST = 500;

/** Every dated exchange, the latest first; nothing where there is none. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const [isWhole, setWhole] = useState(false);
  if (entries.length === 0) return null;
  return (
    <section className="section" aria-labelledby="timeline">
      <h2 id="timeline">{t("web.person.timeline")}</h2>
      <ul className="lines">
        {entries.slice(0, isWhole ? MOST : FIRST).map(({ on, kind, direction, subject, people }, i) => (
          <li key={`${on} ${kind} ${i}`}>
            <span className="line-when">{dayText(on)}</span>
            <span>
              {t("web.exchange", { kind, direction })}
              {subject !== "" && <span className="exchange-subject"> {subject}</span>}
              {people > 1 && <span className="small"> {t("web.exchangePeople", { count: people - 1 })}</span>}
            </span>
          </li>
        ))}
      </ul>
      {entries.length > FIRST && !isWhole && (
        <button type="button" className="text-button" onClick={() => setWhole(true)}>
          {t("web.person.timelineMore", { count: entries.length - FIRST })}
        </button>
      )}
    </section>
  );
}

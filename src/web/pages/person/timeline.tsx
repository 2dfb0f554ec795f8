import { useState } from "react";
import type { TimelineEntry } from "#web/api/person-types.ts";
import { t } from "#web/language.ts";
import { dayText } from "#web/parts/ago.tsx";
import { keyed } from "#web/parts/keyed.ts";

const FIRST = 12;
const MOST = 500;

/** Every dated exchange, the latest first; nothing where there is none. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const [isWhole, setWhole] = useState(false);
  if (entries.length === 0) return null;
  const shown = entries.slice(0, isWhole ? MOST : FIRST);
  return (
    <section className="section" aria-labelledby="timeline">
      <h2 id="timeline">{t("web.person.timeline")}</h2>
      <ul className="lines">
        {keyed(shown, ({ on, kind, subject }) => `${on} ${kind} ${subject}`).map(([key, entry]) => (
          <Entry key={key} entry={entry} />
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

function Entry({ entry: { on, kind, direction, subject, people } }: { readonly entry: TimelineEntry }) {
  return (
    <li>
      <span className="line-when">{dayText(on)}</span>
      <span>
        {t("web.exchange", { kind, direction })}
        {subject !== "" && <span className="exchange-subject"> {subject}</span>}
        {people > 1 && <span className="small"> {t("web.exchangePeople", { count: people - 1 })}</span>}
      </span>
    </li>
  );
}

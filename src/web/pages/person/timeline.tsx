import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";
import type { TimelineEntry } from "#web/api/person-types.ts";
import { t } from "#web/language.ts";
import { dayText } from "#web/parts/ago.tsx";
import { keyed } from "#web/parts/keyed.ts";

const FIRST = 12;
const USUAL_HEIGHT = 40;

/** Every dated exchange, the latest first; once all are asked for, only the rows in sight exist. Nothing where there is none. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const [isWhole, setWhole] = useState(false);
  if (entries.length === 0) return null;
  return (
    <section className="section" aria-labelledby="timeline">
      <h2 id="timeline">{t("web.person.timeline")}</h2>
      {isWhole ? <Rows entries={entries} /> : <FirstRows entries={entries.slice(0, FIRST)} />}
      {entries.length > FIRST && !isWhole && (
        <button type="button" className="text-button" onClick={() => setWhole(true)}>
          {t("web.person.timelineMore", { count: entries.length - FIRST })}
        </button>
      )}
    </section>
  );
}

function FirstRows({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ul className="lines">
      {keyed(entries, ({ on, kind, subject }) => `${on} ${kind} ${subject}`).map(([key, entry]) => (
        <li key={key}>
          <Entry entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function Rows({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const ref = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop((ref.current?.getBoundingClientRect().top ?? 0) + scrollY), []);
  const rows = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 8,
    scrollMargin: top,
  });
  return (
    <ul ref={ref} className="lines timeline" style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, start }) => {
        const entry = entries[index];
        return (
          entry && (
            <li
              key={index}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={entries.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <Entry entry={entry} />
            </li>
          )
        );
      })}
    </ul>
  );
}

function Entry({ entry: { on, kind, direction, subject, people } }: { readonly entry: TimelineEntry }) {
  return (
    <>
      <span className="line-when">{dayText(on)}</span>
      <span>
        {t("web.exchange", { kind, direction })}
        {subject !== "" && <span className="exchange-subject"> {subject}</span>}
        {people > 1 && <span className="small"> {t("web.exchangePeople", { count: people - 1 })}</span>}
      </span>
    </>
  );
}

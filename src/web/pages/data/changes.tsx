// The log: everything that was written, newest first, each taken back by one press.

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { reading, useWriting } from "#web/api/queries.ts";
import type { Change } from "#web/api/types.ts";
import { pageLocale, t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

const FIRST = 8;
const MORE = 100;

export function Changes() {
  const [limit, setLimit] = useState(FIRST);
  const { data, error } = useQuery(reading("changes", { limit }));
  if (data?.changes.length === 0) return null;
  return (
    <section className="section" aria-labelledby="changes">
      <h2 id="changes">{t("web.changes.title")}</h2>
      <Trouble error={error} />
      <ul className="changes">
        {data?.changes.map((change) => (
          <ChangeRow key={change.change} change={change} />
        ))}
      </ul>
      {data?.changes.length === limit && limit < MORE && (
        <button type="button" className="text-button" onClick={() => setLimit(MORE)}>
          {t("web.changes.more")}
        </button>
      )}
    </section>
  );
}

function ChangeRow({ change: { change, at, summary, undone, undoes } }: { readonly change: Change }) {
  const undo = useWriting("undo");
  return (
    <li className="change">
      <time dateTime={at}>{instantText(at)}</time>
      <span className={undone ? "is-undone" : undefined}>{summary}</span>
      {undone && <span className="small">{t("web.changes.undone")}</span>}
      {!undone && undoes === null && (
        <button type="button" className="text-button" disabled={undo.isPending} onClick={() => undo.mutate({ change })}>
          {t("web.undo")}
        </button>
      )}
      <Trouble error={undo.error} />
    </li>
  );
}

function instantText(at: string): string {
  return new Intl.DateTimeFormat(pageLocale(), {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(at));
}

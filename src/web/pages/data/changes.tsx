// The log: everything that was written, newest first, each taken back by one press.

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { ChangeRow } from "#web/parts/change-row.tsx";
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

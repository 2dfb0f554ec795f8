// Where the numbers of a part come from: asked for when opened.

import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import type { WhyRef } from "#web/api/journal-calls.ts";
import { reading } from "#web/api/queries.ts";
import { t } from "#web/language.ts";
import { Trouble } from "#web/parts/trouble.tsx";

export function Sources({ refs }: { readonly refs: readonly WhyRef[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="letter-sources" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("web.journal.why")}</summary>
      {isOpen && <Answers refs={refs} />}
    </details>
  );
}

function Answers({ refs }: { readonly refs: readonly WhyRef[] }) {
  const answers = useQueries({
    queries: refs.map(({ number, about, asOf }) =>
      reading("why", about === null ? { number, asOf } : { number, about, asOf }),
    ),
  });
  return (
    <ul>
      {refs.map(({ number, about, asOf }, at) => {
        const answer = answers[at];
        return (
          <li key={`${number} ${about} ${asOf}`}>
            <Trouble error={answer?.error ?? null} />
            {answer?.data && (
              <>
                {answer.data.text} <span className="small">{t("web.journal.asOf", { on: asOf })}</span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
